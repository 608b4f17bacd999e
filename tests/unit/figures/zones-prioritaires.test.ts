import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/index.ts';
import { asText } from '../../../src/prose/sentence.ts';
import { observations } from '../../../src/store/rows.ts';

test('a région that is said to be the only one with a share is so at the dates that are said', () => {
  const shares = observations.filter(
    ({ indicateur, ventilation, territoire }) =>
      territoire.startsWith('REG-') &&
      (indicateur === 'zip-population' || (indicateur === 'zonage-medecins-population' && ventilation === 'zip')),
  );
  const before = (year: string) => [
    ...new Set(shares.filter(({ date }) => date < year).map(({ territoire }) => territoire)),
  ];
  expect(before('2026')).toEqual(['REG-11']);
  expect(before('2027')).toContain('REG-84');
  expect(figure('zones-prioritaires').notes?.map(asText)).toContain(
    'Avant les zonages de 2026, l’Île-de-France est la seule région dont nos sources donnent la part.',
  );
});
