import { compareDates, type DateSource } from '../../domain/date-source.ts';
import { observations } from '../../domain/tables/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import type { FileColumn } from './metadata-shape.ts';
import { citedRows, dateCode, type Cell, type QuantityCell } from '../../store/cell.ts';
import { source } from '../../store/rows.ts';
import { touchingDesaccords } from '../../figures/kinds/rows.ts';
import type { Figure } from '../../figures/figure.ts';
import { columnName, rowUnit, type Line, type FileValue } from './columns.ts';

interface Complement {
  column: FileColumn;
  /** Its value in a row. */
  valeur: (row: readonly Cell[], f: Figure) => FileValue;
  /** Whether a file has it only where a row has a value: nothing said of all of them is no column. */
  whereSome?: boolean;
}

const COMPLEMENTS: readonly Complement[] = [
  {
    column: {
      nom: 'code_territoire',
      titre: 'Code du territoire',
      description: observations.columns.territoire.description,
      type: 'territoire',
    },
    valeur: (row) =>
      row.find((cell) => cell.kind === 'territoire')?.territoire.code ??
      only(distinct(citedRows(row).map((l) => l.territoire))),
  },
  {
    column: {
      nom: 'indicateur',
      titre: 'Indicateur',
      description:
        'Identifiant de l’indicateur, défini dans metadonnees.json ; pour un fait isolé, qui n’en a pas, celui de sa ligne dans faits.csv ; pour un compte, le nom de la table dont les lignes sont comptées.',
      type: 'texte',
    },
    valeur: (row, { count }) => citedIndicateurs(row).join(' ') || only(idsFaits(row)) || (count?.table ?? null),
  },
  {
    column: {
      nom: 'ventilation',
      titre: 'Modalité',
      description:
        'Modalité de l’indicateur que la ligne donne, ou ses modalités ; vide pour une ligne qui les réunit toutes.',
      type: 'texte',
    },
    valeur: (row) =>
      distinct(citedRows(row).flatMap((l) => ('ventilation' in l && l.ventilation) || [])).join(' ') || null,
    whereSome: true,
  },
  {
    column: {
      nom: 'unite',
      titre: 'Unité',
      description: 'Unité de la première quantité de la ligne.',
      type: 'texte',
    },
    valeur: (row, f) => rowUnit(f, row),
  },
  {
    column: {
      nom: 'date_donnees',
      titre: 'Date des données',
      description:
        'AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source ; première/dernière quand la ligne a des valeurs de plusieurs dates ; inc quand la source n’en donne pas.',
      type: 'date',
    },
    valeur: (row, { count }) => observedDates(row) ?? count?.dates ?? null,
  },
  {
    column: {
      nom: 'source',
      titre: 'Source',
      description: 'Citation de la source de la ligne, ou de ses sources, séparées par des points-virgules.',
      type: 'texte',
    },
    valeur: (row, f) => distinct(rowSources(f, row).map((id) => source(id).citation)).join(' ; ') || null,
  },
  {
    column: {
      nom: 'desaccords',
      titre: 'Désaccords',
      description:
        'Identifiants des désaccords dont une valeur de la ligne fait partie, dans desaccords.csv : d’autres sources, ou la même ailleurs, la donnent autrement. Vide quand il n’y en a pas.',
      type: 'texte',
    },
    valeur: (row) => touchingDesaccords(citedRows(row).map(({ id }) => id)).join(' ') || null,
  },
];

/** The columns that a file adds to those of the table, so that each row can be read alone. One that the table has already is left out. */
export function complements(f: Figure): Line[] {
  const noms = f.table.columns.map(columnName);
  return COMPLEMENTS.filter(
    ({ column: { nom } }) => !noms.includes(nom) && !(nom === 'date_donnees' && noms.includes('date')),
  ).flatMap(({ column, valeur, whereSome }) => {
    const valeurs = f.table.rows.map((row) => valeur(row, f));
    return whereSome && valeurs.every((each) => each === null) ? [] : [{ column, valeurs }];
  });
}

/** The indicators of a figure, in the order in which its table cites them. */
export function indicateursOf({ table }: Figure): string[] {
  return citedIndicateurs(table.rows.flat());
}

function citedIndicateurs(cells: readonly Cell[]): string[] {
  return distinct(citedRows(cells).flatMap((l) => ('indicateur' in l ? [l.indicateur] : [])));
}

function idsFaits(cells: readonly Cell[]): string[] {
  return distinct(citedRows(cells).flatMap((l) => ('indicateur' in l ? [] : [l.id])));
}

/** The date of what was observed, or the first and the last; targets have theirs elsewhere. */
function observedDates(row: readonly Cell[]): string | null {
  const dates = distinct(row.flatMap((cell) => (cell.kind === 'quantity' ? (observedDate(cell) ?? []) : []))).sort(
    compareDates,
  );
  const [first, last] = [dates[0], dates.filter((date) => date !== 'inconnue').at(-1)];
  if (first === undefined) return null;
  return last === undefined || first === last ? dateCode(first) : `${first}/${last}`;
}

function observedDate(cell: QuantityCell): DateSource | null {
  if ('row' in cell) return 'echeance' in cell.row ? null : cell.row.date;
  if ('link' in cell) return cell.date;
  return 'formula' in cell && isNumber(cell.valeur) ? cell.date : null;
}

/** The sources of the rows that a row of the table cites; those of the whole figure where it counts rows. */
function rowSources({ count, sources }: Figure, row: readonly Cell[]): string[] {
  return count ? sources.map(({ source: id }) => id) : citedRows(row).map((l) => l.source);
}

function distinct<T>(valeurs: readonly T[]): T[] {
  return [...new Set(valeurs)];
}

function only<T>(valeurs: readonly T[]): T | null {
  return valeurs.length === 1 ? (valeurs[0] ?? null) : null;
}
