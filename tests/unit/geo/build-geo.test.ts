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
const { carte, cartesRegions } = buildGeo(TEXT, { regionOf });
const departement = (cog: string) => carte.departements.find(({ code }) => code === `DEP-${cog}`)!;
const regions = [...new Set(Object.values(regionOf))].sort();
const membersOf = (region: string): string[] => Object.keys(regionOf).filter((cog) => regionOf[cog] === region);
/** The path of a département at the scale of its région's outline. */
const inPlace = (cog: string): string => departement(cog).rappel ?? departement(cog).trace;
const isDrom = (cog: string): boolean => cog.startsWith('97');
const parse = () => JSON.parse(TEXT) as { objects: { departements: { geometries: { id: string }[] } } };

/** Whether a point in half units is strictly inside a rectangle in units. */
const isIn = ([x, y]: Point, frame: Frame): boolean =>
  x / 2 > frame.x && x / 2 < frame.x + frame.largeur && y / 2 > frame.y && y / 2 < frame.y + frame.hauteur;

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
    expect(carte.departements.map(({ code }) => code.slice(4))).toEqual(Object.keys(regionOf).sort());
    expect(carte.departements).toHaveLength(101);
    expect(carte.regions.map(({ code }) => code.slice(4))).toEqual(regions);
    expect(carte.regions).toHaveLength(18);
  });

  test('puts each département in its région', () => {
    for (const { code, region } of carte.departements) expect(region).toBe(`REG-${regionOf[code.slice(4)]}`);
  });

  test('gives each a shape that is seen: ten square units at least, some hundred for most', () => {
    const areas = carte.departements.map(({ trace }) => areaOf(readPath(trace)) / 4);
    expect(Math.min(...areas)).toBeGreaterThan(150);
    for (const cog of ['75', '92', '93', '94']) expect(areaOf(readPath(inPlace(cog))) / 4).toBeGreaterThan(10);
  });

  test('magnifies Paris and its three neighbours, and no other', () => {
    expect(carte.departements.filter(({ rappel }) => rappel !== undefined).map(({ code }) => code)).toEqual([
      'DEP-75',
      'DEP-92',
      'DEP-93',
      'DEP-94',
    ]);
    for (const cog of ['75', '92', '93', '94']) {
      for (const point of readPath(inPlace(cog)).flat()) {
        const [x, y] = point;
        expect(x / 2).toBeGreaterThanOrEqual(carte.renvoi.x);
        expect(y / 2).toBeGreaterThanOrEqual(carte.renvoi.y);
        expect(x / 2).toBeLessThanOrEqual(carte.renvoi.x + carte.renvoi.largeur);
        expect(y / 2).toBeLessThanOrEqual(carte.renvoi.y + carte.renvoi.hauteur);
      }
    }
  });

  test('opens no gap and no overlap: the départements of a région fill its outline', () => {
    for (const { code, trace } of carte.regions) {
      const parts = membersOf(code.slice(4)).reduce((sum, cog) => sum + areaOf(readPath(inPlace(cog))), 0);
      const whole = areaOf(readPath(trace));
      expect(Math.abs(parts / whole - 1), code).toBeLessThan(0.001);
    }
  });

  test('draws each line once, and the other borders are those of two shapes, to the point', () => {
    const lines = Object.values(carte.limites).flatMap(segmentsOf);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(1000);
    const shapes = Map.groupBy(
      carte.departements.flatMap(({ trace, rappel = '' }) => segmentsOf(trace + rappel)),
      (s) => s,
    );
    const drawn = new Set(lines);
    const alone = [...shapes].filter(([segment, { length }]) => length !== 2 && !drawn.has(segment));
    expect(alone).toEqual([]);
  });

  test('keeps to its frame', () => {
    for (const { code, trace } of [...carte.departements, ...carte.regions]) {
      for (const [x, y] of readPath(trace).flat()) {
        expect(x / 2 >= 0 && x / 2 <= carte.largeur && y / 2 >= 0 && y / 2 <= carte.hauteur, code).toBe(true);
      }
    }
  });

  test('has insets that hold their shapes, and cover neither the metropole nor one another', () => {
    const metropole = Object.keys(regionOf)
      .filter((cog) => !isDrom(cog))
      .flatMap((cog) => readPath(inPlace(cog)).flat());
    carte.encarts.forEach((inset, i) => {
      expect(metropole.filter((point) => isIn(point, inset))).toEqual([]);
      for (const code of inset.codes) {
        for (const point of readPath(departement(code.slice(4)).trace).flat())
          expect(isIn(point, inset), code).toBe(true);
      }
      for (const other of carte.encarts.slice(i + 1)) {
        const apart =
          inset.x + inset.largeur <= other.x ||
          other.x + other.largeur <= inset.x ||
          inset.y + inset.hauteur <= other.y ||
          other.y + other.hauteur <= inset.y;
        expect(apart, `${inset.id} and ${other.id}`).toBe(true);
      }
    });
    expect(carte.encarts.flatMap(({ codes }) => codes).sort()).toEqual(
      ['75', '92', '93', '94', '971', '972', '973', '974', '976'].map((cog) => `DEP-${cog}`),
    );
  });

  test('leaves the corner of the legend free', () => {
    const corner = { x: 404, y: 0, largeur: 195, hauteur: 70 };
    for (const { code, trace } of carte.departements) {
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
    for (const { id, echelle, codes } of carte.encarts) {
      const scale = scaleOf(
        codes.map((code) => code.slice(4)),
        (cog) => departement(cog).trace,
      );
      expect(scale / metropole / echelle, id).toBeGreaterThan(0.97);
      expect(scale / metropole / echelle, id).toBeLessThan(1.03);
    }
  });

  test('centres circles and labels inside the shapes', () => {
    for (const { code, trace, x, y } of [...carte.departements, ...carte.regions]) {
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
    expect(Object.keys(cartesRegions).sort()).toEqual(regions);
    for (const region of regions) {
      expect(cartesRegions[region]?.departements.map(({ code }) => code.slice(4))).toEqual(membersOf(region).sort());
    }
  });

  test('are full of them, within a frame of 360', () => {
    for (const { code, largeur, hauteur, departements, contour } of Object.values(cartesRegions)) {
      const parts = departements.reduce((sum, { trace }) => sum + areaOf(readPath(trace)), 0);
      expect(Math.abs(parts / areaOf(readPath(contour)) - 1), code).toBeLessThan(0.001);
      expect(largeur).toBe(360);
      expect(hauteur).toBeLessThanOrEqual(360);
      for (const [x, y] of departements.flatMap(({ trace }) => readPath(trace).flat())) {
        expect(x >= 0 && x <= 2 * largeur && y >= 0 && y <= 2 * hauteur, code).toBe(true);
      }
    }
  });

  test('have borders inside only where there are two départements', () => {
    for (const { code, departements, limites } of Object.values(cartesRegions)) {
      expect(limites === '', code).toBe(departements.length === 1);
    }
  });

  test('give each label a circle that is inside the shape', () => {
    for (const { departements } of Object.values(cartesRegions)) {
      for (const { code, trace, x, y, rayon } of departements) {
        expect(rayon, code).toBeGreaterThan(5);
        const rings = readPath(trace);
        for (const angle of [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i * Math.PI) / 4)) {
          const point: Point = [2 * (x + 0.98 * rayon * Math.cos(angle)), 2 * (y + 0.98 * rayon * Math.sin(angle))];
          expect(isInside(point, rings), code).toBe(true);
        }
      }
    }
  });
});

describe('the contours', () => {
  test('give the same record each time, and whatever the order of their geometries', () => {
    expect(buildGeo(TEXT, { regionOf })).toMatchObject({ carte, cartesRegions });
    const reversed = parse();
    reversed.objects.departements.geometries.reverse();
    const again = buildGeo(JSON.stringify(reversed), { regionOf });
    expect(again.carte.departements.map(({ code }) => code)).toEqual(carte.departements.map(({ code }) => code));
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
