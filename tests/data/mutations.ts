import type { Csv } from '../../scripts/lib/read-csv.ts';
import { TABLES, type TableName } from '../../src/domain/tables/index.ts';
import type { Column, ColumnNature } from '../../src/domain/tables/table.ts';

/** A fault put in one row of one file, and what must come of it. */
export interface Mutation {
  kind: string;
  table: TableName;
  file: string;
  /** The rows of the file with the fault in them, the header left out. */
  rows: readonly (readonly string[])[];
  /** The line of the fault; null where a whole file is at fault, or a row is gone. */
  line: number | null;
  /** The column of the fault, from 1; null where it is that of a row, which another may tell. */
  column: number | null;
  /** The id of a row that is gone. */
  gone?: string;
}

/** The files that are spoilt, as read. */
export type Files = Readonly<Partial<Record<TableName, readonly Csv[]>>>;

/** Numbers from 0 to 1, the same at each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
/** How the text of a cell is spoilt; null where this one cannot be. */
type Spoil = (text: string, random: Random) => string | null;

/** One kind of fault in a cell. */
interface CellKind {
  name: string;
  tables: readonly TableName[];
  columns: (name: string, column: Column) => boolean;
  spoil: Spoil;
  /** Whether another cell of the row may tell the fault. */
  anyColumn?: boolean;
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const ofNature = (...natures: ColumnNature[]) => (_: string, { nature }: Column) => natures.includes(nature);
const named = (...names: string[]) => (name: string) => names.includes(name);
const changed = (text: string, other: string): string | null => (other === text ? null : other);

const ALL = (Object.keys(TABLES) as TableName[]).filter((name) => name !== 'instantanes');
const FIGURES: readonly TableName[] = ['observations', 'objectifs', 'faits'];
const MEASURES: readonly TableName[] = ['observations', 'objectifs'];
const isNumber = (text: string): boolean => /^\d/.test(text) && Number(text) !== 0;

/** A text with something put in it, at a place drawn at random. */
const insert = (what: readonly string[]): Spoil => (text, random) => {
  if (text === '') return null;
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + pick(what, random) + text.slice(at);
};
const replace = (...texts: string[]): Spoil => (text, random) => (text === '' ? null : changed(text, pick(texts, random)));

const CELLS: readonly CellKind[] = [
  { name: 'a negative value', tables: FIGURES, columns: named('valeur'), spoil: (t) => (isNumber(t) ? `-${t}` : null) },
  { name: 'a zero with a sign', tables: FIGURES, columns: named('valeur'), spoil: replace('-0', '-0.0') },
  { name: 'a value × 10²²', tables: FIGURES, columns: named('valeur'), spoil: (t) => (isNumber(t) ? `${t.replace('.', '')}${'0'.repeat(22)}` : null) },
  { name: 'a value × 1000', tables: MEASURES, columns: named('valeur'), spoil: (t) => (isNumber(t) ? String(Number(t) * 1000) : null) },
  { name: 'a date before the series', tables: ['observations'], columns: named('date'), spoil: (t) => (/^\d{4}/.test(t) ? `1950${t.slice(4)}` : null) },
  { name: 'a power of ten in letters', tables: FIGURES, columns: named('valeur'), spoil: replace('1e22', '1E3', 'Infinity') },
  { name: 'a decimal comma', tables: FIGURES, columns: named('valeur'), spoil: (t) => (isNumber(t) ? `${t},5` : null) },
  { name: 'a separator of thousands', tables: FIGURES, columns: named('valeur'), spoil: replace('1 000', '1 000', "1'000") },
  { name: 'a number of another script', tables: FIGURES, columns: named('valeur'), spoil: replace('٣٨', '３８') },
  { name: 'no value', tables: FIGURES, columns: named('valeur', 'source', 'localisation', 'date'), spoil: (t) => changed(t, '') },
  { name: 'a share over all', tables: MEASURES, columns: named('valeur'), spoil: (t) => (isNumber(t) ? '999999999999' : null) },
  { name: 'a date of long ago', tables: ALL, columns: ofNature('date'), spoil: (t) => (/^\d{4}/.test(t) ? `1066${t.slice(4)}` : null) },
  { name: 'a date of no calendar', tables: ALL, columns: ofNature('date'), spoil: (t) => (/^\d{4}/.test(t) ? `${t.slice(0, 4)}-02-30` : null) },
  { name: 'a date in another form', tables: ALL, columns: ofNature('date'), spoil: (t) => (/^\d{4}/.test(t) ? `12/${t.slice(0, 4)}` : null) },
  { name: 'what a program writes for nothing', tables: ALL, columns: ofNature('texte'), spoil: replace('null', 'undefined', 'NaN', '[object Object]', '#N/A') },
  { name: 'accents apart from their letters', tables: ALL, columns: ofNature('texte', 'liste'), spoil: (t) => changed(t, t.normalize('NFD')) },
  { name: 'another encoding', tables: ALL, columns: ofNature('texte'), spoil: (t) => (/[à-ÿ]/.test(t) ? Buffer.from(t).toString('latin1') : null) },
  { name: 'another encoding, of Windows', tables: ALL, columns: ofNature('texte'), spoil: (t) => (t.includes('’') ? t.replaceAll('’', 'â€™') : null) },
  { name: 'a character that could not be read', tables: ALL, columns: ofNature('texte'), spoil: insert(['\ufffd']) },
  { name: 'a tag', tables: ALL, columns: ofNature('texte'), spoil: insert(['<b>', '<script>alert(1)</script>', '<!-- -->', '</p>', '<img src=x>']) },
  { name: 'an entity', tables: ALL, columns: ofNature('texte'), spoil: insert(['&eacute;', '&#233;', '&nbsp;', '&#x3C;']) },
  { name: 'a control character', tables: ALL, columns: ofNature('texte'), spoil: insert(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\t', '\n']) },
  { name: 'a mark of direction', tables: ALL, columns: ofNature('texte'), spoil: insert(['\u202e', '\u2066', '\u200f', '\u061c']) },
  { name: 'a character without width', tables: ALL, columns: ofNature('texte'), spoil: insert(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad']) },
  { name: 'a separator of lines', tables: ALL, columns: ofNature('texte'), spoil: insert(['\u2028', '\u2029']) },
  { name: 'a character that no font draws', tables: ALL, columns: ofNature('texte'), spoil: insert(['漢', '😀', 'Ω', 'ж', '⁂', 'ﬁ', '\ue000']) },
  { name: 'a stray space', tables: ALL, columns: ofNature('texte'), spoil: (t, r) => (t === '' ? null : pick([` ${t}`, `${t} `, t.replace(' ', '  ') === t ? `${t} ` : t.replace(' ', '  ')], r)) },
  { name: 'a formula', tables: ALL, columns: ofNature('texte'), spoil: (t, r) => (t === '' ? null : pick(['=1+1', '+33', '-2+3|x', '@SUM(A1)'], r) + t) },
  { name: 'an address of this machine', tables: ALL, columns: ofNature('adresse'), spoil: replace('https://127.0.0.1/x', 'https://localhost/', 'https://[::1]/', 'https://10.0.0.1/', 'https://2130706433/', 'https://serveur.local/x', 'https://example/') },
  { name: 'an address with markup', tables: ALL, columns: ofNature('adresse'), spoil: (t, r) => (t.startsWith('https') ? t + pick(['"onclick=x', '<script>', '<b>', "'", '`'], r) : null) },
  { name: 'an address that is none', tables: ALL, columns: ofNature('adresse'), spoil: replace('javascript:alert(1)', 'http://exemple.fr', 'www.exemple.fr', 'https://', 'https://a b.fr', 'ftp://exemple.fr/x') },
  { name: 'an address with a password or a port', tables: ALL, columns: ofNature('adresse'), spoil: replace('https://a:b@exemple.fr/', 'https://exemple.fr:8443/') },
  { name: 'a licence without identifier', tables: ['sources'], columns: named('licence'), spoil: replace('Licence maison', 'CC', 'Licence Ouverte 3.0') },
  { name: 'a unit of another type', anyColumn: true, tables: ['indicateurs'], columns: named('unite'), spoil: (t) => (t.startsWith('%') ? 'euros' : changed(t, t.startsWith('euro') ? '%' : 'euros par habitant')) },
  { name: 'a singular of another unit', tables: ['indicateurs', 'indicateurs-communes'], columns: named('unite_singulier'), spoil: replace('kilomètre', 'heure par jour ouvré') },
  { name: 'a territory of no register', tables: FIGURES, columns: named('territoire'), spoil: replace('DEP-20', 'DEP-1', 'COM-75999', 'REG-00', 'EPCI-000000000', 'France', 'dep-01') },
  { name: 'a source that is no row', tables: FIGURES, columns: named('source'), spoil: (t) => `${t}-fantome` },
  { name: 'an indicator that is no row', tables: MEASURES, columns: named('indicateur'), spoil: (t) => `${t}-fantome` },
  { name: 'a word of no list', tables: FIGURES, columns: named('precision', 'statut', 'theme'), spoil: (t) => (t === '' ? null : `${t}x`) },
  { name: 'an id of another form', tables: ALL, columns: named('id'), spoil: (t, r) => pick([`${t} x`, `-${t}`, `${t}!`, ''], r) },
];

type Make = (files: Files, random: Random) => Mutation | null;

function fileOf(files: Files, tables: readonly TableName[], random: Random): { table: TableName; csv: Csv } | null {
  const table = pick(tables, random);
  const list = files[table] ?? [];
  const csv = list[Math.floor(random() * list.length)];
  return csv && csv.records.length > 0 ? { table, csv } : null;
}

const rowsOf = ({ records }: Csv): string[][] => records.map(({ cells }) => [...cells]);

const makers: Record<string, Make> = Object.fromEntries(
  CELLS.map(({ name, tables, columns, spoil, anyColumn }): [string, Make] => [
    name,
    (files, random) => {
      const chosen = fileOf(files, tables, random);
      if (!chosen) return null;
      const { table, csv } = chosen;
      const declared: [string, Column][] = Object.entries(TABLES[table].columns);
      const able = declared.filter(([column, declaration]) => columns(column, declaration));
      if (able.length === 0) return null;
      const column = declared.indexOf(pick(able, random));
      const index = Math.floor(random() * csv.records.length);
      const text = csv.records[index]?.cells[column] ?? '';
      const spoilt = spoil(text, random);
      if (spoilt === null) return null;
      const rows = rowsOf(csv);
      rows[index]![column] = spoilt;
      return { kind: name, table, file: csv.file, rows, line: csv.records[index]?.line ?? 0, column: anyColumn ? null : column + 1 };
    },
  ]),
);

const onRow =
  (kind: string, tables: readonly TableName[], change: (rows: string[][], index: number) => Omit<Mutation, 'kind' | 'table' | 'file' | 'rows'>): Make =>
  (files, random) => {
    const chosen = fileOf(files, tables, random);
    if (!chosen) return null;
    const rows = rowsOf(chosen.csv);
    const index = Math.floor(random() * rows.length);
    return { kind, table: chosen.table, file: chosen.csv.file, rows, ...change(rows, index) };
  };

Object.assign(makers, {
  'a row that is gone': onRow('a row that is gone', [...FIGURES, 'indicateurs'], (rows, index) => {
    const [[id = ''] = []] = rows.splice(index, 1);
    return { line: null, column: null, gone: id };
  }),
  'a row twice': onRow('a row twice', ALL, (rows, index) => {
    rows.push([...(rows[index] ?? [])]);
    return { line: rows.length + 1, column: null };
  }),
  'a cell short': onRow('a cell short', ALL, (rows, index) => {
    rows[index]?.pop();
    return { line: index + 2, column: null };
  }),
  'a cell too many': onRow('a cell too many', ALL, (rows, index) => {
    rows[index]?.push('x');
    return { line: index + 2, column: null };
  }),
  'a table without row': onRow('a table without row', ALL, (rows) => {
    rows.length = 0;
    return { line: 1, column: 1 };
  }),
});

/** The kinds of faults, by their names. */
export const KINDS: readonly string[] = Object.keys(makers);

/** So many faults, of each kind in turn, the same at each run. */
export function drawMutations(files: Files, { count, seed }: { count: number; seed: number }): Mutation[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const make = makers[KINDS[i % KINDS.length] ?? ''];
    for (let attempts = 0; attempts < 10_000; attempts += 1) {
      const mutation = make?.(files, random);
      if (mutation) return mutation;
    }
    throw new Error(`nothing to spoil: ${KINDS[i % KINDS.length]}`);
  });
}
