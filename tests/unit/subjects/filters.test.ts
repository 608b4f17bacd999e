import { expect, test } from 'vitest';
import { rulesNo, filterRules, toGroup } from '../../../src/subjects/filters.ts';

const elements = [{ years: ['2023', '2024'] }, { years: ['2024'] }];
const group = toGroup(elements, {
  id: 'annee',
  legend: 'Année',
  all: 'Toutes',
  valuesOf: ({ years }) => years,
  libelleOf: (year) => year,
  order: ['2022', '2023', '2024'],
});

test('a group offers the values that the list has, with how many have each', () => {
  expect(group.choice.map(({ valeur, number }) => [valeur, number])).toEqual([
    ['2023', 1],
    ['2024', 2],
  ]);
});

test('a checked value hides the elements that lack it, on the screen only', () => {
  expect(filterRules([group], { root: '.liste' })).toBe(
    '@media screen{.liste:has(#annee-2023:checked) [data-annee]:not([data-annee~="2023"]),' +
      '.liste:has(#annee-2024:checked) [data-annee]:not([data-annee~="2024"]){display:none}}\n',
  );
});

test('a value that a style sheet would misread is refused', () => {
  const choice = [{ valeur: 'a"]', libelle: 'a', number: 1 }];
  expect(() => filterRules([{ ...group, choice }], { root: '.liste' })).toThrow('not a value');
});

test('two choices that leave nothing say so, and those that leave something do not', () => {
  const lieux = {
    id: 'lieu',
    legend: 'Lieu',
    all: 'Tous',
    choice: [{ valeur: '2a', libelle: 'Corse-du-Sud', number: 1 }],
  };
  const rules = rulesNo([group, lieux], { root: '.liste', exists: (year) => year === '2024' });
  expect(rules).toBe(
    '.aucun-resultat{display:none}\n.liste:has(#annee-2023:checked):has(#lieu-2a:checked) .aucun-resultat{display:block}\n',
  );
  expect(rulesNo([group, lieux], { root: '.liste', exists: () => true })).toBe('.aucun-resultat{display:none}\n');
});
