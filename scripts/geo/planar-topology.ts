import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A département of the contours: its `id` is the COG code. */
export type GeometryDepartement = (Polygon | MultiPolygon) & { id: string };
export interface CollectionDepartements extends GeometryCollection {
  geometries: GeometryDepartement[];
}
export type TopologyDepartements = Topology<{ departements: CollectionDepartements }>;

/** From longitude and latitude in degrees to the units of a frame. */
export type Projection = (point: [number, number]) => [number, number] | null;

/**
 * The départements of `codes` alone, projected to a plane, simplified (a point whose triangle with its neighbours is under `tolerance` square
 * units goes), and rounded to half units. Points are integers: half units. Neighbours keep the same arcs, so that no gap opens.
 */
export function toPlanarTopology(
  topology: TopologyDepartements,
  codes: ReadonlySet<string>,
  projection: Projection,
  tolerance: number,
): TopologyDepartements {
  const kept = topology.objects.departements.geometries.filter(({ id }) => codes.has(id));
  const places = new Map<number, number>();
  const geometries = kept.map((geometry) => renumber(geometry, places));
  const decode = decodeArc(topology);
  const arcs = [...places.keys()].map((index) =>
    decode(topology.arcs[index] ?? []).map((point) => project(point, projection)),
  );
  const planar = { type: 'Topology', objects: { departements: { type: 'GeometryCollection', geometries } }, arcs };
  const simple = simplify(presimplify(planar as TopologyDepartements), tolerance);
  return { ...simple, arcs: simple.arcs.map((arc) => toHalfUnits(arc as [number, number][])) } as TopologyDepartements;
}

function project(point: [number, number], projection: Projection): [number, number] {
  const projected = projection(point);
  if (!projected?.every(Number.isFinite)) throw new Error(`point outside of the projection: ${point.join(' ')}`);
  return [projected[0], projected[1]];
}

/** Gives each arc met its rank in `places`, keeping the direction (a negative index is the arc read backwards). */
function renumber(geometry: GeometryDepartement, places: Map<number, number>): GeometryDepartement {
  const place = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    const rank = places.get(index) ?? places.size;
    places.set(index, rank);
    return arc < 0 ? ~rank : rank;
  };
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', id: geometry.id, arcs: geometry.arcs.map((ring) => ring.map(place)) }
    : {
        type: 'MultiPolygon',
        id: geometry.id,
        arcs: geometry.arcs.map((rings) => rings.map((ring) => ring.map(place))),
      };
}

function decodeArc({ transform }: TopologyDepartements): (arc: readonly number[][]) => [number, number][] {
  if (transform === undefined) return (arc) => arc.map(([x = 0, y = 0]) => [x, y]);
  const [kx, ky] = transform.scale;
  const [tx, ty] = transform.translate;
  return (arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * kx + tx, (y += dy) * ky + ty]);
  };
}

/** Rounded to half units, without the points that rounding made useless: repeated, or on the line of their neighbours. */
function toHalfUnits(arc: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [px, py] of arc) {
    const point: [number, number] = [Math.round(2 * px), Math.round(2 * py)];
    const last = kept.at(-1);
    if (last?.[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (last && before && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  // topojson-client reads two points of every arc, even of one that rounding has shrunk to a point.
  const [only] = kept;
  return only && kept.length === 1 ? [only, only] : kept;
}

function isBetween([ax, ay]: [number, number], [bx, by]: [number, number], [cx, cy]: [number, number]): boolean {
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  const dot = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
  return cross === 0 && dot > 0;
}
