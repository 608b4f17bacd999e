import readXlsxFile, { type CellValue, type Sheet } from 'read-excel-file/node';
import { toDecimal } from '../../../src/domain/decimal.ts';
import { formatCount, meansOf } from '../changes.ts';
import { knownCommuneCodes } from '../commune-codes.ts';
import { toCommuneProposals, type CommuneFigures } from '../commune-table.ts';
import type { Faults } from '../faults.ts';
import type { Context, Imported, Importer } from '../importer.ts';
import type { OfficialFile } from '../official-file.ts';

/** A profession of the file, by the beginning of its column. */
interface Profession {
  begins: string;
  indicateur: string;
  /** The indicator of the column that leaves out the professionals of more than 65, where the site has it. */
  until65?: string;
  /** What a place in the source says. */
  named: string;
}

const PROFESSIONS: readonly Profession[] = [
  {
    begins: 'APL aux médecins généralistes',
    indicateur: 'apl-generalistes',
    until65: 'apl-generalistes-65',
    named: 'APL aux médecins généralistes',
  },
  {
    begins: 'APL aux chirurgiens-dentistes',
    indicateur: 'apl-chirurgiens-dentistes',
    named: 'APL aux chirurgiens-dentistes',
  },
  { begins: 'APL aux infirmi', indicateur: 'apl-infirmieres', named: 'APL aux infirmières' },
  {
    begins: 'APL aux masseurs-kinésithérapeutes',
    indicateur: 'apl-kinesitherapeutes',
    named: 'APL aux masseurs-kinésithérapeutes',
  },
  { begins: 'APL aux sages-femmes', indicateur: 'apl-sages-femmes', named: 'APL aux sages-femmes' },
];

/** What the Drees published for the country: the mean of the APL to généralistes of 65 or less, by year. */
export const PUBLISHED_UNTIL_65: Readonly<Record<string, number>> = { 2022: 3.34, 2023: 3.29, 2024: 3.26 };
/** How far the mean of a sheet may be from what was published: two years differ by more. */
const MARGIN = 0.02;
/** How many communes and arrondissements a sheet lists: some 34 890, without Mayotte. */
const CODES = [34_000, 35_200] as const;

const CODE = 'Code commune INSEE';
const SHEET = /^APL (\d{4})$/;
const FIRST_LINES = 20;

/** One sheet: the values of each published code, and the means that its population gives. */
export interface ReadSheet {
  year: string;
  codes: ReadonlySet<string>;
  /** By indicator, then by code. */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Mean by indicator, weighted by the standardised population; null where a sheet has no such column. */
  means: ReadonlyMap<string, number | null>;
}

/** Reads the sheets « APL AAAA » of a workbook. */
export async function readApl(
  file: OfficialFile,
  { decoupage }: Pick<Context, 'decoupage'>,
  faults: Faults,
): Promise<ReadSheet[]> {
  let sheets: Sheet[];
  try {
    sheets = await readXlsxFile(file.path);
  } catch (error) {
    faults.add({}, error instanceof Error ? error.message : String(error), 'un classeur XLSX lisible jusqu’à sa fin');
    return [];
  }
  const codes = knownCommuneCodes(decoupage);
  const dated = sheets.flatMap(({ sheet, data }) => {
    const year = SHEET.exec(sheet.trim())?.[1];
    return year === undefined
      ? []
      : [readSheet(sheet, year, data as readonly (readonly (CellValue | null)[])[], codes, faults)];
  });
  if (dated.length === 0)
    faults.add({}, sheets.map(({ sheet }) => sheet).join(', '), 'des feuilles nommées « APL AAAA »');
  return dated.filter((sheet) => sheet !== null).sort((a, b) => (a.year < b.year ? -1 : 1));
}

function readSheet(
  sheet: string,
  year: string,
  data: readonly (readonly (CellValue | null)[])[],
  codes: ReadonlySet<string>,
  faults: Faults,
): ReadSheet | null {
  const head = data.slice(0, FIRST_LINES).findIndex((row) => row.some((cell) => toHeader(cell) === CODE));
  const first = data[0] ?? [];
  if (head === -1) {
    faults.add({ name: `feuille ${sheet}` }, first.map(toHeader).join(' | '), `une ligne d’en-tête avec « ${CODE} »`);
    return null;
  }
  const headers = (data[head] ?? []).map(toHeader);
  const columnOf = (test: (header: string) => boolean, expected: string): number => {
    const found = headers.flatMap((header, i) => (test(header) ? [i] : []));
    if (found.length !== 1) {
      const place = { line: head + 1, column: (found[0] ?? 0) + 1, name: `feuille ${sheet}` };
      faults.add(place, headers.join(' | '), `${found.length === 0 ? 'une' : 'une seule'} colonne ${expected}`);
    }
    return found[0] ?? -1;
  };
  const code = columnOf((header) => header === CODE, `« ${CODE} »`);
  const profession = PROFESSIONS.find(({ begins }) => headers.some((header) => header.startsWith(begins)));
  if (profession === undefined) {
    const expected = `l’une des colonnes ${PROFESSIONS.map(({ begins }) => `« ${begins}… »`).join(', ')}`;
    faults.add({ line: head + 1, name: `feuille ${sheet}` }, headers.join(' | '), expected);
    return null;
  }
  const { begins, indicateur, until65 } = profession;
  const mine = (header: string): boolean => header.startsWith(begins);
  const columns = new Map([
    [indicateur, columnOf((header) => mine(header) && !/\bans\b/.test(header), `« ${begins}… » de tous âges`)],
    ...(until65 === undefined
      ? []
      : [
          [
            until65,
            columnOf((header) => mine(header) && /\b65 ans\b/.test(header), `« ${begins} de 65 ans et moins »`),
          ] as const,
        ]),
  ]);
  const population = columnOf((header) => header.startsWith('Population standardisée'), '« Population standardisée… »');
  if ([code, population, ...columns.values()].includes(-1)) return null;

  const values = new Map([...columns.keys()].map((id) => [id, new Map<string, string>()]));
  const weighted = new Map([...columns.keys()].map((id) => [id, { value: 0, weight: 0 }]));
  const seen = new Set<string>();
  for (const [i, row] of data.entries()) {
    // the row under the header holds the units
    if (i <= head || row.every((cell) => cell === null || cell === '') || (i === head + 1 && !row[code])) continue;
    const at = (column: number) => ({
      line: i + 1,
      column: column + 1,
      name: `feuille ${sheet}, ${headers[column] ?? ''}`,
    });
    const commune = row[code];
    if (typeof commune !== 'string' || !codes.has(commune)) {
      faults.add(at(code), String(commune ?? ''), 'un code de commune ou d’arrondissement, en texte');
      continue;
    }
    if (seen.has(commune)) faults.add(at(code), commune, 'une seule ligne pour cette commune');
    seen.add(commune);
    const weight = row[population];
    if (weight !== null && typeof weight !== 'number') faults.add(at(population), String(weight), 'un nombre, ou rien');
    for (const [id, column] of columns) {
      const value = row[column];
      if (value === null || value === undefined || value === '') continue;
      if (typeof value !== 'number' || value < 0) {
        faults.add(at(column), String(value), 'un nombre qui n’est pas négatif, ou rien');
        continue;
      }
      values.get(id)?.set(commune, toDecimal(value));
      const sum = weighted.get(id);
      if (sum && typeof weight === 'number') {
        sum.value += value * weight;
        sum.weight += weight;
      }
    }
  }
  const means = new Map([...weighted].map(([id, { value, weight }]) => [id, weight === 0 ? null : value / weight]));
  return { year, codes: seen, values, means };
}

/** Holds each sheet against the number of communes and the means that the Drees published. */
export function checkApl(sheets: readonly ReadSheet[], faults: Faults): void {
  for (const { year, codes, means } of sheets) {
    faults.within(`feuille APL ${year}, communes`, codes.size, CODES);
    const mean = means.get('apl-generalistes-65');
    const published = PUBLISHED_UNTIL_65[year];
    if (mean === undefined || published === undefined) continue;
    const rounded = Math.round((mean ?? 0) * 1000) / 1000;
    const name = `feuille APL ${year}, moyenne pondérée des 65 ans et moins`;
    faults.within(name, rounded, [published - MARGIN, published + MARGIN]);
  }
}

/** What each indicator is given by all the sheets. */
function toFigures(sheets: readonly ReadSheet[], source: string): CommuneFigures[] {
  const ids = [...new Set(sheets.flatMap(({ values }) => [...values.keys()]))];
  return ids.map((indicateur) => {
    const having = sheets.filter(({ values }) => values.has(indicateur));
    const byCode = new Map<string, Record<string, string>>();
    for (const { year, codes, values } of having) {
      for (const code of codes) {
        const value = values.get(indicateur)?.get(code);
        byCode.set(code, { ...byCode.get(code), ...(value === undefined ? {} : { [year]: value }) });
      }
    }
    const { named = '' } = PROFESSIONS.find((one) => one.indicateur === indicateur || one.until65 === indicateur) ?? {};
    const ages = PROFESSIONS.some(({ until65 }) => until65 === indicateur) ? ' de 65 ans et moins' : '';
    const dates = having.map(({ year }) => year);
    return {
      indicateur,
      dates,
      values: byCode,
      missing: 'nd',
      source,
      localisation: `${named}${ages}, feuilles ${dates.map((year) => `APL ${year}`).join(', ')}`,
      totals: meansOf,
    };
  });
}

export const apl: Importer = {
  name: 'apl',
  reads: 'Accessibilité potentielle localisée (Drees), un classeur par profession',
  address:
    'https://data.drees.solidarites-sante.gouv.fr/api/v2/catalog/datasets/530_l-accessibilite-potentielle-localisee-apl/attachments/indicateur_d_apl_aux_medecins_generalistes_xlsx',
  async read(file, context, faults): Promise<Imported | null> {
    const sheets = await readApl(file, context, faults);
    checkApl(sheets, faults);
    const last = sheets.at(-1)?.year;
    if (last === undefined) return null;
    const source = `drees-apl-communes-${last}`;
    const { tables, notes } = toCommuneProposals(toFigures(sheets, source), context);
    return {
      source: {
        id: source,
        titre: `Accessibilité potentielle localisée (APL) par commune, jusqu’à ${last}`,
        producteur: 'DREES',
        page: 'https://www.data.gouv.fr/datasets/accessibilite-potentielle-localisee-apl-aux-professionnels-de-sante',
        publie_le: 'inconnu',
        etat_au: last,
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'Licence Ouverte 2.0',
        licence_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        citation: `DREES, Accessibilité potentielle localisée, par commune, jusqu’à ${last}`,
        limites: 'Mayotte absente.',
      },
      tables,
      notes: [
        ...sheets.map(
          ({ year, codes, means }) =>
            `feuille APL ${year} : ${formatCount(codes.size, 'code', 'codes')} ; moyennes ${[...means]
              .map(([id, mean]) => `${id} ${mean === null ? 'sans population' : toDecimal(mean, 3)}`)
              .join(', ')}`,
        ),
        ...notes,
      ],
    };
  },
};

/** A header as words: one space between them, none around. */
function toHeader(cell: CellValue | null | undefined): string {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '';
}
