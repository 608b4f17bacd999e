import { formatNumber } from '../../../src/format/number.ts';
import { sumsOf } from '../changes.ts';
import { toCommuneProposals } from '../commune-table.ts';
import { communeOfArrondissement, knownCommuneCodes } from '../commune-codes.ts';
import type { Faults } from '../faults.ts';
import type { Context, Imported, Importer } from '../importer.ts';
import { openOfficial, type OfficialFile } from '../official-file.ts';
import { readDelimited } from '../read-delimited.ts';

/** The types of equipment that the site follows: our indicator, and how many the base of 2024 counts in all. */
export const EQUIPMENTS: Readonly<Record<string, { indicateur: string; in2024: number }>> = {
  D113: { indicateur: 'msp-bpe', in2024: 2_586 },
  D108: { indicateur: 'centres-sante-bpe', in2024: 3_503 },
  D265: { indicateur: 'generalistes-bpe', in2024: 60_573 },
  D307: { indicateur: 'pharmacies-bpe', in2024: 20_725 },
  D281: { indicateur: 'infirmiers-bpe', in2024: 103_023 },
  D279: { indicateur: 'kines-bpe', in2024: 90_186 },
  D278: { indicateur: 'sages-femmes-bpe', in2024: 9_017 },
  D277: { indicateur: 'dentistes-bpe', in2024: 39_909 },
  D106: { indicateur: 'urgences-bpe', in2024: 700 },
  D107: { indicateur: 'maternites-bpe', in2024: 465 },
};

/** By how much the total of another year may differ from that of 2024: more is a change of the file, not of the country. */
const DRIFT = 0.25;

/** The columns that are read: the file has others, whose order was not seen. */
const COLUMNS = ['GEO', 'GEO_OBJECT', 'FACILITY_TYPE', 'BPE_MEASURE', 'TIME_PERIOD', 'OBS_VALUE'] as const;

/** What the base counts: by type of equipment, then by published code of commune or of arrondissement. */
export interface ReadBpe {
  /** Years, as the file gives them. */
  years: ReadonlySet<string>;
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  rows: number;
  /** Values of arrondissements whose commune is published too: the same equipment, counted once. */
  arrondissements: number;
}

/** Reads the base whole, row by row, and holds it against what is declared of it. */
export async function readBpe(
  file: OfficialFile,
  { decoupage }: Pick<Context, 'decoupage'>,
  faults: Faults,
): Promise<ReadBpe> {
  const codes = knownCommuneCodes(decoupage);
  const communeOf = communeOfArrondissement(decoupage);
  const counts = new Map(Object.keys(EQUIPMENTS).map((type) => [type, new Map<string, number>()]));
  const years = new Set<string>();
  let rows = 0;
  const format = { columns: [...COLUMNS], delimiters: [';'] };
  await readDelimited(openOfficial(file, /_data\.csv$/), format, faults, ({ cells, at }) => {
    rows += 1;
    const count = counts.get(cells.FACILITY_TYPE);
    if (count === undefined || cells.BPE_MEASURE !== 'FACILITIES') return;
    if (cells.GEO_OBJECT !== 'COM' && cells.GEO_OBJECT !== 'ARM') return;
    const { GEO: code, OBS_VALUE: value } = cells;
    years.add(cells.TIME_PERIOD);
    if (!/^\d{4}$/.test(cells.TIME_PERIOD)) faults.add(at('TIME_PERIOD'), cells.TIME_PERIOD, 'une année');
    if (!codes.has(code))
      faults.add(at('GEO'), code, 'un code de commune ou d’arrondissement, d’aujourd’hui ou d’avant');
    if (!/^\d+(?:\.0+)?$/.test(value)) faults.add(at('OBS_VALUE'), value, 'un nombre entier');
    if (count.has(code)) faults.add(at('GEO'), code, `une seule ligne pour ${cells.FACILITY_TYPE} et cette commune`);
    count.set(code, Number(value));
  });
  const arrondissements = [...counts.values()].reduce((sum, count) => sum + countOnce(count, communeOf, faults), 0);
  return { years, counts, rows, arrondissements };
}

/** Leaves out the arrondissements of a commune that is published with them, when they add up to it. Gives how many. */
function countOnce(count: Map<string, number>, communeOf: ReadonlyMap<string, string>, faults: Faults): number {
  const parts = [...count.keys()].filter((code) => count.has(communeOf.get(code) ?? ''));
  for (const [commune, arrondissements] of Map.groupBy(parts, (code) => communeOf.get(code) ?? '')) {
    const sum = arrondissements.reduce((total, code) => total + (count.get(code) ?? 0), 0);
    const whole = count.get(commune) ?? 0;
    if (sum !== whole)
      faults.add({ name: `OBS_VALUE, ${commune}` }, String(whole), `la somme de ses arrondissements, ${sum}`);
  }
  for (const code of parts) count.delete(code);
  return parts.length;
}

/** Holds the totals of the base against those of 2024. */
export function checkBpe({ years, counts }: ReadBpe, faults: Faults): void {
  if (years.size !== 1) faults.add({ name: 'TIME_PERIOD' }, [...years].join(', '), 'une seule année');
  const of2024 = years.has('2024');
  for (const [type, { in2024 }] of Object.entries(EQUIPMENTS)) {
    const total = [...(counts.get(type)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    const bounds = [Math.floor(in2024 * (1 - DRIFT)), Math.ceil(in2024 * (1 + DRIFT))] as const;
    faults.within(`OBS_VALUE, total de ${type}`, total, of2024 ? [in2024, in2024] : bounds);
  }
}

export const bpe: Importer = {
  name: 'bpe',
  reads: 'Base permanente des équipements (Insee), DS_BPE_AAAA_data.csv ou l’archive qui le contient',
  address: 'https://www.insee.fr/fr/statistiques/fichier/8217527/DS_BPE_CSV_FR.zip',
  async read(file, context, faults): Promise<Imported | null> {
    const read = await readBpe(file, context, faults);
    checkBpe(read, faults);
    const [year = ''] = read.years;
    const source = `insee-bpe-${year}`;
    const { tables, notes } = toCommuneProposals(
      Object.entries(EQUIPMENTS).map(([type, { indicateur }]) => ({
        indicateur,
        dates: [year],
        values: new Map(
          [...(read.counts.get(type) ?? [])].flatMap(([code, count]) =>
            count === 0 ? [] : [[code, { [year]: String(count) }]],
          ),
        ),
        missing: '0',
        source,
        localisation: `Type d’équipement ${type}, nombre d’équipements par commune`,
        totals: sumsOf,
      })),
      context,
    );
    return {
      source: {
        id: source,
        titre: `Base permanente des équipements ${year}`,
        producteur: 'Insee',
        page: 'https://www.insee.fr/fr/statistiques/8217537',
        publie_le: 'inconnu',
        etat_au: year,
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'Licence Ouverte 2.0',
        licence_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        citation: `Insee, Base permanente des équipements ${year}`,
        limites: 'L’Insee déconseille de comparer deux années de la base.',
      },
      tables,
      notes: [
        `${formatNumber(read.rows)} lignes lues ; ${formatNumber(read.arrondissements)} valeurs d’arrondissements laissées, que leur commune compte déjà`,
        ...notes,
      ],
    };
  },
};
