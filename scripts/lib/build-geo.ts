import { geoConicConformal, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type { CodeTerritoire } from '../../src/domain/territoire.ts';
import type {
  FranceContours,
  MapCentres,
  RegionContours,
  Inset,
  DepartementForm,
  RegionForm,
  HalfPoint,
} from '../../src/drawing/maps/contours.ts';
import { FRAME, REGION_FRAME, INSETS, METROPOLE_EXTENT, MERIDIAN, PARALLELS, TOLERANCE } from '../geo/france-frame.ts';
import type { PlannedInset } from '../geo/france-frame.ts';
import { isInside, toInnerPoint } from '../geo/inner-point.ts';
import { ringArea, toLinePath, toShapePath, type Point, type Outline } from '../geo/path-data.ts';
import { toPlanarTopology, type GeometryDepartement, type TopologyDepartements } from '../geo/planar-topology.ts';

export interface OptionsGeo {
  /** The COG code of the région of each département: `{ '23': '75', … }`. Its keys are the départements that the contours must hold. */
  regionOf: Readonly<Record<string, string>>;
  /** The communes that maps show as dots. None when absent. */
  centres?: readonly CentreCommune[];
}

export interface Geo {
  map: FranceContours;
  /** One frame for each région, by COG code. */
  regionMaps: Record<string, RegionContours>;
  /** Where the centres of communes stand in those frames, in the order in which they were given. */
  mapCentres: MapCentres;
}

/** The centre of a commune, in degrees, and its département. */
export interface CentreCommune {
  departement: string;
  latitude: number;
  longitude: number;
}

/**
 * The contours as drawings use them, from a TopoJSON text in longitude and latitude whose object `departements` has COG codes for ids. Throws unless those
 * ids are exactly the keys of `regionOf`, each once. The same text gives the same record.
 */
export function buildGeo(topologyText: string, { regionOf, centres = [] }: OptionsGeo): Geo {
  const topology = JSON.parse(topologyText) as TopologyDepartements;
  checkCodes(topology, regionOf);
  const region = (cog: string): string => regionOf[cog] as string;
  const france = buildMap(topology, region);
  const regions = buildRegionMaps(topology, regionOf);
  return {
    map: france.map,
    regionMaps: Object.fromEntries(Object.entries(regions).map(([code, { map }]) => [code, map])),
    mapCentres: {
      limites: france.limites,
      france: centres.map((centre) => place(centre, france.projectionOf(centre.departement))),
      agrandis: centres.flatMap((centre, rank) =>
        france.isMagnified(centre.departement) ? [[rank, ...place(centre, france.conique)] as const] : [],
      ),
      regions: centres.map((centre) => {
        const own = regions[region(centre.departement)];
        if (!own) throw new Error(`no région for ${centre.departement}`);
        return place(centre, own.projection);
      }),
    },
  };
}

function place({ latitude, longitude }: CentreCommune, projection: GeoProjection): HalfPoint {
  const point = projection([longitude, latitude]);
  if (!point?.every(Number.isFinite)) throw new Error(`centre outside of the projection: ${longitude} ${latitude}`);
  return [Math.round(2 * point[0]), Math.round(2 * point[1])];
}

function checkCodes(topology: TopologyDepartements, regionOf: Readonly<Record<string, string>>): void {
  const found = (topology.objects as Partial<typeof topology.objects>)?.departements?.geometries?.map(({ id }) => id);
  if (!found) throw new Error('contours without an object named departements');
  const twice = found.filter((id, i) => found.indexOf(id) !== i);
  const unknown = found.filter((id) => !(id in regionOf));
  const missing = Object.keys(regionOf).filter((code) => !found.includes(code));
  if (twice.length + unknown.length + missing.length > 0) {
    throw new Error(`contours and COG differ: twice [${twice}], unknown [${unknown}], missing [${missing}]`);
  }
}

/** The map of France, and how a point is put on it. */
interface MapBuilt {
  map: FranceContours;
  /** Borders between the départements of one région. */
  limites: string;
  conique: GeoProjection;
  projectionOf: (cog: string) => GeoProjection;
  /** Whether the département is drawn twice: in its inset, and in its place. */
  isMagnified: (cog: string) => boolean;
}

function buildMap(topology: TopologyDepartements, region: (cog: string) => string): MapBuilt {
  const codes = topology.objects.departements.geometries.map(({ id }) => id).sort();
  const isDrom = (cog: string): boolean =>
    INSETS.some(({ id, cog: list }) => id !== 'petite-couronne' && list.includes(cog));
  const metropole = select(topology, (cog) => !isDrom(cog));
  const conique = geoConicConformal()
    .rotate([-MERIDIAN, 0])
    .parallels(PARALLELS)
    .fitExtent(METROPOLE_EXTENT, metropole);

  const main = shapes(topology, new Set(codes.filter((cog) => !isDrom(cog))), conique, TOLERANCE.metropole);
  const projections = INSETS.map((inset) =>
    insetProjection(
      inset,
      select(topology, (cog) => inset.cog.includes(cog)),
      conique,
    ),
  );
  const insets = INSETS.map((inset, rank) =>
    shapes(topology, new Set(inset.cog), projections[rank] as GeoProjection, TOLERANCE.detail),
  );
  const insetOf = (cog: string): Shapes | undefined => insets[INSETS.findIndex((inset) => inset.cog.includes(cog))];

  const departements = codes.map((cog): DepartementForm => {
    const inset = insetOf(cog);
    const { trace, x, y } = (inset ?? main).departement(cog);
    const reminder = inset && !isDrom(cog) ? { unmagnified: main.departement(cog).trace } : {};
    return { code: `DEP-${cog}`, region: `REG-${region(cog)}`, trace, ...reminder, x, y };
  });
  const regions = [...new Set(codes.map(region))].sort().map((code): RegionForm => {
    const members = codes.filter((cog) => region(cog) === code);
    const source = members.every(isDrom) ? insetOf(members[0] as string) : main;
    return { code: `REG-${code}`, ...(source as Shapes).merged(members) };
  });
  const all = [main, ...insets];
  const isMagnified = (_: Shapes, rank: number): boolean => INSETS[rank]?.id === 'petite-couronne';
  const outline = (part: Shapes): string => part.mesh((a, b) => a === b);
  const map: FranceContours = {
    ...FRAME,
    departements,
    regions,
    limites: {
      regions: all.map((part) => part.mesh((a, b) => region(a) !== region(b))).join(''),
      outline: [main, ...insets.filter((part, rank) => !isMagnified(part, rank))].map(outline).join(''),
      magnified: insets.filter(isMagnified).map(outline).join(''),
    },
    insets: INSETS.map(({ cog, box: _, ...inset }): Inset => ({
      ...inset,
      codes: cog.map((c): CodeTerritoire => `DEP-${c}`),
    })),
    insetOrigin: main.frame(INSETS.find(({ id }) => id === 'petite-couronne')?.cog ?? []),
  };
  const rankOf = (cog: string): number => INSETS.findIndex((inset) => inset.cog.includes(cog));
  return {
    map,
    limites: all.map((part) => part.mesh((a, b) => a !== b && region(a) === region(b))).join(''),
    conique,
    projectionOf: (cog) => projections[rankOf(cog)] ?? conique,
    isMagnified: (cog) => rankOf(cog) !== -1 && !isDrom(cog),
  };
}

function buildRegionMaps(
  topology: TopologyDepartements,
  regionOf: Readonly<Record<string, string>>,
): Record<string, { map: RegionContours; projection: GeoProjection }> {
  const entries = [...new Set(Object.values(regionOf))].sort().map((code) => {
    const members = Object.keys(regionOf)
      .filter((cog) => regionOf[cog] === code)
      .sort();
    const land = select(topology, (cog) => regionOf[cog] === code);
    const [[west, south], [east, north]] = bounds(land);
    const { side, margin } = REGION_FRAME;
    // Each région has its own meridian, so that north is at the top even in Brittany, Alsace and Corsica.
    const base =
      Math.min(Math.abs(south), Math.abs(north)) > 30 ? geoConicConformal().parallels(PARALLELS) : geoMercator();
    const projection = base.rotate([-(west + east) / 2, 0]).fitExtent(
      [
        [margin, margin],
        [side - margin, side - margin],
      ],
      land,
    );
    const [[, y0], [, y1]] = geoPath(projection).bounds(land);
    const [tx, ty] = projection.translate();
    projection.translate([tx, ty - y0 + margin]);
    const part = shapes(topology, new Set(members), projection, TOLERANCE.detail);
    const map: RegionContours = {
      code: `REG-${code}`,
      width: side,
      height: Math.ceil(y1 - y0 - 0.01) + 2 * margin,
      departements: members.map((cog) => ({ code: `DEP-${cog}` as const, ...part.roomiest(cog) })),
      contour: part.merged(members).trace,
      limites: part.mesh((a, b) => a !== b),
    };
    return [code, { map, projection }] as const;
  });
  return Object.fromEntries(entries);
}

/** An inset at exactly `scale` times the scale of the metropole, its shapes in the middle of its box. */
function insetProjection(inset: PlannedInset, land: Land, conique: GeoProjection): GeoProjection {
  const [[west, south], [east, north]] = bounds(land);
  const isMetropole = south > 30;
  const projection = isMetropole
    ? geoConicConformal()
        .rotate([-MERIDIAN, 0])
        .parallels(PARALLELS)
        .scale(conique.scale() * inset.scale)
    : // Mercator enlarges by 1/cos(latitude): taken back, so that the scale note is true.
      geoMercator()
        .rotate([-(west + east) / 2, 0])
        .scale(conique.scale() * inset.scale * Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(land);
  const [tx, ty] = projection.translate();
  const { x, y, width, height } = inset.box;
  return projection.translate([tx + x + (width - x0 - x1) / 2, ty + y + (height - y0 - y1) / 2]);
}

type Land = { type: 'FeatureCollection'; features: Feature<Polygon | MultiPolygon>[] };

function select(topology: TopologyDepartements, keep: (cog: string) => boolean): Land {
  const geometries = topology.objects.departements.geometries.filter(({ id }) => keep(id));
  return feature(topology, { type: 'GeometryCollection', geometries }) as Land;
}

/** West, south, east and north of a land that crosses neither a pole nor the antimeridian. */
function bounds(land: Land): [[number, number], [number, number]] {
  return geoPath(null).bounds(land);
}

interface Shapes {
  departement(cog: string): { trace: string; x: number; y: number };
  roomiest(cog: string): { trace: string; x: number; y: number; radius: number };
  merged(codes: readonly string[]): { trace: string; x: number; y: number };
  mesh(keep: (a: string, b: string) => boolean): string;
  frame(codes: readonly string[]): { x: number; y: number; width: number; height: number };
}

/** The shapes of some départements in one projection. */
function shapes(
  source: TopologyDepartements,
  codes: ReadonlySet<string>,
  projection: GeoProjection,
  tolerance: number,
): Shapes {
  const topology = toPlanarTopology(source, codes, projection, tolerance);
  const geometries = topology.objects.departements.geometries;
  const geometryOf = (cog: string): GeometryDepartement => {
    const geometry = geometries.find(({ id }) => id === cog);
    if (!geometry) throw new Error(`no contour for ${cog}`);
    return geometry;
  };
  const polygonsOf = (geometry: GeometryDepartement): Outline[] => {
    const shape = (feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry;
    return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as unknown as Outline[];
  };
  const merge = (list: readonly string[]): GeometryDepartement =>
    mergeArcs(topology, list.map(geometryOf)) as unknown as GeometryDepartement;
  const withCentre = (geometry: GeometryDepartement): { trace: string; x: number; y: number } => {
    const polygons = polygonsOf(geometry);
    return { trace: toShapePath(polygons), ...centre(largestOf(polygons)) };
  };
  return {
    departement: (cog) => withCentre(geometryOf(cog)),
    roomiest: (cog) => {
      const polygons = polygonsOf(geometryOf(cog));
      const { x, y, radius } = toInnerPoint(largestOf(polygons));
      return { trace: toShapePath(polygons), x: tenth(x / 2), y: tenth(y / 2), radius: tenth(radius / 2) };
    },
    merged: (list) => withCentre(merge(list)),
    mesh: (keep) => {
      const lines = mesh(topology, topology.objects.departements as Parameters<typeof mesh>[1], (a, b) =>
        keep((a as unknown as GeometryDepartement).id, (b as unknown as GeometryDepartement).id),
      );
      return toLinePath(lines.coordinates as unknown as Point[][]);
    },
    frame: (list) => {
      const points = list.flatMap((cog) => polygonsOf(geometryOf(cog)).flat(2)) as unknown as Point[];
      const xs = points.map(([x]) => x / 2);
      const ys = points.map(([, y]) => y / 2);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    },
  };
}

function largestOf(polygons: readonly Outline[]): Outline {
  return polygons.reduce((best, polygon) => (area(polygon) > area(best) ? polygon : best));
}

function area([outer = []]: Outline): number {
  return ringArea(outer);
}

/** The centre of gravity, where the eye looks for a circle; in a crescent, which does not hold it, the roomiest point. */
function centre(polygon: Outline): { x: number; y: number } {
  const [x, y] = geoPath(null).centroid({ type: 'Polygon', coordinates: polygon as unknown as number[][][] });
  const point = isInside([x, y], polygon) ? { x, y } : toInnerPoint(polygon);
  return { x: tenth(point.x / 2), y: tenth(point.y / 2) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
