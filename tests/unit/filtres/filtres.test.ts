import { expect, test } from 'vitest';
import { reglesFiltres, toGroupe } from '../../../src/filtres/filtres.ts';

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
