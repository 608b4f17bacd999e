import { expect, test } from 'vitest';
import { readQuestion, type ComparablePlace } from '../../../../src/subjects/comparison/question.ts';

const place = (code: string, nom: string, level: string): [string, ComparablePlace] => [
  code,
  { code, nom, level, address: `/${code}/` },
];
const known = new Map([
  place('DEP-46', 'Lot', 'département'),
  place('DEP-2A', 'Corse-du-Sud', 'département'),
  place('DEP-12', 'Aveyron', 'département'),
  place('DEP-19', 'Corrèze', 'département'),
  place('REG-76', 'Occitanie', 'région'),
]);
const codes = (search: string) => {
  const question = readQuestion(search, known);
  return question.kind === 'compare' ? question.places.map(({ code }) => code) : question.kind;
};

test.each([
  ['?a=DEP-46&b=DEP-12', ['DEP-46', 'DEP-12']],
  ['?b=DEP-12&a=dep-2a', ['DEP-2A', 'DEP-12']],
  ['?a=DEP-46&b=&c=DEP-12&d=DEP-19', ['DEP-46', 'DEP-12', 'DEP-19']],
  ['?a=DEP-46&b=DEP-46&c=DEP-12', ['DEP-46', 'DEP-12']],
])('%s compares those that it names, in their order, each once', (search, expected) => {
  expect(codes(search)).toEqual(expected);
});

test.each([
  ['', 'nothing'],
  ['?a=&b=', 'nothing'],
  ['?q=DEP-46', 'nothing'],
  ['?a=DEP-46', 'alone'],
  ['?a=DEP-46&b=DEP-46', 'alone'],
  ['?a=DEP-46&b=REG-76', 'refused'],
  ['?a=DEP-46&b=COM-46102', 'refused'],
  ['?a=<b>', 'refused'],
])('%s is not compared: %s', (search, expected) => {
  expect(codes(search)).toBe(expected);
});

test('a mix of levels is refused in words that name each, with its level', () => {
  const question = readQuestion('?a=DEP-46&b=REG-76&c=DEP-12', known);
  expect(question).toMatchObject({
    kind: 'refused',
    why: expect.stringMatching(
      /^Lot \(département\), Aveyron \(département\) et Occitanie \(région\) ne sont pas du même niveau/,
    ),
  });
});

test('a key that is no région nor département is refused by its name, before the mix', () => {
  expect(readQuestion('?a=COM-46102&b=REG-76', known)).toMatchObject({ why: expect.stringMatching(/^COM-46102\s:/) });
});
