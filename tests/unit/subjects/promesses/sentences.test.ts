import { expect, it } from 'vitest';
import { derive } from '../../../../src/domain/derivations/derive.ts';
import { formatDerive } from '../../../../src/prose/computed/format-derive.ts';
import { asText } from '../../../../src/prose/sentence.ts';
import { verdictSentence } from '../../../../src/subjects/promesses/sentences.ts';
import { anObservation, anObjectif } from '../../rows.ts';

const ordinary = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const part = { singular: '% de la population', plural: '% de la population' };

it('gives every share of a verdict its sign', () => {
  const sentence = verdictSentence(
    { rule: 'sous-la-cible-a-l-echeance' },
    {
      target: anObjectif({ valeur: 100, echeance: '2023-12-31' }),
      supports: [anObservation({ date: '2023-12', valeur: 84 }), anObservation({ date: '2024-05', valeur: 86.1 })],
      unite: part,
    },
  );
  expect(ordinary(asText(sentence))).toMatch(/ ; 86,1 % encore en mai 2024\.$/);
});

it.each([
  [
    'exact',
    { singular: 'médicobus', plural: 'médicobus' },
    'on ne sait pas combien il y en avait ; promis : 100 médicobus.',
  ],
  ['pres-de', { singular: 'infirmier', plural: 'infirmiers' }, 'rien ne dit si l’objectif était atteint.'],
  ['exact', part, 'rien ne dit si l’objectif était atteint.'],
  ['exact', { singular: 'euro par mois', plural: 'euros par mois' }, 'rien ne dit si l’objectif était atteint.'],
] as const)('asks how many things existed only of a target that counts them (%s, %o)', (precision, unite, end) => {
  const target = anObjectif({ valeur: 100, precision, echeance: '2024-12-31' });
  const sentence = ordinary(asText(verdictSentence({ rule: 'aucun-chiffre' }, { target, supports: [], unite })));
  expect(sentence).toMatch(/^L’échéance \(fin 2024\) est passée/);
  expect(sentence.endsWith(end), sentence).toBe(true);
});

it.each([
  ['2024-10-31', 'dernier chiffre d’avant l’échéance'],
  ['2025-03', 'premier chiffre d’après l’échéance'],
])('says on which side of the deadline the nearest value is, and never that it is the last one (%s)', (date, side) => {
  const sentence = verdictSentence(
    { rule: 'dernier-chiffre-sous-la-cible' },
    {
      target: anObjectif({ valeur: 100, echeance: '2024-12-31' }),
      supports: [anObservation({ date, valeur: 90 })],
      unite: part,
    },
  );
  expect(ordinary(asText(sentence))).toContain(side);
  expect(ordinary(asText(sentence))).toMatch(/Cette série n’a pas de valeur à l’échéance\.$/);
});

it('writes what is missing without sign, and a variation with its own', () => {
  const cpts = { unite: part, rate: true };
  const write = (formula: 'ecart-objectif' | 'variation', valeur: number) =>
    ordinary(formatDerive(derive(formula, valeur, []), cpts));
  expect(write('ecart-objectif', 16)).toBe('16 points');
  expect(write('ecart-objectif', -1)).toBe('−1 point');
  expect(write('variation', 16)).toBe('+16 points');
});
