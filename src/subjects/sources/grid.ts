import type { Observation } from '../../domain/tables/index.ts';
import { compareDates } from '../../domain/date-source.ts';
import { NIVEAUX, niveauOf } from '../../domain/territoire.ts';
import type { GridColumn } from '../../store/routes.ts';
import { compareNames } from '../../format/order.ts';

/** The observations of one indicator by one source, territories down and dates across. */
interface Grid {
  indicateur: string;
  columns: readonly GridColumn[];
  rows: readonly { territoire: string; cells: readonly (Observation | null)[] }[];
  /** Notes, each with the observations it is on, in order of first appearance. */
  notes: readonly { text: string; observations: readonly Observation[] }[];
}

const columnKey = (o: Pick<Observation, 'date' | 'ventilation'>) => `${o.date}|${o.ventilation}`;

/** What finds the rows that a page of a source lists, one value each. */
export const ROW_SELECTOR = '.lignes-source td.nombre > data';

/** Lays the observations of one indicator out as a grid. Two of them in one cell make it throw: they would hide each other. */
export function toGrid(observations: readonly Observation[]): Grid {
  const columns = [
    ...new Map(observations.map((o) => [columnKey(o), { date: o.date, ventilation: o.ventilation }])).values(),
  ].sort((a, b) => compareDates(a.date, b.date) || compareNames(a.ventilation, b.ventilation));
  const byTerritoire = Map.groupBy(observations, (o) => o.territoire);
  const rows = [...byTerritoire]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([territoire, own]) => {
      const cells = new Map(own.map((o) => [columnKey(o), o]));
      if (cells.size !== own.length)
        throw new Error(`two observations in one cell of the grid, ${territoire}: ${own[0]?.id}`);
      return { territoire, cells: columns.map((c) => cells.get(columnKey(c)) ?? null) };
    });
  const notes = [
    ...Map.groupBy(
      observations.filter((o) => o.note),
      (o) => o.note,
    ),
  ].map(([text, own]) => ({ text, observations: own }));
  return { indicateur: observations[0]?.indicateur ?? '', columns, rows, notes };
}

function rank(territoire: string): number {
  const niveau = niveauOf(territoire);
  return niveau ? NIVEAUX.indexOf(niveau) : NIVEAUX.length;
}

/** Whether the observations read better as a grid than as a list: many, over several territories, never two in one cell. */
export function isGrid(observations: readonly Observation[]): boolean {
  const keys = new Set(observations.map((o) => `${o.territoire}|${columnKey(o)}`));
  return (
    observations.length > 12 && keys.size === observations.length && observations.every((o) => o.valeur_max === null)
  );
}
