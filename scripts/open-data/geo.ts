import { feature, merge } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isNumber } from '../../src/domain/valeur.ts';
import { cogAddress } from '../../src/domain/cog-address.ts';
import { compareDates } from '../../src/domain/date-source.ts';
import { indicateurs, points, territoire, territoires, wikidataAddress } from '../../src/store/rows.ts';
import { pageAddress } from '../../src/store/full-address.ts';
import { territoireAddress } from '../../src/store/routes.ts';
import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';

type Properties = Record<string, string | number | null>;
type Shapes = Topology<{ departements: GeometryCollection }>;

/** The départements and the régions with the last value of each indicator and its date, in longitude and latitude. */
export function toGeoJson(topology: Shapes): FeatureCollection<Polygon | MultiPolygon, Properties> {
  const shapes = feature(topology, topology.objects.departements).features;
  const departements = shapes.map((shape) =>
    toFeature(`DEP-${String(shape.id)}`, shape.geometry as Polygon | MultiPolygon),
  );
  const regions = territoires
    .filter(({ niveau }) => niveau === 'REG')
    .map(({ code }) => {
      const own = topology.objects.departements.geometries.filter(
        ({ id }) => territoire(`DEP-${String(id)}`).parent === code,
      );
      return toFeature(code, merge(topology, own as Parameters<typeof merge>[1]));
    });
  return { type: 'FeatureCollection', features: [...regions, ...departements] };
}

/** The départements as they are drawn, borders shared, with the same values. */
export function toValuedTopology(topology: Shapes): object {
  const { geometries } = topology.objects.departements;
  const valued = geometries.map((shape) => ({
    ...shape,
    properties: propertiesOf(territoire(`DEP-${String(shape.id)}`)),
  }));
  return { ...topology, objects: { departements: { ...topology.objects.departements, geometries: valued } } };
}

function toFeature(
  code: CodeTerritoire,
  geometry: Polygon | MultiPolygon,
): Feature<Polygon | MultiPolygon, Properties> {
  return { type: 'Feature', id: code, properties: propertiesOf(territoire(code)), geometry: rounded(geometry) };
}

/** A hundred metres are enough of contours that are drawn at the size of a page. */
function rounded<G extends Polygon | MultiPolygon>(geometry: G): G {
  return JSON.parse(
    JSON.stringify(geometry, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
    ),
  ) as G;
}

function propertiesOf({ code, niveau, cog, nom, parent, population }: Territoire): Properties {
  return {
    ...{ code, niveau, cog, nom, parent, population },
    page: pageAddress(territoireAddress(code)),
    meme_que: cogAddress(code),
    wikidata: wikidataAddress(code),
    ...Object.fromEntries(indicateurs.flatMap(({ id }) => lastValue(id, code))),
  };
}

/** The last number of a series without modality, and its date. */
function lastValue(indicateur: string, code: CodeTerritoire): [string, string | number][] {
  const last = points(indicateur, code)
    .filter(({ valeur, date }) => isNumber(valeur) && date !== 'inconnue')
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
  return last && isNumber(last.valeur)
    ? [
        [indicateur, last.valeur],
        [`${indicateur}.date`, last.date],
      ]
    : [];
}
