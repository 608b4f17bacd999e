import { describe, expect, it } from 'vitest';
import { changesOf, statesOf, stateAddress, type MapState } from '../../../../src/store/map-states.ts';
import { mapSeries } from '../../../../src/store/rows.ts';
import { mapPage } from '../../../../src/ui/maps/map-fields.ts';

/** Every change, and one date in ten. */
const states = mapSeries().flatMap((series) => [
  ...statesOf(series).filter(({ from }, i) => from === undefined && i % 10 === 0),
  ...changesOf(series),
]);

/** The lists of choices of a map: the name of each, then what is marked as shown. */
function choicesOf(state: MapState): { name: string; shown: string[] }[] {
  const html = mapPage(state, { site: 'https://site.example' }).fields.page;
  return [...html.matchAll(/<nav class="reglage[^"]*" aria-labelledby="(\w+)">(.*?)<\/nav>/g)].map(
    ([, name = '', list = '']) => ({
      name,
      shown: [...list.matchAll(/<span aria-current="page">([^<]*)<\/span>/g)].map(([, words = '']) => words),
    }),
  );
}

describe('mapPage', () => {
  it('marks in each of its lists what it shows, once', () => {
    const faults = states.flatMap((state) =>
      choicesOf(state)
        .filter(({ shown }) => shown.length !== 1)
        .map(({ name, shown }) => `${stateAddress(state)} ${name}: ${shown.join()}`),
    );
    expect(states.filter(({ from }) => from !== undefined).length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  it('has a change among the dates, and leaves the way to each of them', () => {
    const change = states.find(({ from, extent }) => from !== undefined && extent === 'REG-53')!;
    const html = mapPage(change, { site: 'https://site.example' }).fields.page;
    const shown = choicesOf(change).map(({ shown: [words = ''] }) => words.replaceAll(/\s/g, ' '));
    expect(shown[0]).toMatch(/^de \S+ \d{4} à \S+ \d{4}$|^de \d{4} à \d{4}$/);
    expect(shown[1]).toBe('Bretagne');
    const { series, extent, date } = change;
    expect(html).toContain(`<a href="${stateAddress({ series, extent, date })}">`);
  });
});
