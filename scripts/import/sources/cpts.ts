import { readFileSync } from 'node:fs';
import { cptsAtlas } from '../../../src/domain/tables/imported.ts';
import { countsOf } from '../changes.ts';
import { detectColumn } from '../detect-column.ts';
import type { Faults } from '../faults.ts';
import type { Cells, Imported, Importer } from '../importer.ts';
import type { OfficialFile } from '../official-file.ts';

/** The names that each field may bear: the layer was not seen, and its fields are not published. */
const FIELDS = {
  nom: ['nom_cpts', 'nom', 'lib_cpts', 'libelle', 'libelle_cpts', 'denomination', 'raison_sociale'],
  id: [
    'id_cpts',
    'num_cpts',
    'code_cpts',
    'num_finess',
    'finess',
    'nofinesset',
    'identifiant',
    'gid',
    'id',
    'objectid',
    'fid',
  ],
  stade: ['stade', 'stade_avancement', 'etat_avancement', 'avancement', 'phase', 'statut', 'statut_cpts', 'etat'],
} as const;

/** How many communautés there may be, projects included. */
const CPTS = [500, 1_300] as const;

/** What was read of the layer, and the field in which each thing was found. */
export interface ReadCpts {
  rows: readonly Cells[];
  fields: Readonly<Partial<Record<keyof typeof FIELDS, string>>>;
}

/** Reads the layer of the communautés. */
export function readCpts(file: OfficialFile, faults: Faults): ReadCpts {
  let layer: { type?: unknown; features?: unknown };
  try {
    layer = JSON.parse(readFileSync(file.path, 'utf8')) as typeof layer;
  } catch (error) {
    faults.add({}, error instanceof Error ? error.message : String(error), 'un fichier GeoJSON lisible jusqu’à sa fin');
    return { rows: [], fields: {} };
  }
  if (layer.type !== 'FeatureCollection' || !Array.isArray(layer.features)) {
    faults.add({ name: 'type' }, String(layer.type), 'FeatureCollection');
    return { rows: [], fields: {} };
  }
  const features = layer.features as {
    properties?: Record<string, unknown> | null;
    geometry?: { type?: unknown } | null;
  }[];
  const header = Object.keys(features[0]?.properties ?? {});
  const nom = detectColumn('le nom', header, FIELDS.nom, faults);
  const id = detectColumn('l’identifiant', header, FIELDS.id, faults);
  const stade = detectColumn('le stade', header, FIELDS.stade, faults);
  if (nom === null || id === null || stade === null) return { rows: [], fields: {} };
  const rows = new Map<string, Cells>();
  for (const [i, { properties, geometry }] of features.entries()) {
    const place = `features[${i}]`;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      faults.add({ name: `${place}.geometry.type` }, String(geometry?.type), 'Polygon ou MultiPolygon');
    const text = (field: string): string => {
      const value = properties?.[field];
      const written =
        typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
      if (written === '')
        faults.add({ name: `${place}.properties.${field}` }, JSON.stringify(value) ?? 'rien', 'un texte');
      return written;
    };
    const row = { id: text(id), nom: text(nom), stade: text(stade) };
    if (rows.has(row.id)) faults.add({ name: `${place}.properties.${id}` }, row.id, 'un identifiant une seule fois');
    rows.set(row.id, row);
  }
  return { rows: [...rows.values()], fields: { nom, id, stade } };
}

/** Holds the layer against how many communautés there are. */
export function checkCpts({ rows }: ReadCpts, faults: Faults): void {
  faults.within('features', rows.length, CPTS);
}

export const cpts: Importer = {
  name: 'cpts',
  reads: 'CPTS de Santégraphie (DGOS), la couche AMBU_CPTS en GeoJSON',
  address:
    'https://santegraphie.fr/geoserver/GCS/ows?service=WFS&version=1.0.0&request=GetFeature&typeName=GCS%3AAMBU_CPTS&outputFormat=application%2Fjson',
  async read(file, context, faults): Promise<Imported> {
    const read = readCpts(file, faults);
    checkCpts(read, faults);
    const [year = ''] = context.date.split('-');
    const source = `santegraphie-cpts-${year}`;
    const { nom = '', id = '', stade: stage = '' } = read.fields;
    return {
      source: {
        id: source,
        titre: 'Communautés professionnelles territoriales de santé, couche AMBU_CPTS',
        producteur: 'Direction générale de l’offre de soins (DGOS), Santégraphie',
        page: 'https://santegraphie.fr/',
        publie_le: 'inconnu',
        etat_au: 'inconnu',
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'inconnu',
        licence_url: 'inconnu',
        citation: `DGOS, Santégraphie, couche AMBU_CPTS, lue en ${context.date}`,
        limites:
          'Les champs de la couche ne sont pas publiés : leur sens est celui de leur nom. Les périmètres ne sont pas repris.',
      },
      tables: [
        {
          file: 'cpts-atlas.csv',
          columns: Object.keys(cptsAtlas.columns),
          rows: read.rows.map((row) => ({ ...row, source })),
          key: 'id',
          numbers: [],
          totals: countsOf('stade'),
        },
      ],
      notes: [`champs reconnus : nom dans ${nom}, identifiant dans ${id}, stade dans ${stage} ; à vérifier`],
    };
  },
};
