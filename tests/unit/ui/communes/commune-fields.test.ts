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
