import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCommuneMaps, type CommunePlace } from '../../../scripts/lib/build-commune-maps.ts';
import { COMMUNE_FRAME } from '../../../scripts/geo/france-frame.ts';
import { readPath } from './read-path.ts';

const TEXT = readFileSync('data/geo/departements.topojson', 'utf8');
const figeac = { latitude: 44.61, longitude: 2.03 };
const cahors = { latitude: 44.45, longitude: 1.44 };
const sein = { latitude: 48.04, longitude: -4.85 };
const cayenne = { latitude: 4.92, longitude: -52.31 };
const PLACES: readonly CommunePlace[] = [
  { code: 'DEP-46', departement: '46', centres: [figeac, cahors] },
  { code: 'DEP-29', departement: '29', centres: [sein] },
  { code: 'EPCI-1', centres: [figeac] },
  { code: 'EPCI-2', centres: [cayenne, { latitude: 4.85, longitude: -52.33 }] },
];
const maps = buildCommuneMaps(TEXT, PLACES);
const [batch, finistere, alone, overseas] = maps;

describe('the frames of the communes of a place', () => {
  test('are in the order of the places, each with a point for each centre, inside its margin', () => {
    expect(maps.map(({ code }) => code)).toEqual(PLACES.map(({ code }) => code));
    for (const [i, { width, height, points }] of maps.entries()) {
      expect(points).toHaveLength(PLACES[i]?.centres.length ?? 0);
      expect([width, height <= width]).toEqual([COMMUNE_FRAME.side, true]);
      for (const [x, y] of points) {
        expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(COMMUNE_FRAME.margin - 0.5);
      }
    }
  });

  test('have north at the top and the east at the right', () => {
    const [east, west] = batch?.points ?? [];
    expect(east![0]).toBeGreaterThan(west![0]);
    expect(east![1]).toBeLessThan(west![1]);
  });

  test('show the land of a département whole, and a centre that its contours leave in the sea', () => {
    const land = readPath(batch?.terre ?? '').flat();
    for (const [x, y] of land) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(2 * (batch?.width ?? 0));
      expect(y).toBeLessThanOrEqual(2 * (batch?.height ?? 0));
    }
    expect(finistere?.points[0]?.[0]).toBeLessThan(COMMUNE_FRAME.side / 4);
  });

  test('show what is around a group, cut little beyond the frame; even where it is one commune, or overseas', () => {
    for (const map of [alone, overseas]) {
      const land = readPath(map?.terre ?? '').flat();
      expect(land.length).toBeGreaterThan(3);
      const [width, height] = [2 * (map?.width ?? 0), 2 * (map?.height ?? 0)];
      for (const [x, y] of land) {
        expect(x).toBeGreaterThanOrEqual(-12);
        expect(x).toBeLessThanOrEqual(width + 12);
        expect(y).toBeGreaterThanOrEqual(-12);
        expect(y).toBeLessThanOrEqual(height + 12);
      }
    }
  });

  test('are the same from the same text', () => expect(buildCommuneMaps(TEXT, PLACES)).toEqual(maps));

  test('are refused for a département that has no contour', () => {
    expect(() => buildCommuneMaps(TEXT, [{ code: 'DEP-975', departement: '975', centres: [figeac] }])).toThrow('975');
  });
});
