import { describe, expect, test, vi } from 'vitest';
import { printedRows } from '../../../src/figures/table-order.ts';
import { absentCell, computedCell, territoireCell, wordsCell, type Cell } from '../../../src/store/cell.ts';

vi.mock('../../../src/store/rows.ts', () => import('../outputs/files/sample-store.ts'));

const place = () => territoireCell('DEP-01');
const value = (n: number) =>
  computedCell(n, { formula: 'nombre-de-lignes', inputs: [], decimales: 0, unite: null, date: null });
const none = absentCell('so', { indicateur: null });
const table = (rows: Cell[][], ordre?: number) => ({
  caption: '',
  columns: [{ titre: 'Lieu' }, { titre: 'A' }, { titre: 'B' }],
  rows,
  ...(ordre !== undefined && { ordre }),
});

describe('the rows of a table as a page prints them', () => {
  const a = [place(), value(3), value(1)];
  const b = [place(), none, value(9)];
  const c = [place(), value(7), value(5)];
  const d = [place(), value(3), value(2)];

  test('places by their first number, the greatest first, absences last, equal ones as they were', () => {
    expect(printedRows(table([b, a, c, d]))).toEqual([c, a, d, b]);
  });

  test('by the column that the figure names', () => {
    expect(printedRows(table([a, b, c, d], 2))).toEqual([b, c, d, a]);
  });

  test('what is no list of places keeps its order', () => {
    const words = [[wordsCell('Un'), value(1), value(1)], a, c];
    expect(printedRows(table(words))).toEqual(words);
  });
});
