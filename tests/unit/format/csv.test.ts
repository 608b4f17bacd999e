import { expect, test } from 'vitest';
import { toCsv } from '../../../src/format/csv.ts';

test('a negative number stays a number, and a text is written as it is', () => {
  const rows = [{ valeur: -15, texte: '-0.5', nom: 'L’Île-d’Yeu, « île »' }];
  expect(toCsv(rows, ['valeur', 'texte', 'nom'])).toBe('\uFEFFvaleur,texte,nom\r\n-15,-0.5,"L’Île-d’Yeu, « île »"\r\n');
});

test.each(['=1+1', '+33', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('%j is no cell: a spreadsheet would run it', (nom) => {
  expect(() => toCsv([{ nom: 'Ain' }, { nom }], ['nom'])).toThrow('row 2, column nom');
});
