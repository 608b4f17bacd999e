import { geoArea } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { isInside } from '../../../scripts/geo/inner-point.ts';
import { buildGeo } from '../../../scripts/lib/build-geo.ts';
import type { Frame } from '../../../src/drawing/maps/contours.ts';
import { areaOf, readPath, type Point } from './read-path.ts';
import { regionOf } from './region-of.ts';

const TEXT = readFileSync('data/geo/departements.topojson', 'utf8');
const { map, regionMaps } = buildGeo(TEXT, { regionOf });
const departement = (cog: string) => map.departements.find(({ code }) => code === `DEP-${cog}`)!;
const regions = [...new Set(Object.values(regionOf))].sort();
const membersOf = (region: string): string[] => Object.keys(regionOf).filter((cog) => regionOf[cog] === region);
/** The path of a département at the scale of its région's outline. */
const inPlace = (cog: string): string => departement(cog).unmagnified ?? departement(cog).trace;
const isDrom = (cog: string): boolean => cog.startsWith('97');
const parse = () => JSON.parse(TEXT) as { objects: { departements: { geometries: { id: string }[] } } };

/** Whether a point in half units is strictly inside a rectangle in units. */
const isIn = ([x, y]: Point, frame: Frame): boolean =>
  x / 2 > frame.x && x / 2 < frame.x + frame.width && y / 2 > frame.y && y / 2 < frame.y + frame.height;

/** The segments of path data, each in one way whatever its direction. */
const segmentsOf = (d: string): string[] =>
  readPath(d).flatMap((line) =>
    line
      .slice(1)
      .map((point, i) => [line[i]!.join(), point.join()])
      .filter(([a, b]) => a !== b)
      .map((ends) => ends.sort().join(' ')),
  );

describe('the map of France', () => {
  test('has the 101 départements of the COG and its 18 régions, in the order of their codes', () => {
    expect(map.departements.map(({ code }) => code.slice(4))).toEqual(Object.keys(regionOf).sort());
    expect(map.departements).toHaveLength(101);
    expect(map.regions.map(({ code }) => code.slice(4))).toEqual(regions);
    expect(map.regions).toHaveLength(18);
  });

  test('puts each département in its région', () => {
    for (const { code, region } of map.departements) expect(region).toBe(`REG-${regionOf[code.slice(4)]}`);
  });

  test('gives each a shape that is seen: ten square units at least, some hundred for most', () => {
    const areas = map.departements.map(({ trace }) => areaOf(readPath(trace)) / 4);
    expect(Math.min(...areas)).toBeGreaterThan(150);
    for (const cog of ['75', '92', '93', '94']) expect(areaOf(readPath(inPlace(cog))) / 4).toBeGreaterThan(10);
  });

  test('magnifies Paris and its three neighbours, and no other', () => {
    expect(map.departements.filter(({ unmagnified }) => unmagnified !== undefined).map(({ code }) => code)).toEqual([
      'DEP-75',
      'DEP-92',
      'DEP-93',
      'DEP-94',
    ]);
    for (const cog of ['75', '92', '93', '94']) {
      for (const point of readPath(inPlace(cog)).flat()) {
        const [x, y] = point;
        expect(x / 2).toBeGreaterThanOrEqual(map.insetOrigin.x);
        expect(y / 2).toBeGreaterThanOrEqual(map.insetOrigin.y);
        expect(x / 2).toBeLessThanOrEqual(map.insetOrigin.x + map.insetOrigin.width);
        expect(y / 2).toBeLessThanOrEqual(map.insetOrigin.y + map.insetOrigin.height);
      }
    }
  });

  test('opens no gap and no overlap: the départements of a région fill its outline', () => {
    for (const { code, trace } of map.regions) {
      const parts = membersOf(code.slice(4)).reduce((sum, cog) => sum + areaOf(readPath(inPlace(cog))), 0);
      const whole = areaOf(readPath(trace));
      expect(Math.abs(parts / whole - 1), code).toBeLessThan(0.001);
    }
  });

  test('draws each line once, and the other borders are those of two shapes, to the point', () => {
    const lines = Object.values(map.limites).flatMap(segmentsOf);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(1000);
    const shapes = Map.groupBy(
      map.departements.flatMap(({ trace, unmagnified = '' }) => segmentsOf(trace + unmagnified)),
      (s) => s,
    );
    const drawn = new Set(lines);
    const alone = [...shapes].filter(([segment, { length }]) => length !== 2 && !drawn.has(segment));
    expect(alone).toEqual([]);
  });

  test('keeps to its frame', () => {
    for (const { code, trace } of [...map.departements, ...map.regions]) {
      for (const [x, y] of readPath(trace).flat()) {
        expect(x / 2 >= 0 && x / 2 <= map.width && y / 2 >= 0 && y / 2 <= map.height, code).toBe(true);
      }
    }
  });

  test('has insets that hold their shapes, and cover neither the metropole nor one another', () => {
    const metropole = Object.keys(regionOf)
      .filter((cog) => !isDrom(cog))
      .flatMap((cog) => readPath(inPlace(cog)).flat());
    map.insets.forEach((inset, i) => {
      expect(metropole.filter((point) => isIn(point, inset))).toEqual([]);
      for (const code of inset.codes) {
        for (const point of readPath(departement(code.slice(4)).trace).flat())
          expect(isIn(point, inset), code).toBe(true);
      }
      for (const other of map.insets.slice(i + 1)) {
        const apart =
          inset.x + inset.width <= other.x ||
          other.x + other.width <= inset.x ||
          inset.y + inset.height <= other.y ||
          other.y + other.height <= inset.y;
        expect(apart, `${inset.id} and ${other.id}`).toBe(true);
      }
    });
    expect(map.insets.flatMap(({ codes }) => codes).sort()).toEqual(
      ['75', '92', '93', '94', '971', '972', '973', '974', '976'].map((cog) => `DEP-${cog}`),
    );
  });

  test('leaves the corner of the legend free', () => {
    const corner = { x: 404, y: 0, width: 195, height: 70 };
    for (const { code, trace } of map.departements) {
      expect(
        readPath(trace)
          .flat()
          .filter((point) => isIn(point, corner)),
        code,
      ).toEqual([]);
    }
  });

  test('says the true scale of each inset', () => {
    const topology = JSON.parse(TEXT) as Topology;
    const land = feature(topology, topology.objects['departements']!);
    const steradians = new Map('features' in land ? land.features.map((f) => [f.id, geoArea(f)]) : []);
    const scaleOf = (codes: readonly string[], path: (cog: string) => string): number => {
      const drawn = codes.reduce((sum, cog) => sum + areaOf(readPath(path(cog))), 0);
      return Math.sqrt(drawn / codes.reduce((sum, cog) => sum + steradians.get(cog)!, 0));
    };
    const metropole = scaleOf(['03', '18', '23', '36', '58', '63'], inPlace);
    for (const { id, scale, codes } of map.insets) {
      const measured = scaleOf(
        codes.map((code) => code.slice(4)),
        (cog) => departement(cog).trace,
      );
      expect(measured / metropole / scale, id).toBeGreaterThan(0.97);
      expect(measured / metropole / scale, id).toBeLessThan(1.03);
    }
  });

  test('centres circles and labels inside the shapes', () => {
    for (const { code, trace, x, y } of [...map.departements, ...map.regions]) {
      const rings = readPath(trace);
      const largest = rings.reduce((best, ring) => (areaOf([ring]) > areaOf([best]) ? ring : best));
      expect(isInside([2 * x, 2 * y], [largest]), code).toBe(true);
    }
  });

  test('has its north at the top and its west at the left', () => {
    const [lille, marseille, brest, strasbourg] = ['59', '13', '29', '67'].map(departement);
    expect(lille!.y).toBeLessThan(marseille!.y);
    expect(brest!.x).toBeLessThan(strasbourg!.x);
  });
});

describe('the maps of the régions', () => {
  test('are one for each, with its départements', () => {
    expect(Object.keys(regionMaps).sort()).toEqual(regions);
    for (const region of regions) {
      expect(regionMaps[region]?.departements.map(({ code }) => code.slice(4))).toEqual(membersOf(region).sort());
    }
  });

  test('are full of them, within a frame of 360', () => {
    for (const { code, width, height, departements, contour } of Object.values(regionMaps)) {
      const parts = departements.reduce((sum, { trace }) => sum + areaOf(readPath(trace)), 0);
      expect(Math.abs(parts / areaOf(readPath(contour)) - 1), code).toBeLessThan(0.001);
      expect(width).toBe(360);
      expect(height).toBeLessThanOrEqual(360);
      for (const [x, y] of departements.flatMap(({ trace }) => readPath(trace).flat())) {
        expect(x >= 0 && x <= 2 * width && y >= 0 && y <= 2 * height, code).toBe(true);
      }
    }
  });

  test('have borders inside only where there are two départements', () => {
    for (const { code, departements, limites } of Object.values(regionMaps)) {
      expect(limites === '', code).toBe(departements.length === 1);
    }
  });

  test('give each label a circle that is inside the shape', () => {
    for (const { departements } of Object.values(regionMaps)) {
      for (const { code, trace, x, y, radius } of departements) {
        expect(radius, code).toBeGreaterThan(5);
        const rings = readPath(trace);
        for (const angle of [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i * Math.PI) / 4)) {
          const point: Point = [2 * (x + 0.98 * radius * Math.cos(angle)), 2 * (y + 0.98 * radius * Math.sin(angle))];
          expect(isInside(point, rings), code).toBe(true);
        }
      }
    }
  });
});

describe('the contours', () => {
  test('give the same record each time, and whatever the order of their geometries', () => {
    expect(buildGeo(TEXT, { regionOf })).toMatchObject({ map, regionMaps });
    const reversed = parse();
    reversed.objects.departements.geometries.reverse();
    const again = buildGeo(JSON.stringify(reversed), { regionOf });
    expect(again.map.departements.map(({ code }) => code)).toEqual(map.departements.map(({ code }) => code));
  });

  test('without a département, with one too many, or with one twice, are refused', () => {
    const { '23': hollow, ...others } = regionOf;
    expect(hollow).toBe('75');
    expect(() => buildGeo(TEXT, { regionOf: others })).toThrow('unknown [23]');
    expect(() => buildGeo(TEXT, { regionOf: { ...regionOf, '975': '00' } })).toThrow('missing [975]');
    const twice = parse();
    twice.objects.departements.geometries.push(twice.objects.departements.geometries[0]!);
    expect(() => buildGeo(JSON.stringify(twice), { regionOf })).toThrow('twice [01]');
  });

  test('of another kind are refused', () => {
    expect(() => buildGeo('{"type":"Topology","objects":{},"arcs":[]}', { regionOf })).toThrow('departements');
  });
});
