import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cells } from '../../../../scripts/import/importer.ts';
import { officialFile } from '../../../../scripts/import/official-file.ts';
import { barometre } from '../../../../scripts/import/sources/barometre.ts';
import { readCurrent } from '../../../../scripts/import/tables.ts';
import { toText } from '../../../../scripts/lib/write-tables.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';
import { contextOf, hear, SAMPLES, SAMPLES_REASON, scratch, WITHOUT_SAMPLES } from './official.ts';

const decoupage = readDecoupage();
const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));
const made = scratch();
afterAll(() => made.remove());

const HEADER = 'indic_id,enforce_zone_id,metric_enforce_date,maille,indic_vi,indic_va,indic_vc,indic_ta';
const ZONES = [
  ...decoupage.departements.filter(({ zone }) => zone !== 'com').map(({ code }) => [`D${code}`, 'DEPT'] as const),
  ['FRANCE', 'NAT'] as const,
  ...decoupage.regions.filter(({ zone }) => zone !== 'com').map(({ code }) => [`R${code}`, 'REG'] as const),
];

/** A made-up file: every territory has so many at two dates, the country 3 000 then 3 030. */
function text(change: (line: string) => string | null = (line) => line): string {
  const lines = ZONES.flatMap(([zone, maille]) =>
    ['2031-12', '2032-12'].map((month, i) => {
      const value = zone === 'FRANCE' ? 3000 + 30 * i : 10 + i;
      return `IND-311,${zone},${month}-01,${maille},,${value}.0,,`;
    }),
  );
  return `${[HEADER, ...lines].flatMap((line) => change(line) ?? []).join('\n')}\n`;
}

const indicateurs = [{ id: 'msp-nombre', niveaux: 'FR REG DEP' }];
const TABLE = 'observations/msp-nombre.csv';

async function importOf(content: string, current: readonly Cells[] = []) {
  const context = contextOf({ 'indicateurs.csv': indicateurs, [TABLE]: current }, decoupage);
  const { given, said } = await hear((faults) => barometre.read(made.file('ind.csv', content), context, faults));
  return { said, notes: given?.notes ?? [], etat: given?.source.etat_au, rows: given?.tables[0]?.rows ?? [] };
}

const rowOf = (rows: readonly Cells[], id: string) => rows.find((row) => row['id'] === id);

describe('the importer of the Baromètre', () => {
  it('gives each territory a row at each date, the country first, and the date of the last measure', async () => {
    const { rows, said, etat } = await importOf(text());
    expect(said).toEqual([]);
    expect(rows).toHaveLength(2 * 120);
    expect(etat).toBe('2032-12');
    expect(rows[0]).toMatchObject({
      id: 'msp-nombre.FR.2031-12',
      valeur: '3000',
      source: 'ditp-ind-311',
      localisation: 'FRANCE, valeur actuelle, 2031-12-01',
    });
    expect(rows.at(-1)?.['id']).toBe('msp-nombre.DEP-976.2032-12');
  });

  it('says of a territory that the file leaves out that nothing is published, never zero', async () => {
    const { rows } = await importOf(text((line) => (line.startsWith('IND-311,D03,2032') ? null : line)));
    expect(rowOf(rows, 'msp-nombre.DEP-03.2032-12')).toMatchObject({
      valeur: 'nd',
      localisation: 'D03, aucune ligne au 2032-12-01',
      note: 'Absent du fichier à cette date\u202F; la valeur précédente n’est pas reportée.',
    });
  });

  it('keeps the number that the file changed, and writes the new one as a row that revises it', async () => {
    const { rows: first } = await importOf(text());
    const { rows, said } = await importOf(
      text((line) => line.replace('D03,2032-12-01,DEPT,,11.0', 'D03,2032-12-01,DEPT,,14.0')),
      first,
    );
    expect(said).toEqual([]);
    expect(rowOf(rows, 'msp-nombre.DEP-03.2032-12')?.['valeur']).toBe('11');
    expect(rowOf(rows, 'msp-nombre.DEP-03.2032-12.revise-2026-11')).toMatchObject({
      valeur: '14',
      revise: 'msp-nombre.DEP-03.2032-12',
    });
    const again = await importOf(
      text((line) => line.replace('D03,2032-12-01,DEPT,,11.0', 'D03,2032-12-01,DEPT,,14.0')),
      rows,
    );
    expect(again.rows).toEqual(rows);
  });

  it('keeps what the file does not say any more, and a note with the value that it is written of', async () => {
    const { rows: first } = await importOf(text());
    const noted = first.map((row) =>
      row['id'] === 'msp-nombre.DEP-05.2032-12' ? { ...row, note: 'Deux fusionnent.' } : row,
    );
    const { rows } = await importOf(
      text((line) => (line.includes(',2031-12-01,') ? null : line)),
      noted,
    );
    expect(rows).toEqual(noted);
  });

  it('tells the targets that objectifs.csv has not', async () => {
    const { notes } = await importOf(
      text((line) => (line === HEADER ? `${line}\nIND-311,FRANCE,2036-12-01,NAT,,,4000.0,` : line)),
    );
    expect(notes).toContain(
      'cibles du fichier : 0 dans objectifs.csv, 1 qui n’y sont pas, 0 qui y ont une autre valeur',
    );
  });

  it('refuses a column that moved, and says which', async () => {
    const { said } = await importOf(
      text((line) => (line === HEADER ? line.replace('indic_vi,indic_va', 'indic_va,indic_vi') : line)),
    );
    expect(said.slice(0, 2)).toEqual([
      './essai:1:6: found « indic_vi » in indic_vi, expected cette colonne à la place 5',
      './essai:1:5: found « indic_va » in indic_va, expected cette colonne à la place 6',
    ]);
  });

  it('refuses a file that is cut, in a row or between two', async () => {
    const whole = text();
    const inside = await importOf(whole.slice(0, whole.indexOf('IND-311,D50') + 12));
    expect(inside.said[0]).toMatch(/found « \d cellules », expected 8 cellules/);
    const between = await importOf(whole.slice(0, whole.indexOf('IND-311,R11')));
    expect(between.said).toEqual([
      expect.stringMatching(/found « \d+ » in territoires de la maille REG, expected 18$/),
    ]);
  });

  it('says every fault of the cells at once, with their lines', async () => {
    const { said } = await importOf(
      text((line) =>
        line
          .replace('IND-311,D01,2031-12-01,DEPT,,10.0', 'IND-311,D01,2031-12-15,DEPT,,10.0')
          .replace('IND-311,D02,2031-12-01,DEPT,,10.0', 'IND-311,D02,2031-12-01,DEPT,,dix')
          .replace('IND-311,FRANCE,2032-12-01,NAT,,3030.0', 'IND-311,FRANCE,2032-12-01,NAT,,30.0'),
      ),
    );
    expect(said).toEqual([
      './essai:2:3: found « 2031-12-15 » in metric_enforce_date, expected le premier jour d’un mois, AAAA-MM-01',
      './essai:4:6: found « dix » in indic_va, expected un nombre à point décimal, ou rien',
      './essai:1:1: found « 30 » in indic_va, France au 2032-12, expected de 2000 à 6000',
    ]);
  });

  it('refuses an indicator that the site does not follow, and a level that ours does not declare', async () => {
    expect((await importOf(text((line) => line.replace('IND-311,D01', 'IND-999,D01')))).said.join()).toContain(
      'found « IND-999 » in indic_id, expected l’un de : IND-311',
    );
    const context = contextOf({ 'indicateurs.csv': [{ id: 'msp-nombre', niveaux: 'FR DEP' }] }, decoupage);
    const { said } = await hear((faults) => barometre.read(made.file('ind.csv', text()), context, faults));
    expect(said[0]).toContain('found « REG-01 » in maille, expected les niveaux que déclare msp-nombre');
  });
});

describe.skipIf(WITHOUT_SAMPLES)(`the files of the Baromètre (${SAMPLES_REASON})`, () => {
  const FILES = ['311', '318', '587', '589', '679'];
  /** Notes that were written by hand, which no file holds. */
  const BY_HAND = ['sas-population-couverte.FR.2023-07', 'sas-population-couverte.DEP-2B.2024-09'];

  async function tableOf(number: string, isEmpty: boolean) {
    const current = (file: string) =>
      isEmpty && file.startsWith('observations/') ? { columns: [], rows: [] } : readCurrent(DATA, file);
    const file = officialFile(`${SAMPLES}ditp-ind-${number}.csv`);
    const { given, said } = await hear((faults) =>
      barometre.read(file, { date: '2026-11', decoupage, current }, faults),
    );
    expect(said).toEqual([]);
    return given!.tables[0]!;
  }

  it.each(FILES)('IND-%s gives the table of today, byte for byte', async (number) => {
    const { file, columns, rows } = await tableOf(number, false);
    expect(toText(columns, rows)).toBe(readFileSync(`${DATA}/${file}`, 'utf8'));
  });

  it.each(FILES)('IND-%s gives it from nothing too, but for the notes that were written by hand', async (number) => {
    const { file, rows } = await tableOf(number, true);
    const today = readCurrent(DATA, file).rows;
    const expected = today.map((row) => (BY_HAND.includes(row['id'] ?? '') ? { ...row, note: '' } : row));
    expect(rows).toEqual(expected);
  });
});
