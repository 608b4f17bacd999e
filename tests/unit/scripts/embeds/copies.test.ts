import { describe, expect, test } from 'vitest';
import {
  checkCopies,
  emptyIndex,
  frozenPage,
  newCopies,
  sha256,
  toIndexText,
} from '../../../../scripts/embeds/copies.ts';
import { COPY_MARK } from '../../../../src/outputs/embed/copy-mark.ts';

const fingerprint = (letter: string) => letter.repeat(64);
const page = (letter: string, word = '84 %') =>
  `<html><head><meta name="empreinte" content="${fingerprint(letter)}"></head><body><p>${word}</p><p>lien${COPY_MARK}</p></body></html>`;

describe('a dated copy', () => {
  test('says its date, and nothing else changes', () => {
    const copy = frozenPage(page('a'), { id: 'carte', date: '2026-11-23' });
    expect(copy).toContain('<p>lien. Copie du 23\u00A0novembre 2026.</p>');
    expect(copy.replace('. Copie du 23\u00A0novembre 2026.', COPY_MARK)).toBe(page('a'));
  });

  test('is refused to a page that has no place for its date, or two', () => {
    expect(() => frozenPage('<p>lien</p>', { id: 'carte', date: '2026-11-23' })).toThrow('carte');
    expect(() => frozenPage(`${COPY_MARK}${COPY_MARK}`, { id: 'carte', date: '2026-11-23' })).toThrow('carte');
  });
});

describe('freezing', () => {
  const first = newCopies(emptyIndex(), [{ id: 'carte', html: page('a') }], { date: '2026-11-23' });

  test('writes a first copy of each figure', () => {
    expect(first.added.map(({ id }) => id)).toEqual(['carte']);
    expect(first.index.copies['carte']).toEqual([
      {
        date: '2026-11-23',
        entrees: fingerprint('a'),
        contenu: sha256(frozenPage(page('a'), { id: 'carte', date: '2026-11-23' })),
      },
    ]);
  });

  test('writes none while the inputs stay, whatever the page looks like', () => {
    const rest = newCopies(first.index, [{ id: 'carte', html: page('a', 'autre style') }], { date: '2027-02-01' });
    expect(rest.added).toEqual([]);
    expect(rest.index).toEqual(first.index);
  });

  test('adds a copy when the inputs change, and keeps the former one', () => {
    const rest = newCopies(first.index, [{ id: 'carte', html: page('b', '86 %') }], { date: '2027-02-01' });
    expect(rest.index.copies['carte']?.map(({ date }) => date)).toEqual(['2026-11-23', '2027-02-01']);
    expect(rest.index.copies['carte']?.[0]).toEqual(first.index.copies['carte']?.[0]);
  });

  test('refuses a second copy of one day, and one older than the last', () => {
    const other = [{ id: 'carte', html: page('b') }];
    expect(() => newCopies(first.index, other, { date: '2026-11-23' })).toThrow('carte');
    expect(() => newCopies(first.index, other, { date: '2026-01-01' })).toThrow('carte');
  });
});

describe('the check of every build', () => {
  const { index } = newCopies(emptyIndex(), [{ id: 'carte', html: page('a') }], { date: '2026-11-23' });
  const bytes = Buffer.from(frozenPage(page('a'), { id: 'carte', date: '2026-11-23' }));
  const path = 'carte/2026-11-23/index.html';
  const etat = { copies: [path], read: () => bytes, isPublished: () => true };

  test('finds nothing to say of copies as they were written', () => {
    expect(checkCopies(index, etat)).toEqual([]);
  });

  test.each([
    ['a byte that changed', { ...etat, read: () => Buffer.from(`${bytes}.`) }, 'a dated copy never changes'],
    ['a copy that is gone', { ...etat, copies: [] }, 'the dated copy is missing'],
    ['a copy that nobody recorded', { ...etat, copies: [path, 'carte/2026-12-01/index.html'] }, 'does not know'],
    ['a figure that left the site', { ...etat, isPublished: () => false }, 'no longer in the site'],
  ])('refuses %s', (_, wrong, message) => {
    expect(checkCopies(index, wrong).join('\n')).toContain(message);
  });

  test('reads the index that it writes, one copy a line', () => {
    expect(JSON.parse(toIndexText(index))).toEqual(index);
    expect(
      toIndexText(index)
        .split('\n')
        .filter((line) => line.includes('"date"')),
    ).toHaveLength(1);
  });
});
