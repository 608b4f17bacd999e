import { geoConicConformal, geoMercator, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Point as Place } from '../../src/domain/derivations/index.ts';
import type { CodeTerritoire } from '../../src/domain/territoire.ts';
import type { CommuneMap } from '../../src/drawing/maps/contours.ts';
import { COMMUNE_FRAME, PARALLELS, TOLERANCE } from '../geo/france-frame.ts';
import { clipRing, toShapePath, type Point, type Outline } from '../geo/path-data.ts';
import { toPlanarTopology, type TopologyDepartements } from '../geo/planar-topology.ts';

/** A place whose communes are to be drawn, by the centres of its communes. */
export interface CommunePlace {
  code: CodeTerritoire;
  centres: readonly Place[];
  /** COG code of the département that the frame shows whole, alone; without it, the frame shows what is around the centres. */
  departement?: string;
}

/** West, south, east and north, in degrees. */
type Box = readonly [number, number, number, number];

/** Beyond the frame, in half units: what is cut there is not seen. */
const BLEED = 12;

/**
 * The frames of places with the centres of their communes, from the contours as `buildGeo` reads them. The same text gives the same
 * records, in the order of the places.
 */
export function buildCommuneMaps(topologyText: string, places: readonly CommunePlace[]): CommuneMap[] {
  const topology = JSON.parse(topologyText) as TopologyDepartements;
  const boxes = new Map(
    topology.objects.departements.geometries.map((geometry) => {
      const shape = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
      return [geometry.id, boxOf(positionsOf(shape.geometry))] as const;
    }),
  );
  return places.map((place) => buildFrame(topology, boxes, place));
}

function buildFrame(
  topology: TopologyDepartements,
  boxes: ReadonlyMap<string, Box>,
  { code, centres, departement }: CommunePlace,
): CommuneMap {
  const positions = centres.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const land = departement === undefined ? [] : landOf(topology, departement);
  const [west, south, east, north] = boxOf([...positions, ...land]);
  // Each place has its own meridian, so that north is at the top.
  const projection =
    Math.min(Math.abs(south), Math.abs(north)) > 30 ? geoConicConformal().parallels(PARALLELS) : geoMercator();
  projection.rotate([-(west + east) / 2, 0]).translate([0, 0]);
  const frame = fit(projection, [...positions, ...land]);
  const shown = departement === undefined ? around(boxes, projection, frame) : [departement];
  const width = 2 * frame.width + BLEED;
  const height = 2 * frame.height + BLEED;
  const planar = toPlanarTopology(topology, new Set(shown), projection, TOLERANCE.detail);
  const polygons = planar.objects.departements.geometries.flatMap((geometry) => {
    const shape = (feature(planar, geometry) as Feature<Polygon | MultiPolygon>).geometry;
    const all = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as unknown as Outline[];
    const inside = all.map((rings) =>
      rings.map((ring) => clipRing(ring, [-BLEED, -BLEED, width, height])).filter((ring) => ring.length > 3),
    );
    return inside.filter(([outer]) => outer !== undefined);
  });
  return {
    code,
    ...frame,
    terre: polygons.length > 0 ? toShapePath(polygons) : '',
    points: positions.map((position) => {
      const [x, y] = project(projection, position);
      return [half(x), half(y)];
    }),
  };
}

/** Scales and moves the projection so that the positions stand in the frame; gives its size. */
function fit(projection: GeoProjection, positions: readonly Position[]): { width: number; height: number } {
  const { side, margin, kmMin } = COMMUNE_FRAME;
  projection.scale(EARTH_KM);
  const points = positions.map((position) => project(projection, position));
  const [x0, x1] = stretch(
    points.map(([x]) => x),
    kmMin,
  );
  const [y0, y1] = stretch(
    points.map(([, y]) => y),
    kmMin * 0.7,
  );
  const scale = (side - 2 * margin) / Math.max(x1 - x0, y1 - y0);
  const height = Math.ceil(scale * (y1 - y0) - 0.01) + 2 * margin;
  projection
    .scale(EARTH_KM * scale)
    .translate([side / 2 - (scale * (x0 + x1)) / 2, height / 2 - (scale * (y0 + y1)) / 2]);
  return { width: side, height };
}

const EARTH_KM = 6371;

/** The two ends of some numbers, at least so far from one another. */
function stretch(values: readonly number[], least: number): [number, number] {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, least - (max - min)) / 2;
  return [min - more, max + more];
}

/** The départements whose box meets that of the frame. */
function around(
  boxes: ReadonlyMap<string, Box>,
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
): string[] {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map((corner) => projection.invert?.(corner as [number, number]) ?? [NaN, NaN]);
  const [west, south, east, north] = boxOf(corners);
  return [...boxes].filter(([, [w, s, e, n]]) => w <= east && e >= west && s <= north && n >= south).map(([id]) => id);
}

function landOf(topology: TopologyDepartements, departement: string): Position[] {
  const geometry = topology.objects.departements.geometries.find(({ id }) => id === departement);
  if (!geometry) throw new Error(`no contour for ${departement}`);
  return positionsOf((feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry);
}

function positionsOf(shape: Polygon | MultiPolygon): Position[] {
  return (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat();
}

function boxOf(positions: readonly Position[]): Box {
  const longitudes = positions.map(([longitude]) => longitude ?? NaN);
  const latitudes = positions.map(([, latitude]) => latitude ?? NaN);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function project(projection: GeoProjection, position: Position): Point {
  const point = projection(position as [number, number]);
  if (!point?.every(Number.isFinite)) throw new Error(`point outside of the projection: ${position.join(' ')}`);
  return [point[0], point[1]];
}

function half(value: number): number {
  return Math.round(2 * value) / 2;
}
