import { ACCESS, ACCESS_65, DOCTORS, HOUSES } from '../../domain/commune-indicators.ts';
import type { CommuneIndicator } from '../../domain/tables/communes.ts';
import type { ColumnForm } from '../../domain/tables/form.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { isNumber, ABSENCE_WORD, type Valeur } from '../../domain/valeur.ts';
import type { CsvCell } from '../../format/csv.ts';
import { round } from '../../format/number.ts';
import { communeFacts, indicatorsWithDistance, type CommuneFacts } from '../../store/commune-facts.ts';
import { communes, sirenOf } from '../../store/communes.ts';
import { communeIndicator, communeIndicators, territoire } from '../../store/rows.ts';
import { csvOf, type DownloadableTable, type DownloadColumn } from './download.ts';

/** A column of `communes.csv`. */
interface Column extends DownloadColumn {
  of: (facts: CommuneFacts) => CsvCell;
}

const column = (nom: string, type: ColumnForm['type'], description: string, of: Column['of']): Column => ({
  nom,
  description,
  form: { type, required: nom === 'code', absences: false },
  of,
});

/** The values that were promised before the others, in their order for ever: an indicator, and a date. */
const FIRST: readonly [string, string][] = [
  [HOUSES, '2024'],
  ['centres-sante-bpe', '2024'],
  [DOCTORS, '2024'],
  ['pharmacies-bpe', '2024'],
  ['infirmiers-bpe', '2024'],
  [ACCESS, '2022'],
  [ACCESS, '2023'],
  [ACCESS_65, '2023'],
];
/** The distances that were promised before the others. */
const FIRST_DISTANCES = [HOUSES, DOCTORS, 'pharmacies-bpe'];

const OTHERS = communeIndicators
  .flatMap(({ id, dates }) => dates.map((date): [string, string] => [id, date]))
  .filter(([id, date]) => !FIRST.some(([first, at]) => first === id && at === date));
const OTHER_DISTANCES = indicatorsWithDistance.filter(({ id }) => !FIRST_DISTANCES.includes(id));

/** The columns of `communes.csv`: those that were promised come first, in their order for ever; the others are read by their names. */
const COLUMNS: readonly Column[] = [
  column(
    'code',
    'string',
    'Code de la commune au code officiel géographique de 2026 : un texte.',
    (f) => f.commune.code,
  ),
  column('nom', 'string', 'Nom de la commune.', (f) => f.commune.nom),
  column('departement', 'string', 'Code du département : un texte.', (f) => f.commune.departement),
  column(
    'epci',
    'string',
    'Siren de l’intercommunalité ; rien pour quatre îles qui n’en ont pas.',
    (f) => f.commune.epci,
  ),
  column('population', 'number', 'Population municipale : de 2023, et de 2017 à Mayotte.', (f) => f.commune.population),
  ...FIRST.map(([id, date]) => valueColumn(communeIndicator(id), date)),
  ...FIRST_DISTANCES.map((id) => distanceColumn(communeIndicator(id))),
  ...OTHERS.map(([id, date]) => valueColumn(communeIndicator(id), date)),
  ...OTHER_DISTANCES.map(distanceColumn),
  ...indicatorsWithDistance.map(nearestColumn),
  column('latitude', 'number', 'Latitude du centre de la commune, en degrés.', (f) => f.centre.latitude),
  column('longitude', 'number', 'Longitude du centre de la commune, en degrés.', (f) => f.centre.longitude),
  column(
    'population_annee',
    'string',
    'Année du recensement de la population.',
    (f) => territoire(`DEP-${f.commune.departement}`).populationAu,
  ),
  column(
    'conversions',
    'string',
    'Colonnes dont la valeur vient d’un autre code, ou de plusieurs : voir conversions-communes.csv.',
    ({ values }) =>
      [...values]
        .flatMap(([id, dated]) => dated.flatMap(({ date, conversion }) => (conversion ? [valueName(id, date)] : [])))
        .join(' '),
  ),
  column('nom_departement', 'string', 'Nom du département.', (f) => territoire(`DEP-${f.commune.departement}`).nom),
  column('region', 'string', 'Code de la région : un texte.', (f) => regionOf(f).cog),
  column('nom_region', 'string', 'Nom de la région.', (f) => regionOf(f).nom),
  column('siren', 'string', 'Siren de la commune, selon le découpage administratif d’Etalab : un texte.', (f) =>
    sirenOf(f.commune.code),
  ),
];

function regionOf({ commune: { departement } }: CommuneFacts): Territoire {
  return territoire(territoire(`DEP-${departement}`).parent ?? 'FR');
}

/** What `communes.csv` is and what each of its columns holds, without its rows. */
export const COMMUNES_TABLE = {
  nom: 'communes',
  titre: 'Communes',
  description:
    'Une ligne par commune de tous les départements : équipements, accès aux soignants, distances. Une case vide dit une valeur absente du fichier lu ; zéro, un vrai zéro.',
  key: ['code'],
  columns: COLUMNS.map(({ of: _, ...own }): DownloadColumn => own),
  /** How many rows it has. */
  count: (): number => communes().length,
};

/** One row a commune, in the order of their codes. Thirty-five thousand rows: made for files alone. */
export function communeRows(): DownloadableTable['rows'] {
  return communes().map(({ code }) => {
    const facts = communeFacts(code);
    return Object.fromEntries(COLUMNS.map(({ nom, of }) => [nom, of(facts)]));
  });
}

/** The file of those rows. */
export function communesCsv(): string {
  return csvOf({ columns: COMMUNES_TABLE.columns, rows: communeRows() });
}

/** Its Table Schema (https://specs.frictionlessdata.io/table-schema/), for programs: codes are texts. */
export function communesSchema(): object {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: COMMUNES_TABLE.nom,
    title: COMMUNES_TABLE.titre,
    description: COMMUNES_TABLE.description,
    missingValues: [''],
    primaryKey: COMMUNES_TABLE.key,
    fields: COLUMNS.map(({ nom, form, description }) => ({ name: nom, type: form.type, description })),
  };
}

function valueName(id: string, date: string): string {
  return `${id}-${date}`.replaceAll('-', '_');
}

function valueColumn({ id, nom, decimales, unite, non_liste }: CommuneIndicator, date: string): Column {
  const zero = non_liste === 'zero' ? ' Zéro : la base n’en nomme pas.' : ' Zéro est une valeur publiée.';
  return column(valueName(id, date), 'number', `${nom}, ${date}, en ${unite}.${zero}`, ({ values }) => {
    const found = values.get(id)?.find((value) => value.date === date);
    return toCell(found?.valeur ?? 'nd', Number(decimales));
  });
}

/** Nothing where the file that was read does not have the value; another absence keeps its word, which no number is. */
function toCell(valeur: Valeur, decimales: number): CsvCell {
  if (isNumber(valeur)) return round(valeur, decimales);
  return valeur === 'nd' ? null : ABSENCE_WORD[valeur];
}

function distanceColumn({ id, distance, unite }: CommuneIndicator): Column {
  return column(
    `km_${distance}`,
    'number',
    `Distance à vol d’oiseau, en kilomètres, jusqu’à la commune la plus proche qui en a (${unite}) ; zéro quand la commune en a.`,
    ({ nearest }) => nearest.get(id)?.km ?? null,
  );
}

function nearestColumn({ id, distance, unite }: CommuneIndicator): Column {
  return column(
    `commune_${distance}`,
    'string',
    `Code de la commune la plus proche qui en a (${unite}) : le sien quand elle en a.`,
    ({ nearest }) => nearest.get(id)?.commune ?? null,
  );
}
