import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildGeo } from '../../../../scripts/lib/build-geo.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';
import { toSlug } from '../../../../scripts/joins/territoires.ts';
import { formatNumber } from '../../../../src/format/number.ts';
import { choropleth } from '../../../../src/drawing/maps/choropleth.ts';
import { proportionalCircles } from '../../../../src/drawing/maps/proportional-circles.ts';
import { regionMap } from '../../../../src/drawing/maps/region-map.ts';
import { regionOf } from '../../geo/region-of.ts';
import { readSvg } from './read-svg.ts';

const { map, regionMaps } = buildGeo(readFileSync('data/geo/departements.topojson', 'utf8'), { regionOf });
const names = new Map(readDecoupage().departements.map(({ code, nom }) => [code, nom]));
const nameOf = (code: string): string => names.get(code.slice('DEP-'.length))!;
const link = (code: string): string => `/territoires/departements/${code.slice(4)}-${toSlug(nameOf(code))}/`;
// Values spread over the classes in no order, which compresses the least.
const data = map.departements.map(({ code }, i) => {
  const valeur = ((i * 37) % 101) + ((i * 7) % 10) / 10;
  return { code, valeur, titre: `${nameOf(code)} : ${formatNumber(valeur)} %` };
});
const common = { map, titre: 'La part de la population couverte', alt: 'Elle va de 0,1 à 100 %.', link };
const legend = { unite: '% de la population', format: formatNumber };
const breaks = [20, 40, 60, 80];

const weigh = (svg: string): number =>
  brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('a choropleth of France, with its names, links and legend, is under 12,5 kB', () => {
  const svg = choropleth(data, { ...common, id: 'carte-part', breaks, legend, prefix: '' });
  expect(weigh(svg)).toBeLessThan(12_500);
  expect(readSvg(svg).filter(({ name }) => name === 'a')).toHaveLength(101);
});

test('a map of circles is under 13 kB', () => {
  const svg = proportionalCircles(data, { ...common, id: 'carte-nombre', legend });
  expect(weigh(svg)).toBeLessThan(13_000);
  expect(readSvg(svg).filter(({ parent }) => parent?.attributes['class'] === 'cercles')).toHaveLength(101);
});

test.each(Object.values(regionMaps))('the map of $code is under 3,5 kB', (region) => {
  const codes = new Set(region.departements.map(({ code }) => code));
  const rows = data.filter(({ code }) => codes.has(code)).map((row) => ({ ...row, label: formatNumber(row.valeur) }));
  const svg = regionMap(rows, { ...common, map: region, id: 'carte-region', breaks, legend });
  expect(weigh(svg)).toBeLessThan(3_500);
  expect(readSvg(svg).filter(({ name }) => name === 'a')).toHaveLength(codes.size);
});
