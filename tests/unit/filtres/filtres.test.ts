import { expect, test } from 'vitest';
import { reglesAucun, reglesFiltres, toGroupe } from '../../../src/filtres/filtres.ts';

const elements = [{ annees: ['2023', '2024'] }, { annees: ['2024'] }];
const groupe = toGroupe(elements, {
  id: 'annee',
  legende: 'Année',
  tout: 'Toutes',
  valeursDe: ({ annees }) => annees,
  libelleDe: (annee) => annee,
  ordre: ['2022', '2023', '2024'],
});

test('a group offers the values that the list has, with how many have each', () => {
  expect(groupe.choix.map(({ valeur, nombre }) => [valeur, nombre])).toEqual([
    ['2023', 1],
    ['2024', 2],
  ]);
});

test('a checked value hides the elements that lack it, on the screen only', () => {
  expect(reglesFiltres([groupe], { racine: '.liste' })).toBe(
    '@media screen{.liste:has(#annee-2023:checked) [data-annee]:not([data-annee~="2023"]),' +
      '.liste:has(#annee-2024:checked) [data-annee]:not([data-annee~="2024"]){display:none}}\n',
  );
});

test('a value that a style sheet would misread is refused', () => {
  const choix = [{ valeur: 'a"]', libelle: 'a', nombre: 1 }];
  expect(() => reglesFiltres([{ ...groupe, choix }], { racine: '.liste' })).toThrow('not a value');
});

test('two choices that leave nothing say so, and those that leave something do not', () => {
  const lieux = {
    id: 'lieu',
    legende: 'Lieu',
    tout: 'Tous',
    choix: [{ valeur: '2a', libelle: 'Corse-du-Sud', nombre: 1 }],
  };
  const regles = reglesAucun([groupe, lieux], { racine: '.liste', existe: (annee) => annee === '2024' });
  expect(regles).toBe(
    '.aucun-resultat{display:none}\n.liste:has(#annee-2023:checked):has(#lieu-2a:checked) .aucun-resultat{display:block}\n',
  );
  expect(reglesAucun([groupe, lieux], { racine: '.liste', existe: () => true })).toBe(
    '.aucun-resultat{display:none}\n',
  );
});
