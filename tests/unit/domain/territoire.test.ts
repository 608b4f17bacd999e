import { expect, it } from 'vitest';
import { isCodeTerritoire, niveauOf } from '../../../src/domain/territoire.ts';

it.each([
  ['FR', 'FR'],
  ['REG-01', 'REG'],
  ['REG-94', 'REG'],
  ['DEP-01', 'DEP'],
  ['DEP-2A', 'DEP'],
  ['DEP-976', 'DEP'],
  ['EPCI-200071587', 'EPCI'],
  ['COM-2B033', 'COM'],
  ['COM-97411', 'COM'],
  ['PAYS-DK', 'PAYS'],
  ['PAYS-GB-ENG', 'PAYS'],
])('%s is of the level %s', (code, niveau) => {
  expect(niveauOf(code)).toBe(niveau);
  expect(isCodeTerritoire(code)).toBe(true);
});

it.each([
  '',
  'fr',
  'DEP-1',
  'DEP-96',
  'DEP-975',
  'DEP-2C',
  'DEP-2a',
  'REG-5',
  'COM-1001',
  'EPCI-2000',
  '75',
  'DEP-75 ',
  'PAYS-FR',
  'PAYS-GB',
])('« %s » is no territory key', (code) => {
  expect(niveauOf(code)).toBeNull();
});
