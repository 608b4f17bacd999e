import { describe, expect, it } from 'vitest';
import { toMapChanges } from '../../../../scripts/joins/map-changes.ts';
import { toMapSeries } from '../../../../src/domain/map-series.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import { anObservation } from '../../rows.ts';

const row = (
  territoire: 'DEP-01' | 'DEP-02' | 'REG-11',
  date: string,
  valeur: Observation['valeur'],
  ventilation = '',
) => anObservation({ id: `${territoire}.${date}.${ventilation}`, territoire, date, valeur, ventilation });

describe('toMapSeries', () => {
  it('keeps the dates at which two territories of a level have a row, whatever it says', () => {
    const rows = [
      row('DEP-01', '2022', 1),
      row('DEP-02', '2022', 'nd'),
      row('DEP-01', '2023', 2),
      row('REG-11', '2022', 3),
    ];
    expect(toMapSeries(rows)).toEqual([{ indicateur: 'maisons', ventilation: '', dates: { DEP: ['2022'], REG: [] } }]);
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
      row('DEP-01', '2023', 3),
      row('DEP-02', '2023', 'nd'),
    ];
    expect(toMapChanges(rows)[0]?.gaps).toEqual({ 'DEP-01': 's', 'DEP-02': 'nd' });
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
