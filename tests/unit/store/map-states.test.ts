import { describe, expect, it } from 'vitest';
import { isNumber } from '../../../src/domain/valeur.ts';
import { changesOf, datesIn, rowsOf, stateAddress, statesOf } from '../../../src/store/map-states.ts';
import { mapSeries } from '../../../src/store/rows.ts';

const states = mapSeries().flatMap(statesOf);

describe('statesOf', () => {
  it('draws no map of less than two values, at a date, between two or in a région', () => {
    const empty = states.filter((state) => rowsOf(state).filter(({ valeur }) => isNumber(valeur)).length < 2);
    expect(states.length).toBeGreaterThan(1000);
    expect(empty.map(stateAddress)).toEqual([]);
  });

  it('draws each map once', () => {
    expect(new Set(states.map(stateAddress)).size).toBe(states.length);
  });

  it('draws a change wherever there are two dates', () => {
    const still = states.filter(
      ({ series, extent }) =>
        datesIn(series, extent).length > 1 && !changesOf(series).some((change) => change.extent === extent),
    );
    expect(still.map(stateAddress)).toEqual([]);
  });
});
