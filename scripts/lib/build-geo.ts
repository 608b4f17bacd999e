import { geoConicConformal, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type { CodeTerritoire } from '../../src/domain/territoire.ts';
import type { Carte, CarteRegion, Encart, FormeDepartement, FormeRegion } from '../../src/maps/carte.ts';
import {
  CADRE,
  CADRE_REGION,
  ENCARTS,
  ETENDUE_METROPOLE,
  MERIDIEN,
  PARALLELES,
  TOLERANCE,
} from '../geo/france-frame.ts';
import type { EncartPrevu } from '../geo/france-frame.ts';
import { isInside, toInnerPoint } from '../geo/inner-point.ts';
import { ringArea, toLinePath, toShapePath, type Point, type Polygone } from '../geo/path-data.ts';
import { toPlanarTopology, type GeometryDepartement, type TopologyDepartements } from '../geo/planar-topology.ts';

export interface OptionsGeo {
  /** The COG code of the région of each département: `{ '23': '75', … }`. Its keys are the départements that the contours must hold. */
  regionOf: Readonly<Record<string, string>>;
}

export interface Geo {
  carte: Carte;
  /** One frame for each région, by COG code. */
  cartesRegions: Record<string, CarteRegion>;
}

/**
 * The contours as drawings use them, from a TopoJSON text in longitude and latitude whose object `departements` has COG codes for ids. Throws unless those
 * ids are exactly the keys of `regionOf`, each once. The same text gives the same record.
 */
export function buildGeo(topologyText: string, { regionOf }: OptionsGeo): Geo {
  const topology = JSON.parse(topologyText) as TopologyDepartements;
  checkCodes(topology, regionOf);
  const region = (cog: string): string => regionOf[cog] as string;
  return { carte: buildCarte(topology, region), cartesRegions: buildCartesRegions(topology, regionOf) };
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

function buildCarte(topology: TopologyDepartements, region: (cog: string) => string): Carte {
  const codes = topology.objects.departements.geometries.map(({ id }) => id).sort();
  const isDrom = (cog: string): boolean =>
    ENCARTS.some(({ id, cog: list }) => id !== 'petite-couronne' && list.includes(cog));
  const metropole = select(topology, (cog) => !isDrom(cog));
  const conique = geoConicConformal()
    .rotate([-MERIDIEN, 0])
    .parallels(PARALLELES)
    .fitExtent(ETENDUE_METROPOLE, metropole);

  const main = shapes(topology, new Set(codes.filter((cog) => !isDrom(cog))), conique, TOLERANCE.metropole);
  const insets = ENCARTS.map((encart) =>
    shapes(
      topology,
      new Set(encart.cog),
      insetProjection(
        encart,
        select(topology, (cog) => encart.cog.includes(cog)),
        conique,
      ),
      TOLERANCE.detail,
    ),
  );
  const insetOf = (cog: string): Shapes | undefined => insets[ENCARTS.findIndex((encart) => encart.cog.includes(cog))];

  const departements = codes.map((cog): FormeDepartement => {
    const inset = insetOf(cog);
    const { trace, x, y } = (inset ?? main).departement(cog);
    const rappel = inset && !isDrom(cog) ? { rappel: main.departement(cog).trace } : {};
    return { code: `DEP-${cog}`, region: `REG-${region(cog)}`, trace, ...rappel, x, y };
  });
  const regions = [...new Set(codes.map(region))].sort().map((code): FormeRegion => {
    const members = codes.filter((cog) => region(cog) === code);
    const source = members.every(isDrom) ? insetOf(members[0] as string) : main;
    return { code: `REG-${code}`, ...(source as Shapes).merged(members) };
  });
  const all = [main, ...insets];
  const isMagnified = (_: Shapes, rank: number): boolean => ENCARTS[rank]?.id === 'petite-couronne';
  const outline = (part: Shapes): string => part.mesh((a, b) => a === b);
  return {
    ...CADRE,
    departements,
    regions,
    limites: {
      regions: all.map((part) => part.mesh((a, b) => region(a) !== region(b))).join(''),
      exterieur: [main, ...insets.filter((part, rank) => !isMagnified(part, rank))].map(outline).join(''),
      agrandi: insets.filter(isMagnified).map(outline).join(''),
    },
    encarts: ENCARTS.map(({ cog, boite: _, ...encart }): Encart => ({
      ...encart,
      codes: cog.map((c): CodeTerritoire => `DEP-${c}`),
    })),
    renvoi: main.cadre(ENCARTS.find(({ id }) => id === 'petite-couronne')?.cog ?? []),
  };
}

function buildCartesRegions(
  topology: TopologyDepartements,
  regionOf: Readonly<Record<string, string>>,
): Record<string, CarteRegion> {
  const entries = [...new Set(Object.values(regionOf))].sort().map((code): [string, CarteRegion] => {
    const members = Object.keys(regionOf)
      .filter((cog) => regionOf[cog] === code)
      .sort();
    const land = select(topology, (cog) => regionOf[cog] === code);
    const [[west, south], [east, north]] = bounds(land);
    const { cote, marge } = CADRE_REGION;
    // Each région has its own meridian, so that north is at the top even in Brittany, Alsace and Corsica.
    const base =
      Math.min(Math.abs(south), Math.abs(north)) > 30 ? geoConicConformal().parallels(PARALLELES) : geoMercator();
    const projection = base.rotate([-(west + east) / 2, 0]).fitExtent(
      [
        [marge, marge],
        [cote - marge, cote - marge],
      ],
      land,
    );
    const [[, y0], [, y1]] = geoPath(projection).bounds(land);
    const [tx, ty] = projection.translate();
    projection.translate([tx, ty - y0 + marge]);
    const part = shapes(topology, new Set(members), projection, TOLERANCE.detail);
    return [
      code,
      {
        code: `REG-${code}`,
        largeur: cote,
        hauteur: Math.ceil(y1 - y0 - 0.01) + 2 * marge,
        departements: members.map((cog) => ({ code: `DEP-${cog}` as const, ...part.roomiest(cog) })),
        contour: part.merged(members).trace,
        limites: part.mesh((a, b) => a !== b),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** An inset at exactly `echelle` times the scale of the metropole, its shapes in the middle of its box. */
function insetProjection(encart: EncartPrevu, land: Land, conique: GeoProjection): GeoProjection {
  const [[west, south], [east, north]] = bounds(land);
  const isMetropole = south > 30;
  const projection = isMetropole
    ? geoConicConformal()
        .rotate([-MERIDIEN, 0])
        .parallels(PARALLELES)
        .scale(conique.scale() * encart.echelle)
    : // Mercator enlarges by 1/cos(latitude): taken back, so that the scale note is true.
      geoMercator()
        .rotate([-(west + east) / 2, 0])
        .scale(conique.scale() * encart.echelle * Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(land);
  const [tx, ty] = projection.translate();
  const { x, y, largeur, hauteur } = encart.boite;
  return projection.translate([tx + x + (largeur - x0 - x1) / 2, ty + y + (hauteur - y0 - y1) / 2]);
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
  roomiest(cog: string): { trace: string; x: number; y: number; rayon: number };
  merged(codes: readonly string[]): { trace: string; x: number; y: number };
  mesh(keep: (a: string, b: string) => boolean): string;
  cadre(codes: readonly string[]): { x: number; y: number; largeur: number; hauteur: number };
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
  const polygonsOf = (geometry: GeometryDepartement): Polygone[] => {
    const shape = (feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry;
    return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as unknown as Polygone[];
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
      const { x, y, rayon } = toInnerPoint(largestOf(polygons));
      return { trace: toShapePath(polygons), x: tenth(x / 2), y: tenth(y / 2), rayon: tenth(rayon / 2) };
    },
    merged: (list) => withCentre(merge(list)),
    mesh: (keep) => {
      const lines = mesh(topology, topology.objects.departements as Parameters<typeof mesh>[1], (a, b) =>
        keep((a as unknown as GeometryDepartement).id, (b as unknown as GeometryDepartement).id),
      );
      return toLinePath(lines.coordinates as unknown as Point[][]);
    },
    cadre: (list) => {
      const points = list.flatMap((cog) => polygonsOf(geometryOf(cog)).flat(2)) as unknown as Point[];
      const xs = points.map(([x]) => x / 2);
      const ys = points.map(([, y]) => y / 2);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, largeur: Math.max(...xs) - x, hauteur: Math.max(...ys) - y };
    },
  };
}

function largestOf(polygons: readonly Polygone[]): Polygone {
  return polygons.reduce((best, polygon) => (area(polygon) > area(best) ? polygon : best));
}

function area([outer = []]: Polygone): number {
  return ringArea(outer);
}

/** The centre of gravity, where the eye looks for a circle; in a crescent, which does not hold it, the roomiest point. */
function centre(polygon: Polygone): { x: number; y: number } {
  const [x, y] = geoPath(null).centroid({ type: 'Polygon', coordinates: polygon as unknown as number[][][] });
  const point = isInside([x, y], polygon) ? { x, y } : toInnerPoint(polygon);
  return { x: tenth(point.x / 2), y: tenth(point.y / 2) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
