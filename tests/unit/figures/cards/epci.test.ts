import { describe, expect, test } from 'vitest';
import { epci, epciList } from '../../../../src/store/communes.ts';
import { cellText } from '../../../../src/store/cell.ts';
import { territoire } from '../../../../src/store/rows.ts';
import { epciCardFigure, epciCardId } from '../../../../src/figures/cards/epci.ts';
import { fileTable } from '../../../../src/outputs/files/table.ts';
import { isDrawable } from '../../../../src/outputs/pictures/font.ts';

const simple = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const codesOf = (siren: string) => [
  ...new Set(fileTable(epciCardFigure(epci(siren))).rows.map(({ valeurs }) => valeurs['code_territoire'])),
];

describe('the card of an intercommunality in one département', () => {
  const f = epciCardFigure(epci('200071587'));

  test('says at which level nobody counts, and whose numbers it shows', () => {
    expect(simple(f.titre)).toBe('Communauté de communes Loches Sud Touraine : les promesses de santé');
    expect(simple(f.subtitle)).toBe(
      'Chiffres du département entier, l’Indre-et-Loire ; le Baromètre ne compte pas par intercommunalité',
    );
    expect(f.takeaway).toMatch(/^En Indre-et-Loire, /);
    expect(f.drawing.ample).toContain('>Département d’Indre-et-Loire<');
  });

  test('has the three promises of the département, under its code', () => {
    expect(f.table.rows).toHaveLength(3);
    expect(codesOf('200071587')).toEqual(['DEP-37']);
  });

  test('says in words all that it draws: each value, its date, its target', () => {
    const words = simple(f.alternative);
    for (const cells of f.table.rows)
      for (const cell of cells.filter((c) => 'row' in c)) expect(words).toContain(cellText(cell));
    expect(words.match(/cible de/g)).toHaveLength(3);
  });
});

test('the card of an intercommunality in several départements keeps them apart, and adds nothing up', () => {
  const f = epciCardFigure(epci('200068765'));
  expect(codesOf('200068765')).toEqual(['DEP-04', 'DEP-05', 'DEP-26']);
  expect(f.table.rows).toHaveLength(9);
  expect(f.takeaway).not.toMatch(/\d/);
  for (const code of ['DEP-04', 'DEP-05', 'DEP-26']) expect(f.subtitle).toContain(territoire(code).nom);
  expect(f.drawing.ample.match(/>Département /g)).toHaveLength(3);
});

test('no card shows the number of another territory than its départements', () => {
  for (const e of epciList()) {
    const codes = e.departements.map((cog) => `DEP-${cog}`);
    expect(codesOf(e.siren), epciCardId(e)).toEqual(codes);
  }
});

test('the fonts of pictures have every letter of their names', () => {
  const missing = epciList().filter(({ nom }) => ![...nom].every(isDrawable));
  expect(missing.map(({ nom }) => nom)).toEqual([]);
});
