import { readSnapshotValue } from './snapshot-value.ts';
import type { InstantaneRow } from './tables/index.ts';
import { isNumber } from './valeur.ts';

/**
 * What happened to a row from one edition to the next: a new figure, or a new row that holds no number; a revision that the
 * source made (a new row that names the old one), a definition that changed, a correction of ours (the same row says something
 * else), or a withdrawal; and of an engagement, another verdict.
 */
export type ChangeNature = 'nouveau' | 'absence' | 'revision' | 'methode' | 'correction' | 'retrait' | 'verdict';

/** One change. What was said before is null for what is new, what is said now for what was withdrawn. */
interface Change {
  nature: ChangeNature;
  table: InstantaneRow['table'];
  id: string;
  before: InstantaneRow | null;
  after: InstantaneRow | null;
}

/** The changes between two snapshots, in the order of the newer one, then what was withdrawn in the order of the older. */
export function toChanges(before: readonly InstantaneRow[], after: readonly InstantaneRow[]): Change[] {
  const old = new Map(before.map((row) => [key(row), row]));
  const presentRows = new Set(after.map(key));
  const seen = after.flatMap((row): Change[] => {
    const former = old.get(key(row)) ?? null;
    const nature = natureOf(former, row);
    return nature ? [{ nature, table: row.table, id: row.id, before: former, after: row }] : [];
  });
  const removed = before
    .filter((row) => row.table !== 'engagements' && !presentRows.has(key(row)))
    .map((row): Change => ({ nature: 'retrait', table: row.table, id: row.id, before: row, after: null }));
  return [...seen, ...removed];
}

/** Rows of the three tables of figures are known by their id alone: one may move from a table to another. */
function key({ table, id }: InstantaneRow): string {
  return table === 'indicateurs' || table === 'engagements' ? `${table} ${id}` : id;
}

function natureOf(old: InstantaneRow | null, row: InstantaneRow): ChangeNature | null {
  // an engagement is new by its rows
  if (row.table === 'engagements') return old === null || old.valeur === row.valeur ? null : 'verdict';
  if (old === null) return row.revise !== '' ? 'revision' : holdsNumber(row) ? 'nouveau' : 'absence';
  if (row.table === 'indicateurs') return old.empreinte === row.empreinte ? null : 'methode';
  // a row that moves from a table to another keeps its value, its date and its source, not what the tables add to them
  return fieldChanges(old, row).length === 0 ? null : 'correction';
}

/** As it was in that edition, whatever its row says since. An indicator holds no value, and is new all the same. */
function holdsNumber({ table, valeur }: InstantaneRow): boolean {
  return table === 'indicateurs' || isNumber(readSnapshotValue(valeur).valeur);
}

function fieldChanges(old: InstantaneRow, row: InstantaneRow): FieldChange[] {
  return FIELDS.filter((field) => old[field] !== row[field] && (field !== 'empreinte' || old.table === row.table)).map(
    (field) => ({ field, before: old[field], after: row[field] }),
  );
}

/** What a snapshot keeps of a row, in the order in which a correction tells it; of all the rest it keeps a fingerprint. */
const FIELDS = ['valeur', 'date', 'source', 'empreinte'] as const;

/** What a field of a row said, and what it says now. */
export interface FieldChange {
  field: (typeof FIELDS)[number];
  before: string;
  after: string;
}

/** A change as pages read it: what it is, both verdicts of an engagement that has another, and what a correction changed. */
export interface UpdateChange extends Pick<Change, 'nature' | 'table' | 'id'> {
  verdict?: { before: string; after: string };
  fields?: readonly FieldChange[];
}

/** An edition and what changed since the one before it; nothing to compare for the first. */
export interface Update {
  edition: string;
  previous: string | null;
  /** How many rows the edition holds. */
  rows: number;
  /** Whether it keeps the verdicts of engagements, and so does the one before it, to which they are compared. */
  verdicts: 'compared' | 'kept' | 'not-kept';
  changes: readonly UpdateChange[];
}

/** The editions from the newest to the oldest, each with its changes. */
export function toUpdates(instantanes: readonly InstantaneRow[]): Update[] {
  const editions = [...Map.groupBy(instantanes, ({ edition }) => edition)].sort(([a], [b]) => (a < b ? 1 : -1));
  return editions.map(([edition, rows], i) => {
    const previous = editions[i + 1];
    return {
      edition,
      previous: previous?.[0] ?? null,
      rows: rows.length,
      verdicts: !keepsVerdicts(rows) ? 'not-kept' : keepsVerdicts(previous?.[1] ?? []) ? 'compared' : 'kept',
      changes: previous ? toChanges(previous[1], rows).map(toUpdateChange) : [],
    };
  });
}

function keepsVerdicts(rows: readonly InstantaneRow[]): boolean {
  return rows.some(({ table }) => table === 'engagements');
}

function toUpdateChange({ nature, table, id, before, after }: Change): UpdateChange {
  if (before === null || after === null) return { nature, table, id };
  if (nature === 'verdict') return { nature, table, id, verdict: { before: before.valeur, after: after.valeur } };
  return { nature, table, id, ...(nature === 'correction' && { fields: fieldChanges(before, after) }) };
}
