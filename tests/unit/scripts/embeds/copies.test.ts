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
    const copy = frozenPage(page('a'), { date: '2026-11-23' });
    expect(copy).toContain('<p>lien. Copie du 23\u00A0novembre 2026.</p>');
    expect(copy?.replace('. Copie du 23\u00A0novembre 2026.', COPY_MARK)).toBe(page('a'));
  });

  test('is refused to a page that has no place for its date, or two', () => {
    expect(frozenPage('<p>lien</p>', { date: '2026-11-23' })).toBeNull();
    expect(frozenPage(`${COPY_MARK}${COPY_MARK}`, { date: '2026-11-23' })).toBeNull();
  });
});

describe('freezing', () => {
  const read = () => null;
  const first = newCopies(emptyIndex(), [{ id: 'carte', html: page('a') }], { date: '2026-11-23', read });

  test('writes a first copy of each figure', () => {
    const html = frozenPage(page('a'), { date: '2026-11-23' });
    expect(first.added).toEqual([{ path: 'carte/2026-11-23/index.html', html }]);
    expect(first.index.copies['carte']).toEqual([
      { date: '2026-11-23', entrees: fingerprint('a'), contenu: sha256(html ?? '') },
    ]);
  });

  test('writes none while the inputs stay, whatever the page looks like', () => {
    const live = [{ id: 'carte', html: page('a', 'autre style') }];
    expect(newCopies(first.index, live, { date: '2027-02-01', read })).toEqual({
      faults: [],
      added: [],
      index: first.index,
    });
  });

  test('adds a copy when the inputs change, and keeps the former one', () => {
    const rest = newCopies(first.index, [{ id: 'carte', html: page('b', '86 %') }], { date: '2027-02-01', read });
    expect(rest.index.copies['carte']?.map(({ date }) => date)).toEqual(['2026-11-23', '2027-02-01']);
    expect(rest.index.copies['carte']?.[0]).toEqual(first.index.copies['carte']?.[0]);
  });

  test.each(['2026-11-23', '2026-01-01'])('refuses a second copy of one day, and one older than the last: %s', (date) =>
    expect(newCopies(first.index, [{ id: 'carte', html: page('b') }], { date, read })).toEqual({
      faults: [expect.stringContaining(`carte: found a copy at 2026-11-23, expected none at ${date} or later`)],
      added: [],
      index: first.index,
    }),
  );

  test('says all that keeps copies from being made, and makes none of the others', () => {
    const bare = '<p>lien</p>';
    const live = [
      { id: 'bare', html: bare },
      { id: 'carte', html: page('b') },
      { id: 'known', html: page('c') },
    ];
    const { faults, added } = newCopies(first.index, live, {
      date: '2027-02-01',
      read: (path) => (path === 'known/2027-02-01/index.html' ? 'another copy' : null),
    });
    expect(added).toEqual([]);
    expect(faults).toEqual([
      expect.stringContaining('embed/bare/index.html: found no hash of its inputs'),
      expect.stringContaining('embed/bare/index.html: found no single place for the date'),
      'public/embed/known/2027-02-01/index.html: found a copy that the index does not know, expected none',
    ]);
  });

  test('takes up a copy that a kill left, of which the index does not know, where it is the one to write', () => {
    const html = frozenPage(page('a'), { date: '2026-11-23' });
    expect(
      newCopies(emptyIndex(), [{ id: 'carte', html: page('a') }], { date: '2026-11-23', read: () => html }),
    ).toEqual(first);
  });
});

describe('the check of every build', () => {
  const { index } = newCopies(emptyIndex(), [{ id: 'carte', html: page('a') }], {
    date: '2026-11-23',
    read: () => null,
  });
  const bytes = Buffer.from(frozenPage(page('a'), { date: '2026-11-23' }) ?? '');
  const path = 'carte/2026-11-23/index.html';
  const etat = { copies: [path], read: () => bytes, isPublished: () => true };

  test('finds nothing to say of copies as they were written', () => {
    expect(checkCopies(index, etat)).toEqual([]);
  });

  test.each([
    ['a byte that changed', { ...etat, read: () => Buffer.from(`${bytes}.`) }, 'a dated copy never changes'],
    ['a copy that is gone', { ...etat, copies: [] }, 'the dated copy is missing'],
    ['a copy that nobody recorded', { ...etat, copies: [path, 'carte/2026-12-01/index.html'] }, 'does not know'],
    ['a file that is no copy', { ...etat, copies: [path, `${path}.part`] }, 'does not know'],
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
