import { describe, expect, it } from 'vitest';
import { countsOf, printChanges, sumsOf, toChanges, writtenAsBefore } from '../../../../scripts/import/changes.ts';
import type { Cells, Proposal } from '../../../../scripts/import/importer.ts';

const COLUMNS = ['code', 'nombre'];
const rows = (...pairs: readonly [string, string][]): Cells[] => pairs.map(([code, nombre]) => ({ code, nombre }));
const proposal = (after: readonly Cells[], more: Partial<Proposal> = {}): Proposal => ({
  file: 'essai.csv',
  columns: COLUMNS,
  rows: after,
  key: 'code',
  numbers: ['nombre'],
  totals: sumsOf(['nombre']),
  ...more,
});

describe('what an import changes', () => {
  it('names the rows added, removed and changed, the totals, and the largest changes first', () => {
    const before = rows(['a', '1'], ['b', '20'], ['c', 'nd'], ['d', '4']);
    const changes = toChanges(
      { columns: COLUMNS, rows: before },
      proposal(rows(['b', '25'], ['c', '9'], ['d', '1.5'], ['e', '1000'])),
    );
    expect(changes).toMatchObject({ added: ['e'], removed: ['a'], changed: ['b', 'c', 'd'] });
    expect(changes.largest.map(({ row }) => row)).toEqual(['b', 'd']);
    expect(printChanges(changes)).toEqual([
      'data/essai.csv : 1 ligne ajoutée, 1 ligne retirée, 3 lignes changées',
      '  somme de nombre : 25, puis 1\u202F035,5',
      '  b, nombre : 20, puis 25',
      '  d, nombre : 4, puis 1,5',
    ]);
  });

  it('tells no more than ten changes, and takes no new column for a change of its rows', () => {
    const many = Array.from({ length: 30 }, (_, i) => [String(i), String(i)] as [string, string]);
    const twice = rows(...many.map(([code, number]): [string, string] => [code, String(2 * Number(number))]));
    const { largest } = toChanges({ columns: COLUMNS, rows: rows(...many) }, proposal(twice));
    expect(largest.map(({ row }) => row)).toEqual(['29', '28', '27', '26', '25', '24', '23', '22', '21', '20']);
    const { changed, totals } = toChanges({ columns: ['code'], rows: [{ code: 'a' }] }, proposal(rows(['a', '1'])));
    expect(changed).toEqual([]);
    expect(totals).toEqual([{ of: 'somme de nombre', before: null, after: 1 }]);
  });

  it('takes a number that is written otherwise for the same number', () => {
    const before = { columns: COLUMNS, rows: rows(['a', '0.0'], ['b', '1.50'], ['c', 'nd']) };
    const after = writtenAsBefore(rows(['a', '0'], ['b', '1.6'], ['c', '0'], ['d', '2']), before, 'code');
    expect(after).toEqual(rows(['a', '0.0'], ['b', '1.6'], ['c', '0'], ['d', '2']));
    expect(toChanges(before, proposal(after)).changed).toEqual(['b', 'c']);
  });

  it('counts things by their kind', () => {
    const kinds = (...list: string[]) => list.map((kind, i) => ({ code: String(i), nombre: kind }));
    const { totals } = toChanges(
      { columns: COLUMNS, rows: kinds('x', 'y') },
      proposal(kinds('y', 'y', 'z'), { numbers: [], totals: countsOf('nombre') }),
    );
    expect(totals).toEqual([
      { of: 'x', before: 1, after: null },
      { of: 'y', before: 1, after: 2 },
      { of: 'z', before: null, after: 1 },
    ]);
  });
});
