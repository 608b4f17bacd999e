import { inflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { communeMarks } from '../../../../src/drawing/maps/commune-marks.ts';
import { communePoints } from '../../../../src/drawing/maps/commune-points.ts';
import { communeRaster, type CommuneDot } from '../../../../src/drawing/maps/commune-raster.ts';
import type { HalfPoint } from '../../../../src/drawing/maps/contours.ts';
import { dotPath, franceGround } from '../../../../src/drawing/maps/dot-ground.ts';
import { MAP } from './map-fixture.ts';
import { readSvg } from './read-svg.ts';

const NAMED = { id: 'carte-essai', titre: 'Un essai', alt: 'Des points sur une carte.' };
const ground = franceGround(MAP, { limites: 'M400 240l0 200' });

/** The points of path data in relative moves. */
function pointsOf(d: string): HalfPoint[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, dx, dy]) => [(x += Number(dx)), (y += Number(dy))] as const);
}

describe('path data of dots', () => {
  const points: HalfPoint[] = [
    [500, 300],
    [410, 250],
    [410, 250],
    [900, 20],
  ];
  it('has each point once, whatever the order in which they came', () => {
    const sorted = (list: readonly HalfPoint[]) => list.map(String).toSorted();
    expect(sorted(pointsOf(dotPath(points)))).toEqual(sorted(points));
    expect(dotPath(points.toReversed())).toBe(dotPath(points));
  });
});

describe('a map of counts by commune', () => {
  const legend = { unite: 'maisons de santé', format: String, valeurs: [9, 1] };
  const draw = (marks: Parameters<typeof communeMarks>[0]) =>
    communeMarks(marks, { ...NAMED, ground, radius: 2, legend, place: 'corner' });
  const svg = draw([
    { point: [500, 300], number: 1 },
    { point: [600, 300], number: 9 },
    { point: [700, 300], number: 1 },
  ]);
  const layers = readSvg(svg).filter(({ attributes }) => attributes['d']?.endsWith('h0'));

  it('has one mark a commune, the largest under the others', () => {
    expect(layers.map(({ attributes }) => pointsOf(attributes['d']!).toSorted(([a], [b]) => a - b))).toEqual([
      [[600, 300]],
      [
        [500, 300],
        [700, 300],
      ],
    ]);
  });

  it('gives marks an area that is proportional to the number', () => {
    const [nine, one] = layers.map(({ attributes }) => Number(attributes['stroke-width']));
    expect(nine! ** 2 / one! ** 2).toBeCloseTo(9);
  });

  it('refuses to draw none', () => {
    expect(() => draw([{ point: [0, 0], number: 0 }])).toThrow('count of 0');
  });
});

describe('a map of every commune', () => {
  const kinds = [
    { nom: 'près', colour: '#d5e7e4', forme: 'plein' },
    { nom: 'non publié', colour: '#868b8d', forme: 'anneau' },
  ] as const;
  const draw = (dots: readonly CommuneDot[]) =>
    communeRaster(dots, { ...NAMED, ground, kinds, legend: { unite: 'distance' }, place: 'corner', finesse: 1 });
  const dots: CommuneDot[] = [
    { points: [[400, 240]], people: 100_000, kind: 0 },
    { points: [[400, 240]], people: 10, kind: 1 },
    {
      points: [
        [100, 100],
        [900, 300],
      ],
      people: 20_000,
      kind: 0,
    },
  ];
  const svg = draw(dots);
  const png = Buffer.from(/base64,([^"]+)/.exec(svg)![1]!, 'base64');
  const data = png.subarray(png.indexOf('IDAT') + 4);
  const rows = inflateSync(data.subarray(0, png.readUInt32BE(png.indexOf('IDAT') - 4)));
  const rankAt = (x: number, y: number) => (rows[y * 301 + 1 + (x >> 1)]! >> (x % 2 === 0 ? 4 : 0)) & 15;

  it('draws a commune wherever a frame shows it, in the colour of its kind', () => {
    expect(rankAt(50, 50)).toBe(1);
    expect(rankAt(450, 150)).toBe(1);
    expect(rankAt(300, 300)).toBe(0);
  });

  it('keeps the smallest over the largest, and an absence hollow', () => {
    const ranks = new Set([0, 1, 2].flatMap((dx) => [0, 1, 2].map((dy) => rankAt(199 + dx, 119 + dy))));
    expect(ranks).toContain(2);
    expect(ranks).toContain(3);
  });

  it('is the same in all themes, with a legend that names every kind', () => {
    expect(svg).not.toContain('var(');
    for (const { nom } of kinds) expect(svg).toContain(`>${nom}</text>`);
    expect(draw(dots.toReversed())).toBe(svg);
  });
});

test('a map of services hatches what is not known, and parts what runs from what is announced', () => {
  const svg = communePoints(
    { filled: [[420, 260]], ring: [[620, 260]] },
    {
      ...NAMED,
      map: MAP,
      stateOf: (code) => (code === 'DEP-01' ? 'plein' : code === 'DEP-03' ? 'clair' : 'inconnu'),
      nameOf: (code) => `${code} nommé`,
      legend: { filled: 'en service', pale: 'annoncé', inconnu: 'rien lu', points: { filled: 'ici', ring: 'là' } },
    },
  );
  const fillOf = (code: string) =>
    readSvg(svg).find(({ attributes }) => attributes['id'] === `carte-essai-${code}`)?.attributes['fill'];
  expect(fillOf('DEP-23')).toBe('url(#carte-essai-inc)');
  expect(fillOf('DEP-01')).not.toContain('url');
  for (const word of ['en service', 'annoncé', 'rien lu', 'ici', 'là']) expect(svg).toContain(`>${word}</text>`);
});
