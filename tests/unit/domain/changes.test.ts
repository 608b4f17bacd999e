import { describe, expect, it } from 'vitest';
import { toChanges, toUpdates } from '../../../src/domain/changes.ts';
import type { InstantaneRow } from '../../../src/domain/tables/index.ts';

const une = (row: Partial<InstantaneRow>): InstantaneRow => ({
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
  it('is nothing when nothing did', () => expect(natures([une({})], [une({})])).toEqual([]));

  it('tells a new figure from one by which a source revises another', () => {
    const after = [une({}), une({ id: 'b' }), une({ id: 'c', revise: 'maisons.FR.2023-12' })];
    expect(natures([une({})], after)).toEqual([
      ['nouveau', 'b'],
      ['revision', 'c'],
    ]);
  });

  it.each(['valeur', 'date', 'source', 'empreinte'] as const)('calls ours a correction of %s in place', (field) =>
    expect(natures([une({})], [une({ [field]: 'bbbbbbbb' })])).toEqual([['correction', 'maisons.FR.2023-12']]),
  );

  it('tells that a definition changed', () => {
    const indicateur = { table: 'indicateurs', id: 'maisons', valeur: '', date: '', source: '' } as const;
    expect(natures([une(indicateur)], [une({ ...indicateur, empreinte: 'bbbbbbbb' })])).toEqual([
      ['methode', 'maisons'],
    ]);
  });

  it('does not take for a correction a row that moves to another table with its value', () =>
    expect(natures([une({ table: 'faits' })], [une({ table: 'objectifs', empreinte: 'bbbbbbbb' })])).toEqual([]));

  it('tells what was withdrawn', () =>
    expect(natures([une({}), une({ id: 'b' })], [une({})])).toEqual([['retrait', 'b']]));

  it('tells another verdict of an engagement, and compares none with an edition that kept none', () => {
    const own = { table: 'engagements', id: 'maisons', valeur: 'en-cours', date: '', source: '' } as const;
    const later = { edition: '2026-11-25' };
    const other = une({ ...own, ...later, valeur: 'manquee', empreinte: 'bbbbbbbb' });
    expect(natures([une(own)], [other])).toEqual([['verdict', 'maisons']]);
    expect(natures([une(own)], [une({ ...own, ...later, empreinte: 'bbbbbbbb' })])).toEqual([]);
    expect(natures([une({})], [une({}), other])).toEqual([]);
    expect(toUpdates([une(own), other]).map(({ verdicts, changements }) => [verdicts, changements])).toEqual([
      [
        'compared',
        [{ nature: 'verdict', table: 'engagements', id: 'maisons', verdict: { avant: 'en-cours', apres: 'manquee' } }],
      ],
      ['kept', []],
    ]);
    expect(toUpdates([une({}), other])[0]?.verdicts).toBe('kept');
    expect(toUpdates([une({})])[0]?.verdicts).toBe('not-kept');
  });

  it('compares each edition with the one before it, the newest first', () => {
    const rows = [une({}), une({ edition: '2026-11-25' }), une({ edition: '2026-11-25', id: 'b' })];
    expect(
      toUpdates(rows).map(({ edition, precedente, changements }) => [edition, precedente, changements.length]),
    ).toEqual([
      ['2026-11-25', '2026-11-23', 1],
      ['2026-11-23', null, 0],
    ]);
  });
});
