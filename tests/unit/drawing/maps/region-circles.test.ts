import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/format/number.ts';
import type { MapDatum } from '../../../../src/drawing/maps/map-data.ts';
import { regionCircles } from '../../../../src/drawing/maps/region-circles.ts';
import { REGION_MAP } from './map-fixture.ts';
import { readSvg } from './read-svg.ts';

const OPTIONS = {
  map: REGION_MAP,
  id: 'carte-region',
  titre: 'Une région d’essai',
  alt: 'La Corrèze en a quatre.',
  legend: { unite: 'maisons', format: (n: number) => formatNumber(n) },
};
const data = (correze: MapDatum['valeur'], creuse: MapDatum['valeur'], corse: MapDatum['valeur']): MapDatum[] => [
  { code: 'DEP-19', valeur: correze, titre: 'Corrèze' },
  { code: 'DEP-23', valeur: creuse, titre: 'Creuse' },
  { code: 'DEP-2A', valeur: corse, titre: 'Corse-du-Sud' },
];

describe('circles on a région', () => {
  test('have areas proportional to numbers; zero is a ring, an absence a hatch', () => {
    const svg = regionCircles(data(4, 0, 'nd'), { ...OPTIONS, valeurMax: 16 });
    const circles = /<g class="cercles".*?<\/g>/.exec(svg)?.[0] ?? '';
    expect([...circles.matchAll(/r="([\d.]+)"/g)].map(([, r]) => r)).toEqual(['12', '2.5']);
    expect(circles).toContain('class="zero"');
    expect(svg).toContain('url(#carte-region-nd)');
  });

  test('tell a fall by a ring, and a legend says so', () => {
    const signs = { rise: 'hausse', fall: 'baisse' };
    const svg = regionCircles(data(4, -4, 1), { ...OPTIONS, signs });
    expect([...svg.matchAll(/class="recul"/g)]).toHaveLength(1);
    const texts = readSvg(svg).filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['hausse', 'baisse']));
  });
});
