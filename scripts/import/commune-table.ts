import { noTotals, writtenAsBefore } from './changes.ts';
import type { Cells, Context, CurrentTable, Proposal } from './importer.ts';

/** What a file says of every commune that it names, for one indicator. */
export interface CommuneFigures {
  indicateur: string;
  /** Years, in order. */
  dates: readonly string[];
  /** The text of each value, by published code then by year. */
  values: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** What a commune that the file names for another year has for a year when it does not: a true zero, or nothing published. */
  missing: '0' | 'nd';
  /** The source of every value, and the place in it. */
  source: string;
  localisation: string;
  totals: (columns: readonly string[]) => Proposal['totals'];
}

const INDICATEURS = 'indicateurs-communes.csv';

/**
 * The tables of a file by commune: one a indicator, as the file gives it. An indicator has one source, so that the years which the
 * new file does not give leave the table with the old file; its own row says the new dates, the source and the place.
 */
export function toCommuneProposals(
  figures: readonly CommuneFigures[],
  { current }: Context,
): { tables: Proposal[]; notes: string[] } {
  const declared = current(INDICATEURS);
  const known = new Map(declared.rows.map((row) => [row['id'] ?? '', row]));
  const tables = figures.map((one): Proposal => {
    const rows = [...one.values].map(([code, byDate]): Cells => ({
      code_commune: code,
      ...Object.fromEntries(one.dates.map((date) => [date, byDate[date] ?? one.missing])),
    }));
    const file = `communes/${one.indicateur}.csv`;
    return {
      file,
      columns: ['code_commune', ...one.dates],
      rows: writtenAsBefore(rows, current(file), 'code_commune').sort((a, b) =>
        (a['code_commune'] ?? '') < (b['code_commune'] ?? '') ? -1 : 1,
      ),
      key: 'code_commune',
      numbers: one.dates,
      totals: one.totals(datesOf(current(file), one.dates)),
    };
  });
  const byId = new Map(figures.map((one) => [one.indicateur, one]));
  const rows = declared.rows.map((row): Cells => {
    const one = byId.get(row['id'] ?? '');
    return one ? { ...row, dates: one.dates.join(' '), source: one.source, localisation: one.localisation } : row;
  });
  const facts = figures.map(({ indicateur, dates }) => {
    const old = datesOf(current(`communes/${indicateur}.csv`));
    const isNew = old.length > 0 && dates.some((date) => !old.includes(date));
    return { indicateur, isNew, gone: old.filter((date) => !dates.includes(date)).join(', ') };
  });
  const named = (some: readonly { indicateur: string }[]): string =>
    some.map(({ indicateur }) => indicateur).join(', ');
  const undeclared = facts.filter(({ indicateur }) => !known.has(indicateur));
  const dated = facts.filter(({ isNew }) => isNew);
  const notes = [
    ...(undeclared.length === 0
      ? []
      : [`${INDICATEURS} n’a pas ces lignes, à ajouter à la main : ${named(undeclared)}`]),
    ...[...Map.groupBy(facts, ({ gone }) => gone)]
      .filter(([gone]) => gone !== '')
      .map(([gone, some]) => `le fichier ne donne plus ${gone}, qui quitte ces tables : ${named(some)}`),
    ...(dated.length === 0
      ? []
      : [`date nouvelle ; relire la définition et la prudence, dans ${INDICATEURS}, de : ${named(dated)}`]),
  ];
  if (declared.columns.length === 0) return { tables, notes };
  return {
    tables: [
      ...tables,
      { file: INDICATEURS, columns: declared.columns, rows, key: 'id', numbers: [], totals: noTotals },
    ],
    notes,
  };
}

/** The dates of a table as it stands, and those of a file. */
function datesOf({ columns }: CurrentTable, dates: readonly string[] = []): string[] {
  return [...new Set([...columns.filter((name) => name !== 'code_commune'), ...dates])].sort();
}
