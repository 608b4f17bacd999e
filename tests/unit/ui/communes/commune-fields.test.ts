import { expect, test } from 'vitest';
import { textOf } from '../../../../src/format/walk-markup.ts';
import { commune } from '../../../../src/store/communes.ts';
import { communeFields } from '../../../../src/ui/communes/commune-fields.ts';
import { departementOf } from '../../../../src/ui/communes/links.ts';

const formerOf = (code: string) => {
  const c = commune(code);
  return textOf(communeFields(c, departementOf(c.departement)).former);
};

test.each([
  ['75056', 20],
  ['69123', 9],
  ['13055', 16],
])('the arrondissements of %s are said without its name, in their order', (code, number) => {
  const names = formerOf(code)
    .replace(/^Dans la commune : |\.$/g, '')
    .split(', ');
  const ranks = Array.from({ length: number }, (_, i) => `${i + 1}${i === 0 ? 'er' : 'e'} Arrondissement`);
  expect(names.filter((nom) => nom.endsWith('Arrondissement'))).toEqual(ranks);
});

test('the communes that another took in keep their names whole', () => {
  expect(formerOf('93066')).toContain('Pierrefitte-sur-Seine');
});

const fieldsOf = (code: string) => {
  const c = commune(code);
  return communeFields(c, departementOf(c.departement));
};

test.each(['46102', '15047', '55189', '97608', '2A004'])(
  'the page of %s tells of the dotted line of a curve where it has one, and of no other',
  (code) => {
    const { courbe, repere } = fieldsOf(code);
    expect(repere.includes('Trait pointillé')).toBe(courbe !== '');
  },
);

test.each([
  ['46102', 'qui publie l’indicateur de chaque commune.'],
  ['2A004', 'qui publie l’indicateur de chaque commune.'],
  ['15047', 'le fichier que nous lisons n’a pas cette commune.'],
  ['97608', 'le fichier que nous lisons n’a pas cette commune.'],
])('who could say the access in %s is not said to publish what the page has not', (code, words) => {
  expect(textOf(fieldsOf(code).holder)).toContain(words);
});
