import { readFileSync } from 'node:fs';
import { meansOf, writtenAsBefore } from '../changes.ts';
import { departementOfCommune } from '../commune-codes.ts';
import { isInFrame } from '../coordinates.ts';
import type { Faults } from '../faults.ts';
import type { Cells, Context, Imported, Importer } from '../importer.ts';
import type { OfficialFile } from '../official-file.ts';

const COLLECTIVITES = /^9(?:7[5-9]|8\d)/;

/** Reads the centres of communes: one for each commune of the register, and for no other code. */
export function readCentres(file: OfficialFile, { decoupage }: Pick<Context, 'decoupage'>, faults: Faults): Cells[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file.path, 'utf8'));
  } catch (error) {
    faults.add({}, error instanceof Error ? error.message : String(error), 'un fichier JSON lisible jusqu’à sa fin');
    return [];
  }
  if (!Array.isArray(list)) {
    faults.add({}, typeof list, 'une liste de communes');
    return [];
  }
  const expected = new Set(decoupage.communes.flatMap(({ type, code }) => (type === 'commune-actuelle' ? [code] : [])));
  const rows = new Map<string, Cells>();
  for (const [i, one] of (list as unknown[]).entries()) {
    const { code, centre } = (one ?? {}) as { code?: unknown; centre?: { type?: unknown; coordinates?: unknown } };
    const place = { name: `[${i}].centre.coordinates` };
    if (typeof code !== 'string') {
      faults.add({ name: `[${i}].code` }, JSON.stringify(code) ?? 'rien', 'un code de commune, en texte');
      continue;
    }
    if (!expected.has(code))
      faults.add({ name: `[${i}].code` }, code, 'une commune du code officiel géographique installé');
    if (rows.has(code)) faults.add({ name: `[${i}].code` }, code, 'une commune une seule fois');
    const [longitude, latitude] = Array.isArray(centre?.coordinates) ? (centre.coordinates as unknown[]) : [];
    if (centre?.type !== 'Point' || typeof longitude !== 'number' || typeof latitude !== 'number') {
      faults.add(place, `${code} : ${JSON.stringify(centre) ?? 'rien'}`, 'un point : longitude et latitude');
      continue;
    }
    // The seas of the collectivités are too wide for a frame to say anything.
    if (!COLLECTIVITES.test(code) && !isInFrame({ longitude, latitude }, departementOfCommune(code)))
      faults.add(
        place,
        `${code} : ${longitude}, ${latitude}`,
        'longitude puis latitude, dans le territoire de la commune',
      );
    rows.set(code, { code_commune: code, latitude: String(latitude), longitude: String(longitude) });
  }
  for (const code of expected) if (!rows.has(code)) faults.add({ name: 'code' }, 'aucune ligne', `la commune ${code}`);
  faults.within('communes', rows.size, [expected.size, expected.size]);
  return [...rows.values()].sort((a, b) => ((a['code_commune'] ?? '') < (b['code_commune'] ?? '') ? -1 : 1));
}

export const centres: Importer = {
  name: 'centres',
  reads: 'centres des communes (geo.api.gouv.fr), le JSON de /communes?fields=code,nom,centre',
  address: 'https://geo.api.gouv.fr/communes?fields=code,nom,centre&format=json',
  async read(file, context, faults): Promise<Imported> {
    const rows = readCentres(file, context, faults);
    const [year = ''] = context.date.split('-');
    const id = `geo-api-centres-${year}`;
    const isNew = !context.current('sources.csv').rows.some((row) => row['id'] === id);
    return {
      source: {
        id,
        titre: 'Centres des communes, champ « centre » de l’API Découpage administratif',
        producteur: 'Etalab et IGN',
        page: 'https://geo.api.gouv.fr/decoupage-administratif',
        publie_le: 'inconnu',
        etat_au: context.date,
        millesime_geo: year,
        statut: 'inconnu',
        licence: 'Licence Ouverte 2.0',
        licence_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        citation: `geo.api.gouv.fr, centres des communes, ${context.date}`,
        limites: 'Le centre est celui de la forme de la commune, et non sa mairie ni son bourg.',
      },
      tables: [
        {
          file: 'centres-communes.csv',
          columns: ['code_commune', 'latitude', 'longitude'],
          rows: writtenAsBefore(rows, context.current('centres-communes.csv'), 'code_commune'),
          key: 'code_commune',
          numbers: ['latitude', 'longitude'],
          totals: meansOf(['latitude', 'longitude']),
        },
      ],
      notes: isNew
        ? [`source nouvelle, ${id} : la table n’a pas de colonne qui la nomme, le dire là où elle est déclarée`]
        : [],
    };
  },
};
