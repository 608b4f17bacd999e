import { describe, expect, test, vi } from 'vitest';
import { cellHtml } from '../../../src/prose/cell-html.ts';
import { gatherComputations } from '../../../src/prose/computed/page-computations.ts';
import {
  absentCell,
  cellText,
  cellValue,
  computedCell,
  NO_DATE,
  rowCell,
  rowDateCell,
  rowSourceCell,
  territoireCell,
  wordsCell,
  type Cell,
} from '../../../src/store/cell.ts';

vi.mock('../../../src/store/rows.ts', () => import('../outputs/files/sample-store.ts'));
// no series of these rows is computed: the page that prints a number explains it
vi.mock('../../../src/prose/computed/of-series.ts', () => ({ seriesComputationLink: () => null }));

const rate = (valeur: number | 'so') =>
  computedCell(valeur, {
    formula: 'taux-pour-100000',
    inputs: ['ain', 'DEP-01'],
    decimales: 1,
    unite: null,
    date: '2023-12',
  });

/** A cell, what a reader sees of it, what a program reads. */
const CELLS: [Cell, string, string | number | null][] = [
  [rowCell('exacte'), '2\u202F501', 2501],
  [rowCell('approchee'), 'près de\u00A04\u202F500\u00A0à\u00A05\u202F000', 4500],
  [rowCell('contrats'), '0', 0],
  [rowCell('corse'), 'non publié', 'nd'],
  [rowCell('inconnue'), 'inconnu', 'inc'],
  [rate(5), '5,0', 5],
  [rate(5.96), '6,0', 6],
  [rate('so'), 'sans objet', 'so'],
  [absentCell('nd', { indicateur: 'maisons' }), 'non publié', 'nd'],
  [absentCell('so', { indicateur: null, words: 'non classé' }), 'non classé', 'so'],
  [rowDateCell('approchee'), '31\u00A0mai 2024', '2024-05-31'],
  [rowDateCell('inconnue'), 'date inconnue', 'inc'],
  [rowDateCell('cible'), '2027 (annoncé : 13\u00A0juillet 2023)', '2027'],
  [rowDateCell('cible', { announced: false }), '2027', '2027'],
  [NO_DATE, '', null],
  [territoireCell('DEP-2A'), 'Corse-du-Sud', 'Corse-du-Sud'],
  [territoireCell('DEP-01', 'code'), '01', '01'],
  [rowSourceCell('exacte'), 'Citation de rapport', 'Citation de rapport'],
  [wordsCell('observé'), 'observé', 'observé'],
  [wordsCell(''), '', null],
];

test.each(CELLS)('%o is read as « %s » by people, and as %s by programs', (cell, text, value) => {
  expect(cellText(cell)).toBe(text);
  expect(cellValue(cell)).toBe(value);
});

describe('a cell on a page', () => {
  const html = (cell: Cell, row: readonly Cell[] = []) => gatherComputations(() => cellHtml(cell, { row }));

  test('leads from a number to its row, a target in the colour of promises', () => {
    expect(html(rowCell('ain'))).toContain('href="/chiffres/maisons/dep-01/#ain"');
    expect(html(rowCell('cible'))).toContain('class="chiffre promis"');
  });

  test('leads from a computed number to its computation, and nowhere from what could not be computed', () => {
    expect(html(rate(5.96))).toMatch(/^<data class="chiffre" value="6"><a href="#calcul-taux-pour-100000-.*>6,0</);
    expect(html(rate('so'))).toBe('sans objet');
  });

  test('leads from the numbers of words to the row beside them, never from a date or a code', () => {
    const row = [rowCell('ain')];
    expect(html(wordsCell('dont 38 maisons'), row)).toContain('href="/chiffres/maisons/dep-01/#ain"');
    expect(html(rowDateCell('approchee'), row)).toBe('31\u00A0mai 2024');
    expect(html(territoireCell('DEP-01', 'code'), row)).toBe('01');
  });
});
