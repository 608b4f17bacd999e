import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/format/number.ts';
import { buildGeo } from '../../../../scripts/lib/build-geo.ts';
import type { MapDatum } from '../../../../src/drawing/maps/map-data.ts';
import { tileGrid, type TileOptions } from '../../../../src/drawing/maps/tile-grid.ts';
import { DIMENSIONS, TILES } from '../../../../src/drawing/maps/tile-layout.ts';
import { expectGolden } from '../../../golden.ts';
import { regionOf } from '../../geo/region-of.ts';
import { readSvg } from './read-svg.ts';

const ABSENT = { 'DEP-02': 'nd', 'DEP-29': 's', 'DEP-90': 'so', 'DEP-976': 'inc' } as const;
const DATA: readonly MapDatum[] = TILES.map(({ code }, i) => ({
  code,
  valeur: ABSENT[code as keyof typeof ABSENT] ?? i,
  titre: `${code} : ${i}`,
}));
const OPTIONS: TileOptions = {
  id: 'tuiles-essai',
  titre: 'Une grille d’essai',
  alt: 'Les valeurs suivent l’ordre des codes.',
  breaks: [20, 40, 60, 80],
  legend: { unite: '% de la population', format: formatNumber },
};

describe('tile layout', () => {
  test('holds the 101 départements of the COG, each once', () => {
    expect(TILES.map(({ code }) => code)).toEqual(
      Object.keys(regionOf)
        .map((cog) => `DEP-${cog}`)
        .sort(),
    );
  });

  test('no two tiles are in the same cell, and each is inside the grid', () => {
    expect(new Set(TILES.map(({ column, rank }) => `${column} ${rank}`)).size).toBe(TILES.length);
    for (const { column, rank } of TILES) {
      expect(column).toBeLessThan(DIMENSIONS.columns);
      expect(rank).toBeLessThan(DIMENSIONS.ranks);
    }
  });

  test('tiles of the metropole stand about where their départements do', () => {
    const { map } = buildGeo(readFileSync('data/geo/departements.topojson', 'utf8'), { regionOf });
    const inPlace = map.departements.filter(
      ({ unmagnified, code }) => unmagnified === undefined && !code.startsWith('DEP-97'),
    );
    for (const { code, x, y } of inPlace) {
      const tile = TILES.find((t) => t.code === code)!;
      // The metropole fills about 13 columns of 600 units and 12 rows of 560.
      expect(Math.abs(tile.column + 0.5 - x / (600 / 13)), `column of ${code}`).toBeLessThan(2.6);
      expect(Math.abs(tile.rank + 0.5 - (y - 14) / (560 / 12)), `row of ${code}`).toBeLessThan(2.6);
    }
  });

  test('every région is of one piece, but for the islands', () => {
    for (const region of new Set(Object.values(regionOf))) {
      const tiles = TILES.filter(({ code }) => regionOf[code.slice(4)] === region);
      const reached = new Set([tiles[0]!]);
      for (const tile of reached) {
        for (const other of tiles) {
          if (Math.max(Math.abs(tile.column - other.column), Math.abs(tile.rank - other.rank)) === 1)
            reached.add(other);
        }
      }
      expect(reached.size, `région ${region}`).toBe(tiles.length);
    }
  });
});

describe('tile grid', () => {
  test('one image, with its legend and every absence', () => expectGolden('carte-tuiles', tileGrid(DATA, OPTIONS)));

  test('each tile writes its code, of two or three characters', () => {
    const codes = readSvg(tileGrid(DATA, OPTIONS))
      .filter(({ name, attributes }) => name === 'text' && attributes['aria-hidden'] === 'true')
      .map(({ text }) => text);
    expect(codes).toEqual(TILES.map(({ code }) => code.slice(4)));
    expect(codes).toContain('2A');
    expect(codes).toContain('971');
  });

  test('small multiples leave the codes out', () => {
    const texts = readSvg(tileGrid(DATA, { ...OPTIONS, codes: false })).filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text)).not.toContain('2A');
  });

  test('links carry the names and the ids of the figure', () => {
    const links = readSvg(tileGrid(DATA, { ...OPTIONS, link: (code) => `/${code}/`, selection: 'DEP-23' })).filter(
      ({ name }) => name === 'a',
    );
    expect(links).toHaveLength(101);
    expect(links.find(({ attributes }) => attributes['aria-current'])?.attributes).toMatchObject({
      id: 'tuiles-essai-DEP-23',
      href: '/DEP-23/',
    });
  });

  test('the order of the rows does not change it', () => {
    const expected = tileGrid(DATA, OPTIONS);
    const orders = fc.shuffledSubarray([...DATA], { minLength: DATA.length });
    fc.assert(
      fc.property(orders, (rows) => tileGrid(rows, OPTIONS) === expected),
      { numRuns: 20 },
    );
  });

  test('a selection without a tile is refused', () => {
    expect(() => tileGrid(DATA, { ...OPTIONS, selection: 'REG-11' })).toThrow('REG-11');
  });
});
