import { describe, expect, test } from 'vitest';
import { epci, listeEpci } from '../../../src/communes.ts';
import { territoire } from '../../../src/donnees.ts';
import { ficheEpciFigure, idFicheEpci } from '../../../src/figures/fiche-epci.ts';
import { tableFichier } from '../../../src/figures/fichiers/table.ts';
import { estDessinable } from '../../../src/images/police.ts';

const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/g, ' ');
const codesDe = (siren: string) => [
  ...new Set(tableFichier(ficheEpciFigure(epci(siren))).lignes.map(({ valeurs }) => valeurs['code_territoire'])),
];

describe('the card of an intercommunality in one département', () => {
  const f = ficheEpciFigure(epci('200071587'));

  test('says that nothing is published for it, and whose numbers it shows', () => {
    expect(simple(f.titre)).toBe('Communauté de communes Loches Sud Touraine : les promesses de santé');
    expect(simple(f.sousTitre)).toBe(
      'Chiffres du département entier, l’Indre-et-Loire ; rien n’est publié pour l’intercommunalité',
    );
    expect(f.constat).toMatch(/^En Indre-et-Loire, /);
    expect(f.dessin.ample).toContain('>Département d’Indre-et-Loire<');
  });

  test('has the three promises of the département, under its code', () => {
    expect(f.tableau.lignes).toHaveLength(3);
    expect(codesDe('200071587')).toEqual(['DEP-37']);
  });

  test('says in words all that it draws: each value, its date, its target', () => {
    const mots = simple(f.alternative);
    for (const cellules of f.tableau.lignes)
      for (const { texte } of cellules.filter((c) => c.ligne !== undefined)) expect(mots).toContain(texte);
    expect(mots.match(/cible de/g)).toHaveLength(3);
  });
});

test('the card of an intercommunality in several départements keeps them apart, and adds nothing up', () => {
  const f = ficheEpciFigure(epci('200068765'));
  expect(codesDe('200068765')).toEqual(['DEP-04', 'DEP-05', 'DEP-26']);
  expect(f.tableau.lignes).toHaveLength(9);
  expect(f.constat).not.toMatch(/\d/);
  for (const code of ['DEP-04', 'DEP-05', 'DEP-26']) expect(f.sousTitre).toContain(territoire(code).nom);
  expect(f.dessin.ample.match(/>Département /g)).toHaveLength(3);
});

// Twelve hundred cards: seconds on a busy machine.
test('no card shows the number of another territory than its départements', { timeout: 60_000 }, () => {
  for (const e of listeEpci()) {
    const codes = e.departements.map((cog) => `DEP-${cog}`);
    expect(codesDe(e.siren), idFicheEpci(e)).toEqual(codes);
  }
});

test('the fonts of pictures have every letter of their names', () => {
  const manquants = listeEpci().filter(({ nom }) => ![...nom].every(estDessinable));
  expect(manquants.map(({ nom }) => nom)).toEqual([]);
});
