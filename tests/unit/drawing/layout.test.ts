import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, segmentBoxes, type Side } from '../../../src/drawing/label-layout.ts';
import { extentFromZero, linear, ticks } from '../../../src/drawing/scale.ts';
import { textWidth, wrapText } from '../../../src/drawing/text-width.ts';

const bounds = { x: 0, y: 0, width: 600, height: 400 };
const sides: Side[] = ['right', 'above-left', 'below-right', 'above', 'below', 'left'];

describe('placeLabels', () => {
  it('takes the preferred side where nothing is in the way', () => {
    const [box] = placeLabels([{ x: 100, y: 100, width: 50, height: 12, sides }], { obstacles: [], bounds });
    expect(box).toEqual({ x: 108, y: 94, width: 50, height: 12, side: 'right', distant: false });
  });

  it('goes to the other side at the edge of the drawing', () => {
    const [box] = placeLabels([{ x: 580, y: 100, width: 50, height: 12, sides }], { obstacles: [], bounds });
    expect((box?.x ?? 600) + 50).toBeLessThanOrEqual(600);
  });

  it('leaves a line uncovered', () => {
    const line = segmentBoxes([
      { x: 0, y: 200 },
      { x: 300, y: 150 },
      { x: 600, y: 20 },
    ]);
    const [box] = placeLabels([{ x: 300, y: 150, width: 90, height: 40, sides }], { obstacles: line, bounds });
    expect(line.filter((part) => box && overlap(box, part) > 0)).toEqual([]);
  });

  it('moves the labels of near points apart, whatever their number up to six', () => {
    const point = fc.record({ x: fc.integer({ min: 250, max: 330 }), y: fc.integer({ min: 150, max: 250 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const placed = placeLabels(
          points.map((p) => ({ ...p, width: 80, height: 30, sides })),
          { obstacles: [], bounds },
        );
        const pairs = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => overlap(a, b)));
        expect(pairs.filter((area) => area > 0)).toEqual([]);
      }),
    );
  });
});

describe('scales', () => {
  it.each([
    [[0, 10000], 5, [0, 2000, 4000, 6000, 8000, 10000]],
    [[0, 100], 4, [0, 50, 100]],
    [[0, 86.1], 5, [0, 20, 40, 60, 80]],
    [[-4, 42], 5, [0, 10, 20, 30, 40]],
    [[0, 1], 4, [0, 0.5, 1]],
    [[0, 0.3], 3, [0, 0.1, 0.2, 0.3]],
  ] as const)('has round values in %j, about %d of them', (extent, count, expected) => {
    expect(ticks(extent, count)).toEqual(expected);
  });

  it('runs backwards for heights', () => {
    const y = linear([0, 100], [300, 20]);
    expect([y(0), y(50), y(100)]).toEqual([300, 160, 20]);
  });

  it('refuses an empty extent', () => expect(() => linear([1, 1], [0, 10])).toThrow('no extent'));

  it.each([
    [[], [0, 1]],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [3, 7],
      [0, 7],
    ],
    [
      [-4, -2],
      [-4, 0],
    ],
    [
      [-4, 42],
      [-4, 42],
    ],
  ] as const)('holds zero and %j: %j', (values, expected) => expect(extentFromZero(values)).toEqual(expected));
});

describe('wrapText', () => {
  it.each([
    ['Corse', ['Corse']],
    ['Provence-Alpes-Côte d’Azur', ['Provence-', 'Alpes-Côte', 'd’Azur']],
    ['Centre-Val de Loire', ['Centre-Val', 'de Loire']],
    ['CPTS « déployées » : oui', ['CPTS', '« déployées » :', 'oui']],
    ['400\u00A0à\u00A0500 CPTS', ['400\u00A0à\u00A0500', 'CPTS']],
    ['Anticonstitutionnellement', ['Anticonstitutionnellement']],
    ['', ['']],
  ])('« %s »', (text, lines) => expect(wrapText(text, 75, 12)).toEqual(lines));

  it('loses no word', () => {
    const word = fc.constantFrom('maison', 'de', 'santé', 'Val-de-Marne', '«', '»', '4\u202F000');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 10, max: 300 }), (parts, width) => {
        const text = parts.join(' ');
        expect(wrapText(text, width, 12).join(' ').replace(/- /g, '-')).toBe(text.replace(/- /g, '-'));
      }),
    );
  });

  it('measures bold wider', () =>
    expect(textWidth('10 000 fin 2024', 13, 700)).toBeGreaterThan(textWidth('10 000 fin 2024', 13)));
});
