import { describe, expect, it } from 'vitest';
import { computeSeries } from '../../../../src/domain/derivations/index.ts';
import { anObservation } from '../../rows.ts';

const houses = [
  anObservation({ indicateur: 'maisons', date: '2017-12', valeur: 1118 }),
  anObservation({ indicateur: 'maisons', date: '2022-12', valeur: 2251 }),
  anObservation({ indicateur: 'maisons', date: '2023-12', valeur: 2501 }),
];
const centres = [
  anObservation({ indicateur: 'centres', date: '2017-12', valeur: 374 }),
  anObservation({ indicateur: 'centres', date: '2022-12', valeur: 582 }),
];

describe('a series made of several', () => {
  it('adds them at the dates that all have, and keeps the rows', () => {
    const points = computeSeries([houses, centres], { operation: 'somme' });
    expect(points.map(({ observation }) => [observation.date, observation.valeur])).toEqual([
      ['2017-12', 1492],
      ['2022-12', 2833],
    ]);
    expect(points[1]).toMatchObject({
      formula: 'somme',
      inputs: ['maisons.FR.2022-12', 'centres.FR.2022-12'],
    });
  });

  it('keeps the range of a sum, and says that it is rounded when a term is', () => {
    const projects = [
      anObservation({ indicateur: 'projets', date: '2022-02', valeur: 400, valeur_max: 500, precision: 'environ' }),
    ];
    const signed = [anObservation({ indicateur: 'signees', date: '2022-02', valeur: 243 })];
    expect(computeSeries([signed, projects], { operation: 'somme' })[0]?.observation).toMatchObject({
      valeur: 643,
      valeur_max: 743,
      precision: 'environ',
    });
  });

  it('cumulates what is counted by the year, at the end of each', () => {
    const graduates = [63, 260, 612].map((valeur, i) =>
      anObservation({ indicateur: 'diplomes', date: String(2019 + i), valeur }),
    );
    const other = anObservation({ indicateur: 'diplomes', date: '2021-06', valeur: 900 });
    const points = computeSeries([[...graduates, other]], { operation: 'cumul' });
    expect(points.map(({ observation }) => [observation.date, observation.valeur])).toEqual([
      ['2019-12', 63],
      ['2020-12', 323],
      ['2021-12', 935],
    ]);
    expect(points.map(({ formula, inputs }) => [formula, inputs.length])).toEqual([
      [null, 1],
      ['somme', 2],
      ['somme', 3],
    ]);
  });

  it('divides by the sum of the start, and refuses a start without value', () => {
    const points = computeSeries([houses, centres], { operation: 'rapport-au-depart', start: '2017-12' });
    expect(points.map(({ observation }) => observation.valeur)).toEqual([1.89879356568]);
    expect(points[0]?.inputs).toHaveLength(4);
    expect(() => computeSeries([houses], { operation: 'rapport-au-depart', start: '2016-12' })).toThrow('2016-12');
  });

  it('counts the départements that are whole among those that have a value, date by date', () => {
    const values = [
      anObservation({ territoire: 'DEP-01', date: '2024-03', valeur: 100 }),
      anObservation({ territoire: 'DEP-02', date: '2024-03', valeur: 99.9 }),
      anObservation({ territoire: 'DEP-03', date: '2024-03', valeur: 0 }),
      anObservation({ territoire: 'DEP-04', date: '2024-03', valeur: 'nd' }),
      anObservation({ territoire: 'DEP-01', date: '2024-06', valeur: 100 }),
    ];
    const points = computeSeries([values], { operation: 'departements-entiers' });
    expect(points.map(({ observation }) => [observation.date, Math.round(observation.valeur)])).toEqual([
      ['2024-03', 33],
      ['2024-06', 100],
    ]);
    expect(points[0]?.inputs).toEqual(['maisons/DEP/2024-03']);
  });

  it('counts a département once at a date, by the row that speaks for it', () => {
    const values = [
      anObservation({ id: 'a', territoire: 'DEP-01', date: '2024-03', valeur: 90 }),
      anObservation({ id: 'b', territoire: 'DEP-01', date: '2024-03', valeur: 100, revise: 'a' }),
      anObservation({ id: 'c', territoire: 'DEP-02', date: '2024-03', valeur: 100 }),
      anObservation({ id: 'd', territoire: 'DEP-02', date: '2024-03', valeur: 99, statut: 'repris' }),
      anObservation({ id: 'e', territoire: 'DEP-03', date: '2024-03', valeur: 100 }),
      anObservation({ id: 'f', territoire: 'DEP-03', date: '2024-03', valeur: 'nd', revise: 'e' }),
      anObservation({ id: 'g', territoire: 'DEP-04', date: '2024-03', valeur: 50 }),
    ];
    const points = computeSeries([values], { operation: 'departements-entiers' });
    expect(points.map(({ observation }) => Math.round(observation.valeur))).toEqual([67]);
  });

  it.each(['publiee', 'somme', 'departements-entiers'] as const)('has no row that another revises: %s', (operation) => {
    const values = [
      anObservation({ id: 'old', date: '2023-12', valeur: 100 }),
      anObservation({ id: 'gone', date: '2024-12', valeur: 100 }),
      anObservation({ id: 'new', date: '2023-12', valeur: 50, revise: 'old' }),
      anObservation({ id: 'absence', date: '2024-12', valeur: 'nd', revise: 'gone' }),
    ];
    const expected = operation === 'departements-entiers' ? 0 : 50;
    const points = computeSeries([values], { operation });
    expect(points.map(({ observation }) => [observation.date, observation.valeur])).toEqual([['2023-12', expected]]);
  });

  it('leaves absences out of a published series', () => {
    const list = [anObservation({ valeur: 'nd', date: '2022' }), anObservation({ valeur: 3, date: '2023' })];
    expect(computeSeries([list], { operation: 'publiee' }).map(({ observation }) => observation.valeur)).toEqual([3]);
  });
});
