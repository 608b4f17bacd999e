import { expect, it } from 'vitest';
import { isNumber } from '../../../../src/domain/valeur.ts';
import {
  derivedOf,
  indicateur,
  indicateurs,
  observationAt,
  observationsAt,
  points,
  territoire,
  territoires,
} from '../../../../src/store/rows.ts';
import { rowRate } from '../../../../src/store/rates.ts';
import { INDICATEURS_PROMESSES, promesseMeasures } from '../../../../src/subjects/territoires/view.ts';

const measureOf = (code: string, promesse: string) =>
  promesseMeasures(territoire(code)).find((measure) => measure.promesse === promesse)!.comparison;

it('a territory stands beside its région and France, an absence that is published being shown as one', () => {
  expect(measureOf('DEP-01', 'cpts').map(({ observation: o }) => [o?.id, typeof o?.valeur])).toEqual([
    ['cpts-population-couverte.DEP-01.2024-05', 'number'],
    ['cpts-population-couverte.REG-84.2024-05', 'string'],
    ['cpts-population-couverte.FR.2024-05', 'number'],
  ]);
});

it('a région is set beside France alone', () => {
  expect(measureOf('REG-84', 'msp').map(({ nom }) => nom)).toEqual(['Auvergne-Rhône-Alpes', 'France']);
});

it('one row speaks for each territory at a date', () => {
  const rows = observationsAt({ indicateur: 'msp-nombre', date: '2023-12' });
  expect(rows).toHaveLength(120);
  expect(new Set(rows.map((row) => row.territoire)).size).toBe(120);
  expect(observationAt('DEP-01', { indicateur: 'msp-nombre', date: '2023-11' })).toBeUndefined();
});

it('a rate that is not computed is « sans objet », and the id of no row is refused', () => {
  const mayotte = observationAt('DEP-976', { indicateur: 'msp-nombre', date: '2023-12' })!;
  expect(rowRate(mayotte)).toBe('so');
  expect(rowRate(observationAt('REG-84', { indicateur: 'cpts-population-couverte', date: '2024-05' })!)).toBe('nd');
  expect(() => derivedOf('fantome')).toThrow('fantome');
});

it('follows the promises by the only series that have several dates in every région and every département', () => {
  const themes = new Set(INDICATEURS_PROMESSES.map(({ indicateur: id }) => indicateur(id).theme));
  const places = territoires.filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP');
  const followed = indicateurs.filter(
    ({ id, theme }) =>
      themes.has(theme) &&
      places.every(({ code }) => points(id, code).filter(({ valeur }) => isNumber(valeur)).length > 1),
  );
  expect(followed.map(({ id }) => id).sort()).toEqual(INDICATEURS_PROMESSES.map(({ indicateur: id }) => id).sort());
});
