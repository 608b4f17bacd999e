import { describe, expect, it } from 'vitest';
import { toMapChanges } from '../../../../scripts/joins/map-changes.ts';
import { toMapSeries } from '../../../../src/domain/map-series.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import { anObservation } from '../../rows.ts';

const row = (
  territoire: `DEP-0${1 | 2 | 3 | 4}` | 'REG-11',
  date: string,
  valeur: Observation['valeur'],
  ventilation = '',
) => anObservation({ id: `${territoire}.${date}.${ventilation}`, territoire, date, valeur, ventilation });

describe('toMapSeries', () => {
  it('keeps the dates at which two territories of a level have a number', () => {
    const rows = [
      row('DEP-01', '2022', 1),
      row('DEP-02', '2022', 0),
      row('DEP-01', '2023', 2),
      row('REG-11', '2022', 3),
    ];
    expect(toMapSeries(rows)).toEqual([{ indicateur: 'maisons', ventilation: '', dates: { DEP: ['2022'], REG: [] } }]);
  });

  it.each(['nd', 's', 'so', 'inc'] as const)('takes « %s » for no value', (absence) => {
    const rows = [
      ...(['DEP-01', 'DEP-02'] as const).flatMap((place, i) => [row(place, '2019', i), row(place, '2020', absence)]),
      row('DEP-01', '2021', 5),
      row('DEP-02', '2021', absence),
    ];
    expect(toMapSeries(rows).map(({ dates }) => dates.DEP)).toEqual([['2019']]);
    expect(toMapSeries(rows.slice(1).filter(({ date }) => date !== '2019'))).toEqual([]);
  });

  it('parts the modalities, and draws no unknown date', () => {
    const rows = [
      ...(['a', 'b'] as const).flatMap((v) => [row('DEP-01', '2022', 1, v), row('DEP-02', '2022', 2, v)]),
      row('DEP-01', 'inconnue', 1),
      row('DEP-02', 'inconnue', 1),
    ];
    expect(toMapSeries(rows).map(({ ventilation }) => ventilation)).toEqual(['a', 'b']);
  });
});

describe('toMapChanges', () => {
  it('compares each date with the last one', () => {
    const rows = ['2021', '2022', '2023'].flatMap((date, i) => [row('DEP-01', date, i), row('DEP-02', date, 10 - i)]);
    expect(toMapChanges(rows).map(({ from, to, gaps }) => ({ from, to, gaps }))).toEqual([
      { from: '2021', to: '2023', gaps: { 'DEP-01': 2, 'DEP-02': -2 } },
      { from: '2022', to: '2023', gaps: { 'DEP-01': 1, 'DEP-02': -1 } },
    ]);
  });

  it('keeps an absence, and never makes it zero', () => {
    const rows = [
      row('DEP-01', '2022', 's'),
      row('DEP-02', '2022', 4),
      row('DEP-03', '2022', 4),
      row('DEP-04', '2022', 1),
      row('DEP-01', '2023', 3),
      row('DEP-02', '2023', 'nd'),
      row('DEP-03', '2023', 4),
      row('DEP-04', '2023', 3),
    ];
    expect(toMapChanges(rows)[0]?.gaps).toEqual({ 'DEP-01': 's', 'DEP-02': 'nd', 'DEP-03': 0, 'DEP-04': 2 });
  });

  it('compares no dates of which less than two territories have both numbers', () => {
    const values = { '2020': [1, 2, 'nd', 's'], '2021': ['nd', 5, 6, 7], '2022': [3, 4, 'nd', 8] } as const;
    const rows = Object.entries(values).flatMap(([date, [a, b, c, d]]) => [
      row('DEP-01', date, a),
      row('DEP-02', date, b),
      row('DEP-03', date, c),
      row('DEP-04', date, d),
    ]);
    expect(toMapChanges(rows).map(({ from }) => from)).toEqual(['2020', '2021']);
    expect(toMapChanges(rows.filter(({ territoire }) => territoire !== 'DEP-02'))).toEqual([]);
  });

  it('never compares two modalities', () => {
    const rows = [
      row('DEP-01', '2022', 1, 'a'),
      row('DEP-02', '2022', 1, 'a'),
      row('DEP-01', '2023', 1, 'b'),
      row('DEP-02', '2023', 1, 'b'),
    ];
    expect(toMapChanges(rows)).toEqual([]);
  });
});
