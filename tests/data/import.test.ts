import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/by-hand/import.ts';
import { copy, DATA, type Copy } from './copy.ts';

type Row = Record<string, string>;

const TABLE = 'observations/msp-nombre.csv';
const HEADER = 'indic_id,enforce_zone_id,metric_enforce_date,maille,indic_vi,indic_va,indic_vc,indic_ta';
const ZONES: Record<string, (code: string) => string> = {
  FR: () => 'FRANCE,NAT',
  REG: (code) => `R${code},REG`,
  DEP: (code) => `D${code},DEPT`,
};

/** A file of the Baromètre that says what our table says, with what a test changes of a line. */
function official(change: (line: string) => string = (line) => line): string {
  const rows = Papa.parse<Row>(readFileSync(join(DATA, TABLE), 'utf8'), { header: true, skipEmptyLines: true }).data;
  const lines = rows.map(({ territoire = '', date = '', valeur = '' }) => {
    const [niveau = '', code = ''] = territoire.split('-');
    const [zone, maille] = (ZONES[niveau]?.(code) ?? '').split(',');
    return change(`IND-311,${zone},${date}-01,${maille},,${valeur}.0,,`);
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

let copied: Copy;
beforeAll(() => {
  copied = copy();
});
afterEach(() => {
  copied.write('importations.csv', '');
  copied.restore();
});
afterAll(() => copied.remove());

/** Every file that an import of this source may write, as it stands. */
const state = () =>
  [TABLE, 'sources.csv', 'importations.csv', 'indicateurs.csv'].map((file) =>
    existsSync(join(copied.dataDir, file)) ? copied.read(file) : null,
  );

/** Runs the importer on a file with this text, in the copy. */
function importing(text: string, more: { source?: string; date?: string; fetchIt?: boolean } = {}) {
  const path = join(copied.outDir, '..', 'ind-311.csv');
  writeFileSync(path, text);
  for (const file of [TABLE, 'sources.csv']) copied.write(file, copied.read(file));
  const { source = 'barometre', date, fetchIt = false } = more;
  return run({ source, path, date, fetchIt, dataDir: copied.dataDir });
}

describe('an import', () => {
  it('writes the table, the dates of its source and the identity of the file, and says what changed', async () => {
    const text = official();
    const before = state();
    const { ok, lines } = await importing(text, { date: '2026-11' });
    expect(lines.filter((line) => / expected /.test(line))).toEqual([]);
    expect(ok).toBe(true);
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(lines[0]).toMatch(new RegExp(`^ind-311\\.csv : .* octets, SHA-256 ${sha256}$`));
    expect(lines).toContain(`data/${TABLE} : 0 ligne ajoutée, 0 ligne retirée, 0 ligne changée`);
    expect(lines).toContain('data/importations.csv : 1 ligne ajoutée, 0 ligne retirée, 0 ligne changée');
    const after = state();
    expect(after[0]).toBe(before[0]);
    expect(after[2]?.split('\n')[1]).toBe(
      `ditp-ind-311.${sha256.slice(0, 12)},ditp-ind-311,ind-311.csv,inconnu,2026-11,${Buffer.byteLength(text)},${sha256},observations/msp-nombre`,
    );
    expect((await importing(text, { date: '2026-11' })).lines).toContain(
      'data/importations.csv : 0 ligne ajoutée, 0 ligne retirée, 0 ligne changée',
    );
  });

  it('writes nothing at all when a check of the file fails', async () => {
    const before = state();
    const { ok, lines } = await importing(official().replace('indic_vi,indic_va', 'indic_va,indic_vi'));
    expect(ok).toBe(false);
    expect(lines.at(-1)).toMatch(/^\d+ fautes : rien n’est écrit/);
    expect(lines[0]).toMatch(/ind-311\.csv:1:6: found « indic_vi » in indic_vi, expected cette colonne à la place 5$/);
    expect(state()).toEqual(before);
  });

  it('writes nothing at all when the tables would not hold, though the file does', async () => {
    const before = state();
    const { ok, lines } = await importing(official((line) => line.replace(',2023-12-01,', ',2999-12-01,')));
    expect(ok).toBe(false);
    expect(lines.filter((line) => line.includes('une date qui ne suit pas l’édition'))).not.toEqual([]);
    expect(state()).toEqual(before);
  });

  it('writes nothing at all over a table that cannot be read whole: what was not read would leave it', async () => {
    const sources = copied.read('sources.csv').trimEnd();
    copied.write('sources.csv', `${sources},une cellule de trop\n`);
    const table = copied.read(TABLE).replace(',note,', ',notes,');
    copied.write(TABLE, table);
    const before = state();
    const { ok, lines } = await importing(official());
    expect(ok).toBe(false);
    const last = sources.split('\n').length;
    const places = lines.map((line) => /([\w/.-]+\.csv:\d+:\d+): found/.exec(line.replace(`${copied.dataDir}/`, ''))?.[1]);
    expect(places.filter((place) => place !== undefined)).toEqual([`${TABLE}:1:12`, `${TABLE}:1:12`, `sources.csv:${last}:16`]);
    expect(state()).toEqual(before);
  });

  it('names the absences that a new number contradicts, and writes once they were read again', async () => {
    const text = official((line) => line.replace(',2023-12-01,', ',2024-12-01,'));
    const id = 'msp-nombre.FR.2024-12';
    const { ok, lines } = await importing(text);
    const named = lines.flatMap((line) => {
      const at = new RegExp(`absences\\.csv:(\\d+):\\d+: found « ${id}, 2024-12 » in vues`).exec(line);
      return at ? [Number(at[1])] : [];
    });
    expect(ok).toBe(false);
    expect(named.length).toBeGreaterThan(0);
    const rows = Papa.parse<Row>(copied.read('absences.csv'), { header: true, skipEmptyLines: true }).data;
    const again = rows.map((row, i) => (named.includes(i + 2) ? { ...row, vues: `${row['vues'] ?? ''} ${id}`.trim() } : row));
    copied.write('absences.csv', `${Papa.unparse(again, { newline: '\n' })}\n`);
    const after = await importing(text);
    expect(after.lines.filter((line) => / expected /.test(line))).toEqual([]);
    expect(after.lines).toContain(`data/${TABLE} : 120 lignes ajoutées, 0 ligne retirée, 0 ligne changée`);
    expect(copied.read(TABLE)).toContain(`\n${id},msp-nombre,FR,2024-12,2501,`);
  });

  it('refuses a source that it does not know, a date that is no month, a file that is not there', async () => {
    expect((await importing('', { source: 'insee' })).lines[0]).toBe('source inconnue : insee');
    expect((await importing('', { date: '2026' })).lines).toEqual(['--date 2026 : AAAA-MM attendu']);
    expect((await importing('', { fetchIt: true })).lines).toEqual([
      'barometre n’a pas d’adresse qui dure : prendre le fichier à la main',
    ]);
    expect((await importing('', { source: 'bpe', fetchIt: true })).lines).toEqual([expect.stringMatching(/est déjà là/)]);
    const nowhere = { source: 'bpe', path: '/nulle/part.csv', date: undefined, fetchIt: false, dataDir: copied.dataDir };
    expect(await run(nowhere)).toEqual({ ok: false, lines: ['/nulle/part.csv n’est pas là'] });
  });

  it('lists the sources when it is asked for none, and ends with 1', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/by-hand/import.ts'], { encoding: 'utf8' });
    expect(status).toBe(1);
    for (const source of ['finess', 'apl', 'bpe', 'ameli', 'barometre', 'centres', 'cpts', 'zonage'])
      expect(stderr).toMatch(new RegExp(`^  ${source} `, 'm'));
  });
});
