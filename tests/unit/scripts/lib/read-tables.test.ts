import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readTables, strayFiles } from '../../../../scripts/lib/read-tables.ts';
import { TABLES } from '../../../../src/domain/tables/index.ts';

const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('takes a table that may be absent for an empty one, and reads it when it is there', () => {
  cpSync(join(DATA, 'edition.csv'), join(folder, 'edition.csv'));
  const { importations, sources, edition } = readTables(folder);
  expect(edition.rows).toHaveLength(1);
  expect([importations.rows, importations.failures, importations.complete]).toEqual([[], [], true]);
  expect(sources.failures).toHaveLength(1);
  writeFileSync(join(folder, 'importations.csv'), `${Object.keys(TABLES.importations.columns).join(',')}\nx\n`);
  expect(readTables(folder).importations.failures).toMatchObject([{ file: 'importations.csv', line: 2 }]);
});

describe('what stands in the place of a table is said with its name, without waiting', () => {
  const fault = (table: 'sources' | 'observations' | 'instantanes') => readTables(folder)[table].failures[0];
  const at = (path: string): string => join(folder, path);

  it('a folder', () => {
    mkdirSync(at('sources.csv'));
    expect(fault('sources')).toMatchObject({
      file: 'sources.csv',
      line: 1,
      column: 1,
      expected: 'un fichier, et non un dossier',
    });
    rmSync(at('sources.csv'), { recursive: true });
  });

  it('a pipe that nothing writes in', () => {
    execFileSync('mkfifo', [at('sources.csv')]);
    expect(fault('sources')).toMatchObject({ file: 'sources.csv', expected: 'un fichier, et non un tube' });
    rmSync(at('sources.csv'));
  });

  it('a link that leads nowhere, or to itself', () => {
    symlinkSync('nowhere', at('sources.csv'));
    expect(fault('sources')).toMatchObject({ file: 'sources.csv', expected: 'le fichier de la table « Sources »' });
    rmSync(at('sources.csv'));
    symlinkSync('sources.csv', at('sources.csv'));
    expect(fault('sources')).toMatchObject({ file: 'sources.csv', expected: 'un fichier que l’on peut lire (ELOOP)' });
    rmSync(at('sources.csv'));
  });

  it('no folder, an empty one, a file, and a folder in it', () => {
    const expected = 'un dossier, et les fichiers de la table « Instantanés »';
    expect(fault('instantanes')).toMatchObject({ file: 'instantanes/', expected });
    mkdirSync(at('instantanes'));
    expect(fault('instantanes')).toMatchObject({ file: 'instantanes/', expected });
    mkdirSync(at('instantanes/vieux'));
    expect(fault('instantanes')).toMatchObject({
      file: 'instantanes/vieux',
      expected: expect.stringContaining('un fichier .csv'),
    });
    writeFileSync(at('observations'), '');
    expect(fault('observations')).toMatchObject({ file: 'observations/' });
  });

  it('a header alone, but for a table that may be empty', () => {
    writeFileSync(at('sources.csv'), `${Object.keys(TABLES.sources.columns).join(',')}\n`);
    expect(fault('sources')).toMatchObject({
      file: 'sources.csv',
      line: 1,
      expected: 'au moins une ligne sous l’en-tête',
    });
    writeFileSync(at('demandes.csv'), `${Object.keys(TABLES.demandes.columns).join(',')}\n`);
    expect(readTables(folder).demandes).toMatchObject({ rows: [], failures: [] });
  });

  it('a file or a folder that nothing reads', () => {
    writeFileSync(at('notes.txt'), '');
    mkdirSync(at('vieux'));
    expect(strayFiles(folder).map(({ file }) => file)).toEqual(['notes.txt', 'vieux']);
    expect(strayFiles(DATA)).toEqual([]);
  });
});
