import { describe, expect, it } from 'vitest';
import { brokenLines, type BrokenSeries } from '../../../../src/drawing/charts/broken-lines.ts';

const run = (years: readonly number[], from: number) => years.map((year, i) => ({ year, valeur: from - i / 10 }));
const SERIES: BrokenSeries[] = [
  { name: 'Grandes', runs: [run([2015, 2016, 2018], 4.7), run([2019, 2020], 4.5)] },
  { name: 'Moyennes', runs: [run([2015, 2016, 2018], 3.8), run([2019, 2020], 3.6)] },
  { name: 'Petites', runs: [run([2015, 2016, 2018], 3.1), run([2019, 2020], 2.9)] },
];
const draw = (series: readonly BrokenSeries[], width: number) =>
  brokenLines(series, { id: 'essai', title: 'Essai', breakWords: 'méthode révisée', decimales: 2, width });

describe('lines whose definition changes', () => {
  const svg = draw(SERIES, 720);
  /** The points that each line joins. */
  const lines = [...svg.matchAll(/<path[^>]* d="(M[^"]+)"/g)].map(([, d]) => d!.split(/[ML]/).length - 1);

  it('are two runs each, that nothing joins', () => {
    expect(lines.filter((points) => points === 3)).toHaveLength(3);
    expect(lines.filter((points) => points === 2)).toHaveLength(3);
    expect(Math.max(...lines)).toBe(3);
    expect(svg).toContain('>méthode révisée<');
  });

  it('say their names, their ends, and where the scale begins', () => {
    for (const { name } of SERIES) expect(svg).toContain(`>${name}<`);
    for (const value of ['4,70', '4,40', '2,80', '2']) expect(svg).toContain(`>${value}<`);
  });

  it('name on a phone the first year and the last, and none over another', () => {
    const years = [...draw(SERIES, 344).matchAll(/translate\(([\d.]+),[\d.]+\)"[^>]*>(20\d\d)</g)]
      .map(([, x, year]) => ({ x: Number(x), year: Number(year) }))
      .sort((a, b) => a.x - b.x);
    expect(years[0]?.year).toBe(2015);
    expect(years.at(-1)?.year).toBe(2020);
    for (const [i, { x }] of years.entries()) if (i > 0) expect(x - years[i - 1]!.x).toBeGreaterThan(30);
  });

  it('refuse a series without a break', () => {
    expect(() => draw([{ name: 'Seule', runs: [run([2015, 2016], 3)] }], 720)).toThrow('without a break');
  });
});
