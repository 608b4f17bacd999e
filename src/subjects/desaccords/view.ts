import type { Desaccord } from '../../domain/tables/index.ts';
import { desaccords, entry } from '../../store/rows.ts';
import { formatDate, formatEcheance } from '../../format/date.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { PERCENT } from '../../format/unite.ts';
import { formatRow, rowLibelle, territoireName, unitOfRow } from '../../store/row-words.ts';

/** A row of a disagreement, ready to print. */
export interface DesaccordRow {
  id: string;
  /** The value in the words of its precision, with its unit. */
  valeur: string;
  libelle: string;
  /** The name of its territory where the rows are of several; null where all are of one. */
  place: string | null;
  when: string;
  source: string;
  promis: boolean;
  retenu: boolean;
}

/** The rows of a disagreement in their order. */
export function toDesaccordRows({ lignes, retenu }: Desaccord): DesaccordRow[] {
  const severalPlaces = new Set(lignes.map((id) => entry(id).territoire)).size > 1;
  return lignes.map((id) => {
    const l = entry(id);
    const promis = 'echeance' in l;
    const percent = unitOfRow(id).plural.startsWith('%');
    return {
      id,
      valeur: percent ? formatPublishedValue(l, { unite: PERCENT }) : formatRow(id, { unite: true }),
      libelle: rowLibelle(id),
      place: severalPlaces ? territoireName(l.territoire) : null,
      when: promis
        ? `promis pour ${l.echeance === 'inconnue' ? 'une date inconnue' : formatEcheance(l.echeance)}`
        : formatDate(l.date),
      source: l.source,
      promis,
      retenu: id === retenu,
    };
  });
}

/** The disagreements by theme, as the page of all of them lists them. */
export const desaccordsByTheme: readonly (readonly [theme: Desaccord['theme'], liste: readonly Desaccord[]])[] = [
  ...Map.groupBy(desaccords, ({ theme }) => theme),
];

const inOrder = desaccordsByTheme.flatMap(([, list]) => list);

/** The disagreements before and after one in the list of all of them; null at its ends. */
export function neighboursOf({ id }: Desaccord): { before: Desaccord | null; after: Desaccord | null } {
  const place = inOrder.findIndex((other) => other.id === id);
  return { before: inOrder[place - 1] ?? null, after: inOrder[place + 1] ?? null };
}

/** An answer of a disagreement, in one line. */
export interface Answer {
  row: DesaccordRow;
  /** What tells it from the others: its value, with its territory where they are several, or its date where dates are what differs. */
  words: string;
  isDate: boolean;
}

/** The answers that differ, in the order of the rows: by their dates where these are what differs, else by their values. */
export function toAnswers(d: Desaccord): Answer[] {
  const rows = toDesaccordRows(d);
  const isDate = d.nature === 'echeances' || new Set(rows.map(({ valeur }) => valeur)).size === 1;
  const words = ({ when, valeur, place }: DesaccordRow) =>
    isDate ? when : place === null ? valeur : `${valeur} (${place})`;
  return [...Map.groupBy(rows, words).values()].flatMap((same) => {
    const row = same.find(({ retenu }) => retenu) ?? same[0];
    return row ? [{ row, words: words(row), isDate }] : [];
  });
}
