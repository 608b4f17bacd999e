import { expect, test } from 'vitest';
import { initialOf, toSlug } from '../../../src/domain/slug.ts';

test.each([
  ['Vandœuvre-lès-Nancy', 'vandoeuvre-les-nancy'],
  ['ŒUILLY', 'oeuilly'],
  ['Lætitia', 'laetitia'],
  ['ÆGIDIUS', 'aegidius'],
  ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
  ['  Part des 65 ans et plus (%) ', 'part-des-65-ans-et-plus'],
])('« %s » is « %s » in an address, a column or what a reader looks for', (nom, slug) => {
  expect(toSlug(nom)).toBe(slug);
});

test.each([
  ['Œuilly', 'O'],
  ['Ægidius', 'A'],
  ['Épinal', 'E'],
  ['zone', 'Z'],
  ['400 MG', '4'],
  ['', ''],
])('« %s » is filed under « %s »', (nom, initial) => {
  expect(initialOf(nom)).toBe(initial);
});
