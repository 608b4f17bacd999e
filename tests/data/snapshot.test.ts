import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { freezeTables } from '../../scripts/by-hand/freeze-tables.ts';
import { buildSchemas } from '../../scripts/by-hand/schemas.ts';
import { toInstantane } from '../../scripts/joins/snapshot.ts';
import { printFailure } from '../../scripts/lib/failure.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { readAllCommuneTables } from './commune-tables.ts';
import { change, copy, DATA, idOfNoRow, type Copy } from './copy.ts';

const { instantanes, ...rows } = toValues(readTables(DATA));
const edition = rows.edition[0]?.date ?? '';
const OWN = `instantanes/${edition}.csv`;
const MSP = 'observations/msp-nombre.csv';
const AIN = 'msp-nombre.DEP-01.2023-12';

test('the snapshot of the edition says what the tables say: npm run instantane writes it', () => {
  expect(instantanes.filter((row) => row.edition === edition)).toEqual(toInstantane(rows, edition));
});

test('there is an edition before it to compare with', () => {
  expect(new Set(instantanes.map((row) => row.edition)).size).toBeGreaterThan(1);
});

describe('what is written by hand of the tables', () => {
  const decoupage = readDecoupage();
  const given = { decoupage, communeTables: readAllCommuneTables(DATA, decoupage) };
  let copied: Copy;
  beforeAll(() => {
    copied = copy();
  });
  afterEach(() => copied.restore());
  afterAll(() => copied.remove());

  const run = (program: string, ...args: string[]) =>
    spawnSync(process.execPath, [`scripts/by-hand/${program}.ts`, '--data', copied.dataDir, ...args], { encoding: 'utf8' });
  const freeze = () => freezeTables({ ...given, dataDir: copied.dataDir, outDir: copied.outDir });
  const frozen = () => readFileSync(join(copied.outDir, `${edition}.csv`), 'utf8');

  it('is the snapshot that is in the project', () => {
    expect(freeze().failures).toEqual([]);
    expect(frozen()).toBe(copied.read(OWN));
  });

  it('is a snapshot that what the same edition said before does not bind, and that can be the first one of it', () => {
    const whole = copied.read(OWN);
    copied.write(OWN, `${whole}${edition},faits,${idOfNoRow()},1 exact,2023,ditp-ind-311,,00000000\nhalf a line`);
    expect(freeze().failures).toEqual([]);
    expect(frozen()).toBe(whole);
    copied.write(OWN, null);
    expect(freeze().failures).toEqual([]);
    expect(frozen()).toBe(whole);
  });

  it('is no snapshot where tables do not hold: each failure is said as a build says it, and nothing is written', () => {
    const before = copied.read(OWN);
    const spoilt = change(copied.read(MSP), AIN, { source: '' });
    copied.write(MSP, spoilt.text);
    const page = change(copied.read('sources.csv'), 'ditp-ind-318', { consulte_le: '2999' });
    copied.write('sources.csv', page.text);
    const expected = [
      `${MSP}:${spoilt.line}:10: found «  » in source, expected `,
      `sources.csv:${page.line}:7: found « 2999 » in consulte_le, expected `,
    ].map((start) => expect.stringContaining(`${copied.dataDir}/${start}`));
    const said = freeze().failures.map((failure) => printFailure(failure, copied.dataDir));
    expect(said).toEqual(expect.arrayContaining(expected));

    const { status, stdout, stderr } = run('freeze-tables');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const kept = join(copied.dataDir, 'instantanes');
    const count = `${said.length} failures in ${copied.dataDir}: nothing written, ${kept} is as it was`;
    expect(stderr.trimEnd().split('\n')).toEqual([...said, count]);
    expect(copied.read(OWN)).toBe(before);
  });

  it('is no documentation where a table that it is made of has a failure', () => {
    const FILE = 'chiffres-non-repris.csv';
    copied.write(FILE, `${copied.read(FILE)}Bad,ditp-ind-311,Raison.\n`);
    copied.write('README.md', 'before');
    const line = copied.read(FILE).split('\n').length - 1;
    expect(buildSchemas(copied.dataDir)).toMatchObject({ failures: [{ file: FILE, line, column: 1 }], files: {} });
    const { status, stderr } = run('schemas');
    expect(status).toBe(1);
    expect(stderr).toContain(`${copied.dataDir}/${FILE}:${line}:1: found « Bad » in id, expected `);
    expect(copied.read('README.md')).toBe('before');
  });

  it('is no list of old names where it has a failure', () => {
    const FILE = 'anciens-noms.csv';
    const spoilt = copied.read(FILE).replace('REG-21,Champagne-Ardenne,fusion', 'REG-21,Champagne-Ardenne,envol');
    copied.write(FILE, spoilt);
    const { status, stderr } = run('old-names');
    expect(status).toBe(1);
    expect(stderr).toContain(`${copied.dataDir}/${FILE}:2:3: found « envol » in fin, expected `);
    expect(copied.read(FILE)).toBe(spoilt);
  });
});
