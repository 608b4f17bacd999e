import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHeight, type Block } from '../../../../src/outputs/embed/default-height.ts';

const edges = { side: 10, topAndBottom: 20 };
const text = (words: string): Block => ({ text: words, size: 16, lineHeight: 24 });

describe('defaultHeight', () => {
  it('adds lines, spaces and edges', () =>
    expect(defaultHeight([text('Un'), { ...text('Deux'), before: 12 }], edges)).toBe(80));

  it('takes the narrowest frame for words, which wrap there', () => {
    // about 340 px wide: two lines in a frame of 320
    expect(defaultHeight([text('Les maisons de santé se multiplient ici')], edges)).toBe(70);
  });

  it('breaks an address that no line can hold', () =>
    expect(defaultHeight([text(`https://exemple.fr/${'a'.repeat(60)}`)], edges)).toBeGreaterThanOrEqual(20 + 2 * 24));

  it('takes the widest frame for a drawing, up to its own width', () => {
    const drawing = { width: 640, height: 320 };
    expect(defaultHeight([{ drawing }], edges)).toBe(510);
    expect(defaultHeight([{ drawing, maxWidth: 640 }], edges)).toBe(340);
  });

  it('counts a drawing only in the frames that show it', () => {
    const narrow: Block = { drawing: { width: 300, height: 400 }, upTo: 540 };
    const ample: Block = { drawing: { width: 640, height: 300 }, maxWidth: 640, from: 541 };
    expect(defaultHeight([narrow, ample], edges)).toBe(Math.ceil((20 + (520 * 4) / 3) / 10) * 10);
    expect(defaultHeight([ample], edges)).toBe(320);
  });

  it('is whole, and never less for more words', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 10 }), (words, rest) => {
        const [short, long] = [words, `${words} ${rest}`].map((m) => defaultHeight([text(m)], edges));
        expect(Number.isInteger(short)).toBe(true);
        expect(long).toBeGreaterThanOrEqual(short ?? NaN);
      }),
    ));
});
