import { type ZONES, zonageCommunes } from '../../../src/domain/tables/imported.ts';
import { countsOf } from '../changes.ts';
import { knownCommuneCodes } from '../commune-codes.ts';
import { detectColumn } from '../detect-column.ts';
import type { Faults } from '../faults.ts';
import type { Cells, Context, Imported, Importer } from '../importer.ts';
import { openOfficial, type OfficialFile } from '../official-file.ts';
import { headerOf, readDelimited } from '../read-delimited.ts';

type Zone = (typeof ZONES)[number];

/** How the zones are coded, in 2022 and in 2025: the number orders them and changes from one to the other. */
const CODES: Readonly<Record<string, Zone>> = {
  ZIP: 'zip',
  ZAC: 'zac',
  ZAR: 'zar',
  QPV_ZIP: 'qpv-zip',
  QPV_ZAC: 'qpv-zac',
  ZV: 'zv',
  HZ: 'hors-zonage',
  GQ_ZAC: 'gq-zac',
  GQ_ZIP: 'gq-zip',
};

/** The names that the column of a code may bear, and those of the zone: the format of the file was not seen. */
const CODE_NAMES = ['code_commune', 'codgeo', 'code_insee', 'insee_com', 'depcom', 'code_geo', 'com', 'code'];
const ZONE_NAMES = ['z_gene', 'zonage', 'zone', 'zonage_mg', 'zonage_medecin', 'valeur', 'zonage_ars'];

/** How many communes and arrondissements are zoned. */
const COMMUNES = [34_500, 35_300] as const;

/** Reads the zone of each commune. */
export async function readZonage(
  file: OfficialFile,
  { decoupage }: Pick<Context, 'decoupage'>,
  faults: Faults,
): Promise<Cells[]> {
  const header = await headerOf(file);
  const code = detectColumn('le code de la commune', header, CODE_NAMES, faults);
  const zone = detectColumn('la zone', header, ZONE_NAMES, faults);
  if (code === null || zone === null) return [];
  const codes = knownCommuneCodes(decoupage);
  const rows = new Map<string, Cells>();
  await readDelimited(
    openOfficial(file),
    { columns: [code, zone], delimiters: [';', ',', '\t'] },
    faults,
    ({ cells, at }) => {
      const commune = cells[code] ?? '';
      const found = CODES[(cells[zone] ?? '').replace(/^\d+_/, '').toUpperCase()];
      if (!codes.has(commune))
        faults.add(at(code), commune, 'un code de commune ou d’arrondissement, d’aujourd’hui ou d’avant');
      if (rows.has(commune)) faults.add(at(code), commune, 'une commune une seule fois');
      if (found === undefined) {
        faults.add(at(zone), cells[zone] ?? '', `un code de zone : un numéro, puis ${Object.keys(CODES).join(', ')}`);
        return;
      }
      rows.set(commune, { code_commune: commune, zone: found });
    },
  );
  return [...rows.values()].sort((a, b) => ((a['code_commune'] ?? '') < (b['code_commune'] ?? '') ? -1 : 1));
}

/** Holds what was read against how many communes there are. */
export function checkZonage(rows: readonly Cells[], faults: Faults): void {
  faults.within('communes', rows.length, COMMUNES);
}

export const zonage: Importer = {
  name: 'zonage',
  reads: 'zonage des médecins généralistes (CartoSanté), un CSV d’une ligne par commune',
  address: null,
  async read(file, context, faults): Promise<Imported> {
    const rows = await readZonage(file, context, faults);
    checkZonage(rows, faults);
    const [year = ''] = context.date.split('-');
    const source = `cartosante-zonage-${year}`;
    return {
      source: {
        id: source,
        titre: 'Zonage des médecins généralistes, par commune',
        producteur: 'Agences régionales de santé, d’après CartoSanté',
        page: 'https://cartosante.atlasante.fr/',
        publie_le: 'inconnu',
        etat_au: 'inconnu',
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'inconnu',
        licence_url: 'inconnu',
        citation: `CartoSanté, zonage des médecins généralistes, lu en ${context.date}`,
        limites: 'La date du zonage n’est pas dans le fichier.',
      },
      tables: [
        {
          file: 'zonage-communes.csv',
          columns: Object.keys(zonageCommunes.columns),
          rows: rows.map((row) => ({ ...row, source })),
          key: 'code_commune',
          numbers: [],
          totals: countsOf('zone'),
        },
      ],
      notes: [],
    };
  },
};
