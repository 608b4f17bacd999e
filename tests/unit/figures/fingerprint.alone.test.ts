import { describe, expect, test, vi } from 'vitest';
import { figureFingerprint } from '../../../src/figures/fingerprint.ts';
import { rowCell, rowDateCell, wordsCell, type Cell } from '../../../src/store/cell.ts';
import { trialRanking, trialFigure } from '../outputs/files/sample-figure.ts';

vi.mock('../../../src/store/rows.ts', () => import('../outputs/files/sample-store.ts'));

describe('the fingerprint of a figure', () => {
  test('is kept for ever by a figure that says the same', () => {
    expect(figureFingerprint(trialFigure()).slice(0, 16)).toBe('af101f607e50ac84');
    expect(figureFingerprint(trialRanking()).slice(0, 16)).toBe('2c323cfc266b192d');
  });

  test('changes with a value, a word or a date, not with the drawing', () => {
    const { table, drawing } = trialFigure();
    const having = (row: Cell[]) =>
      figureFingerprint(trialFigure({ table: { ...table, rows: [row, ...table.rows.slice(1)] } }));
    const [date, valeur, words] = table.rows[0]!;
    const others = [
      [rowDateCell('reprise'), valeur!, words!],
      [date!, rowCell('ain'), words!],
      [date!, valeur!, wordsCell('Autre')],
    ];
    expect(new Set([...others.map(having), having([date!, valeur!, words!])]).size).toBe(4);
    expect(figureFingerprint(trialFigure({ drawing: { ...drawing, ample: '<svg/>' } }))).toBe(
      figureFingerprint(trialFigure()),
    );
  });
});
