import { describe, expect, it } from 'vitest';
import {
  projectedDate,
  wholePace,
  neededPace,
  recentPace,
  comparableSeries,
} from '../../../../src/domain/derivations/index.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import { aMeasure, anObservation, anObjectif } from '../../rows.ts';

const series = (...points: [date: string, valeur: number, row?: Partial<Observation>][]) =>
  comparableSeries(points.map(([date, valeur, row]) => anObservation({ id: date, date, valeur, ...row })));

describe('recentPace and wholePace', () => {
  it('divide by the months between the two points', () => {
    const msp = series(['2017-06', 1034], ['2023-06', 2395], ['2023-12', 2501]);
    expect(recentPace(msp)).toMatchObject({ inputs: ['2023-06', '2023-12'], approximate: false });
    expect(recentPace(msp).valeur).toBeCloseTo(106 / 6, 9);
    expect(wholePace(msp)).toMatchObject({ inputs: ['2017-06', '2023-12'] });
    expect(wholePace(msp).valeur).toBeCloseTo(1467 / 78, 9);
  });

  it('are negative in a series that falls, and null in one that stands still', () => {
    expect(recentPace(series(['2023-01', 20], ['2023-11', 10])).valeur).toBe(-1);
    expect(recentPace(series(['2023-01', 20], ['2023-11', 20])).valeur).toBe(0);
  });

  it('leave out what is not exact, or not dated to the month', () => {
    const points = series(
      ['2022-01', 10],
      ['2022-07', 16],
      ['2023', 30],
      ['2023-07', 99, { precision: 'environ' }],
      ['2024-01', 50, { valeur_max: 60 }],
    );
    expect(recentPace(points)).toMatchObject({ valeur: 1, inputs: ['2022-01', '2022-07'] });
  });

  it('need two points', () => {
    expect(recentPace(series(['2023-06', 10]))).toMatchObject({
      valeur: null,
      motif: 'trop-peu-de-points',
      inputs: ['2023-06'],
    });
    expect(wholePace(series())).toMatchObject({ valeur: null, motif: 'trop-peu-de-points', inputs: [] });
  });
});

describe('neededPace', () => {
  const last = aMeasure({ date: '2023-12', valeur: 2501 });

  it('counts the months to the end of the deadline', () => {
    expect(neededPace(last, anObjectif({ valeur: 4000, echeance: '2027' }), 'hausse').valeur).toBeCloseTo(1499 / 48, 9);
    expect(neededPace(last, anObjectif({ valeur: 4000, echeance: '2024-06-30' }), 'hausse').valeur).toBeCloseTo(
      1499 / 6,
      9,
    );
  });

  it('falls where the target is under the value', () => {
    expect(
      neededPace(aMeasure({ date: '2023-12', valeur: 20 }), anObjectif({ valeur: 8, echeance: '2024-12' }), 'baisse')
        .valeur,
    ).toBe(-1);
  });

  it.each([
    ['deja-atteint', anObjectif({ valeur: 2501 }), 'hausse'],
    ['deja-atteint', anObjectif({ valeur: 3000 }), 'baisse'],
    ['echeance-passee', anObjectif({ valeur: 4000, echeance: '2023-12-31' }), 'hausse'],
    ['echeance-inconnue', anObjectif({ valeur: 4000, echeance: 'inconnue' }), 'hausse'],
  ] as const)('has nothing to say: %s', (motif, target, sens) => {
    expect(neededPace(last, target, sens)).toMatchObject({ valeur: null, motif });
  });
});

describe('projectedDate', () => {
  const project = (points: [string, number][], valeur: number, sens: 'hausse' | 'baisse' = 'hausse') => {
    const measures = series(...points);
    return projectedDate(measures.at(-1)!, anObjectif({ valeur }), { pace: recentPace(measures), sens });
  };

  it.each([
    [
      'exactly at the end of a month',
      [
        ['2023-01', 0],
        ['2023-11', 10],
      ],
      12,
      '2024-01',
    ],
    [
      'within a month',
      [
        ['2023-01', 0],
        ['2023-11', 10],
      ],
      12.5,
      '2024-02',
    ],
    [
      'in December',
      [
        ['2023-01', 0],
        ['2023-11', 10],
      ],
      11,
      '2023-12',
    ],
    [
      'from a day',
      [
        ['2023-10-31', 0],
        ['2023-11-30', 10],
      ],
      20,
      '2023-12',
    ],
  ] as [string, [string, number][], number, string][])('gives the month: %s', (_, points, goal, month) => {
    expect(project(points, goal).valeur).toBe(month);
  });

  it('follows a falling target down', () => {
    expect(
      project(
        [
          ['2023-01', 20],
          ['2023-11', 10],
        ],
        4,
        'baisse',
      ).valeur,
    ).toBe('2024-05');
  });

  it('names the target and the points of the pace', () => {
    expect(
      project(
        [
          ['2023-01', 0],
          ['2023-11', 10],
        ],
        12,
      ).inputs,
    ).toEqual(['2023-11', 'cible', '2023-01']);
  });

  it.each([
    [
      'rythme-nul-ou-contraire',
      [
        ['2023-01', 10],
        ['2023-11', 10],
      ],
      20,
    ],
    [
      'rythme-nul-ou-contraire',
      [
        ['2023-01', 15],
        ['2023-11', 10],
      ],
      20,
    ],
    [
      'deja-atteint',
      [
        ['2023-01', 10],
        ['2023-11', 20],
      ],
      20,
    ],
    [
      'deja-atteint',
      [
        ['2023-01', 30],
        ['2023-11', 25],
      ],
      20,
    ],
    [
      'au-dela-de-l-horizon',
      [
        ['2023-01', 10],
        ['2023-11', 11],
      ],
      24,
    ],
    ['trop-peu-de-points', [['2023-11', 11]], 24],
  ] as [string, [string, number][], number][])('claims nothing: %s', (motif, points, goal) => {
    expect(project(points, goal)).toMatchObject({ valeur: null, motif });
  });

  it('goes as far as ten years, no further', () => {
    expect(
      project(
        [
          ['2023-11', 0],
          ['2023-12', 1],
        ],
        121,
      ).valeur,
    ).toBe('2033-12');
    expect(
      project(
        [
          ['2023-11', 0],
          ['2023-12', 1],
        ],
        122,
      ),
    ).toMatchObject({ valeur: null, motif: 'au-dela-de-l-horizon' });
  });
});
