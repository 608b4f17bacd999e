import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { foreignKeys, keysIn, type OpenTable } from '../../src/outputs/tables/open.ts';
import type { DownloadColumn } from '../../src/outputs/tables/download.ts';
import { typedColumns, type TypedColumn } from './typed.ts';

/** The pages of the file, in bytes: said, since their default is that of whoever compiled the library. */
const PAGE = 4096;

/** What is asked of the rows most often, in words: a name, a territory, a source, instead of their keys. */
const VIEWS = `
CREATE VIEW valeurs_en_mots AS
  SELECT o.id, i.nom AS mesure, t.nom AS territoire, t.niveau, o.date, o.valeur, o.valeur_absence, o.valeur_max,
    i.unite, o.ventilation, o."precision", o.statut, s.citation AS source, s.licence, o.localisation, o.note
  FROM observations o JOIN indicateurs i ON i.id = o.indicateur
    JOIN territoires t ON t.code = o.territoire JOIN sources s ON s.id = o.source;
CREATE VIEW objectifs_en_mots AS
  SELECT o.id, o.libelle, i.nom AS mesure, t.nom AS territoire, t.niveau, o.valeur, o.valeur_absence, o.valeur_max,
    i.unite, o.echeance, o.annonce_le, o.annonce_par, s.citation AS source, s.licence, o.localisation, o.note
  FROM objectifs o JOIN indicateurs i ON i.id = o.indicateur
    JOIN territoires t ON t.code = o.territoire JOIN sources s ON s.id = o.source;
CREATE VIEW engagements_en_mots AS
  SELECT e.id, e.titre, e.formulation, o.valeur, o.valeur_absence, o.echeance, o.annonce_le, o.annonce_par, r.raison, r.explication
  FROM engagements e JOIN objectifs o ON o.id = e.juge LEFT JOIN "engagement-raisons" r ON r.engagement = e.id;
`;

/** The texts in which a word is sought, by table: what names a row, then what is said of it. */
const SOUGHT: Readonly<Record<string, { titre: string; texts: readonly string[] }>> = {
  indicateurs: { titre: 'nom', texts: ['definition', 'prudence'] },
  objectifs: { titre: 'libelle', texts: ['annonce_par', 'note'] },
  faits: { titre: 'libelle', texts: ['lieu', 'note'] },
  engagements: { titre: 'titre', texts: ['formulation', 'note'] },
  desaccords: { titre: 'titre', texts: ['explication', 'motif'] },
  actions: { titre: 'titre', texts: ['formulation', 'note'] },
  recommandations: { titre: 'titre', texts: ['recommandation', 'suite'] },
  glossaire: { titre: 'terme', texts: ['developpe', 'definition'] },
  initiatives: { titre: 'nom', texts: ['lieu', 'description'] },
  chronologie: { titre: 'titre', texts: ['detail', 'note'] },
  sources: { titre: 'titre', texts: ['producteur', 'limites'] },
};

/**
 * The tables as one SQLite database: keys between them, the items of lists in tables of their own, views in words, full-text search
 * (`SELECT * FROM recherche WHERE recherche MATCH 'médicobus'`). Same bytes at each build: nothing in it is a date but the edition's.
 */
export function toSqlite(tables: readonly OpenTable[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-sqlite-'));
  try {
    const file = join(folder, 'whole.sqlite');
    const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
    database.exec(`PRAGMA page_size = ${PAGE}; PRAGMA encoding = 'UTF-8'; BEGIN`);
    for (const table of tables) createTable(database, table, tables);
    database.exec(VIEWS);
    fillSearch(database, tables);
    const [orphan] = database.prepare('PRAGMA foreign_key_check').all();
    if (orphan) throw new Error(`a key leads nowhere in the database: ${JSON.stringify(orphan)}`);
    database.exec('COMMIT');
    // written anew, page after page: no trace of the order in which rows came
    database.prepare('VACUUM INTO ?').run(file);
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createTable(database: DatabaseSync, table: OpenTable, tables: readonly OpenTable[]): void {
  const { nom, key, columns, readRows } = table;
  const typed = columns.flatMap(typedColumns);
  const references = foreignKeys(table, tables).map(
    ({ column, table: target, key }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(target)} (${quoted(key)})`,
  );
  const parts = [...typed.map(toColumn), `PRIMARY KEY (${key.map(quoted).join(', ')})`, ...references];
  database.exec(`CREATE TABLE ${quoted(nom)} (${parts.join(', ')}) STRICT`);
  const rows = readRows();
  insert(
    database,
    nom,
    rows.map((row) => typed.map((column) => column.of(row))),
  );
  const [onlyKey, ...others] = key;
  if (onlyKey === undefined || others.length > 0) return;
  for (const list of columns.filter(({ separator }) => separator !== undefined)) {
    const items = rows.flatMap((row) =>
      keysIn(list, row[list.nom]).map((item, rank) => [row[onlyKey] ?? null, rank + 1, item]),
    );
    createList(database, { table: nom, key: onlyKey, list, items });
  }
}

interface ListItems {
  table: string;
  key: string;
  list: DownloadColumn;
  items: readonly (readonly SQLInputValue[])[];
}

function createList(database: DatabaseSync, { table, key, list, items }: ListItems): void {
  const name = `${table}_${list.nom}`;
  database.exec(
    `CREATE TABLE ${quoted(name)} (ligne TEXT NOT NULL REFERENCES ${quoted(table)} (${quoted(key)}), ` +
      `rang INTEGER NOT NULL, valeur TEXT NOT NULL, PRIMARY KEY (ligne, rang)) STRICT, WITHOUT ROWID`,
  );
  insert(database, name, items);
}

function insert(database: DatabaseSync, table: string, rows: readonly (readonly SQLInputValue[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(...row);
}

function fillSearch(database: DatabaseSync, tables: readonly OpenTable[]): void {
  database.exec(
    `CREATE VIRTUAL TABLE recherche USING fts5 ("table" UNINDEXED, ligne UNINDEXED, titre, texte, tokenize = 'unicode61 remove_diacritics 2')`,
  );
  const rows = tables.flatMap(({ nom, key: [onlyKey = ''], readRows }) => {
    const sought = SOUGHT[nom];
    if (!sought) return [];
    return readRows().map((row) => [
      nom,
      row[onlyKey] ?? null,
      row[sought.titre] ?? null,
      sought.texts.flatMap((text) => row[text] || []).join(' '),
    ]);
  });
  insert(database, 'recherche', rows);
}

function toColumn({ nom, type, required }: TypedColumn): string {
  return `${quoted(nom)} ${type === 'number' ? 'REAL' : 'TEXT'}${required ? ' NOT NULL' : ''}`;
}

/** A name of the tables as SQL writes it: some have a hyphen, some are words of SQL. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
