import { describe, expect, it } from 'vitest';
import { toChanges, toUpdates } from '../../../src/domain/changes.ts';
import type { InstantaneRow } from '../../../src/domain/tables/index.ts';

const one = (row: Partial<InstantaneRow>): InstantaneRow => ({
  edition: '2026-11-23',
  table: 'observations',
  id: 'maisons.FR.2023-12',
  valeur: '10 exact',
  date: '2023-12',
  source: 'rapport',
  revise: '',
  empreinte: 'aaaaaaaa',
  ...row,
});
const natures = (before: InstantaneRow[], after: InstantaneRow[]) =>
  toChanges(before, after).map(({ nature, id }) => [nature, id]);

describe('what changed from one edition to the next', () => {
  it('is nothing when nothing did', () => expect(natures([one({})], [one({})])).toEqual([]));

  it('tells a new figure from one by which a source revises another', () => {
    const after = [one({}), one({ id: 'b' }), one({ id: 'c', revise: 'maisons.FR.2023-12' })];
    expect(natures([one({})], after)).toEqual([
      ['nouveau', 'b'],
      ['revision', 'c'],
    ]);
  });

  it('tells a new figure from a new row without number, as it was in its edition', () => {
    const after = [
      one({}),
      one({ id: 'b', valeur: '0 exact' }),
      one({ id: 'c', valeur: 'inc exact' }),
      one({ id: 'd', valeur: 'nd exact' }),
    ];
    expect(natures([one({})], after)).toEqual([
      ['nouveau', 'b'],
      ['absence', 'c'],
      ['absence', 'd'],
    ]);
    const filled = after.map((row) => (row.id === 'c' ? one({ id: 'c', valeur: '12 exact' }) : row));
    expect(natures(after, filled)).toEqual([['correction', 'c']]);
  });

  it.each(['valeur', 'date', 'source', 'empreinte'] as const)('calls ours a correction of %s in place', (field) =>
    expect(natures([one({})], [one({ [field]: 'bbbbbbbb' })])).toEqual([['correction', 'maisons.FR.2023-12']]),
  );

  it('tells that a definition changed', () => {
    const indicateur = { table: 'indicateurs', id: 'maisons', valeur: '', date: '', source: '' } as const;
    expect(natures([one(indicateur)], [one({ ...indicateur, empreinte: 'bbbbbbbb' })])).toEqual([
      ['methode', 'maisons'],
    ]);
  });

  it('does not take for a correction a row that moves to another table with its value', () =>
    expect(natures([one({ table: 'faits' })], [one({ table: 'objectifs', empreinte: 'bbbbbbbb' })])).toEqual([]));

  it('tells what was withdrawn', () =>
    expect(natures([one({}), one({ id: 'b' })], [one({})])).toEqual([['retrait', 'b']]));

  it('tells another verdict of an engagement, and compares none with an edition that kept none', () => {
    const own = { table: 'engagements', id: 'maisons', valeur: 'en-cours', date: '', source: '' } as const;
    const later = { edition: '2026-11-25' };
    const other = one({ ...own, ...later, valeur: 'manquee', empreinte: 'bbbbbbbb' });
    expect(natures([one(own)], [other])).toEqual([['verdict', 'maisons']]);
    expect(natures([one(own)], [one({ ...own, ...later, empreinte: 'bbbbbbbb' })])).toEqual([]);
    expect(natures([one({})], [one({}), other])).toEqual([]);
    expect(toUpdates([one(own), other]).map(({ verdicts, changes }) => [verdicts, changes])).toEqual([
      [
        'compared',
        [{ nature: 'verdict', table: 'engagements', id: 'maisons', verdict: { before: 'en-cours', after: 'manquee' } }],
      ],
      ['kept', []],
    ]);
    expect(toUpdates([one({}), other])[0]?.verdicts).toBe('kept');
    expect(toUpdates([one({})])[0]?.verdicts).toBe('not-kept');
  });

  it('compares each edition with the one before it, the newest first', () => {
    const rows = [one({}), one({ edition: '2026-11-25' }), one({ edition: '2026-11-25', id: 'b' })];
    expect(toUpdates(rows).map(({ edition, previous, changes }) => [edition, previous, changes.length])).toEqual([
      ['2026-11-25', '2026-11-23', 1],
      ['2026-11-23', null, 0],
    ]);
  });
});
