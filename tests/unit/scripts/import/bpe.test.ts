import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { bpe, checkBpe, EQUIPMENTS, readBpe } from '../../../../scripts/import/sources/bpe.ts';
import { contextOf, hear, scratch } from './official.ts';

const made = scratch();
afterAll(() => made.remove());

const HEADER = 'GEO;GEO_OBJECT;FACILITY_DOM;FACILITY_SDOM;FACILITY_TYPE;BPE_MEASURE;TIME_PERIOD;OBS_VALUE';
const row = (
  geo: string,
  value: string,
  { object = 'COM', type = 'D113', measure = 'FACILITIES', year = '2032' } = {},
) => `${geo};${object};D;D1;${type};${measure};${year};${value}`;
const text = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const read = (content: string | Uint8Array) =>
  hear((faults) => readBpe(made.file('bpe.csv', content), contextOf(), faults));
const counts = (given: Awaited<ReturnType<typeof readBpe>>, type = 'D113') =>
  Object.fromEntries(given.counts.get(type) ?? []);

/** A base whose totals are those of 2024, all in one commune. */
const whole = (year = '2024') =>
  text(...Object.entries(EQUIPMENTS).map(([type, { in2024 }]) => row('01998', String(in2024), { type, year })));

describe('the importer of the base of equipment', () => {
  it('counts the types that the site follows, by commune and by arrondissement, and nothing else', async () => {
    const { given, said } = await read(
      text(
        row('01998', '2'),
        row('01998', '9', { type: 'D265' }),
        row('75101', '4', { object: 'ARM' }),
        row('01999', '7', { type: 'A101' }),
        row('01999', '7', { measure: 'AUTRE' }),
        row('01', '8', { object: 'DEP' }),
      ),
    );
    expect(said).toEqual([]);
    expect(counts(given)).toEqual({ '01998': 2, '75101': 4 });
    expect(counts(given, 'D265')).toEqual({ '01998': 9 });
    expect(given.rows).toBe(6);
  });

  it('counts once the equipment of a city that is published whole and by arrondissement', async () => {
    const parts = [row('75101', '4', { object: 'ARM' }), row('75102', '3', { object: 'ARM' })];
    const { given, said } = await read(text(row('75056', '7'), ...parts));
    expect(said).toEqual([]);
    expect(counts(given)).toEqual({ '75056': 7 });
    expect(given.arrondissements).toBe(2);
    expect((await read(text(row('75056', '8'), ...parts))).said).toEqual([
      './essai:1:1: found « 8 » in OBS_VALUE, 75056, expected la somme de ses arrondissements, 7',
    ]);
  });

  it('reads the archive of the Insee as its file', async () => {
    const archive = zipSync({
      'DS_BPE_2032_metadata.csv': new TextEncoder().encode('rien\n'),
      'DS_BPE_2032_data.csv': new TextEncoder().encode(text(row('01998', '2'))),
    });
    expect(counts((await read(archive)).given)).toEqual({ '01998': 2 });
    expect((await read(archive.subarray(0, archive.length / 2))).said[0]).toMatch(
      /expected un fichier lisible jusqu’à sa fin$/,
    );
  });

  it('finds a column that moved by its name, and names one that is no longer there', async () => {
    const moved = 'OBS_VALUE;GEO;GEO_OBJECT;FACILITY_TYPE;BPE_MEASURE;TIME_PERIOD\n2;01998;COM;D113;FACILITIES;2032\n';
    expect(counts((await read(moved)).given)).toEqual({ '01998': 2 });
    expect((await read(text().replace('OBS_VALUE', 'VALEUR'))).said).toEqual([
      expect.stringMatching(/^\.\/essai:1:6: found « GEO \| .*» in OBS_VALUE, expected la colonne OBS_VALUE$/),
    ]);
  });

  it('refuses cells that moved, each with its line', async () => {
    const { said } = await read(text(row('1998', '2'), row('01999', 'secret'), row('01999', '1')));
    expect(said).toEqual([
      './essai:2:1: found « 1998 » in GEO, expected un code de commune ou d’arrondissement, d’aujourd’hui ou d’avant',
      './essai:3:8: found « secret » in OBS_VALUE, expected un nombre entier',
      './essai:4:1: found « 01999 » in GEO, expected une seule ligne pour D113 et cette commune',
    ]);
  });

  it('refuses a base that is cut: its totals are those of 2024, or near them in another year', async () => {
    const good = await read(whole());
    expect((await hear((faults) => checkBpe(good.given, faults))).said).toEqual([]);
    const cut = await read(whole().split('\n').slice(0, 2).join('\n') + '\n');
    const { said } = await hear((faults) => checkBpe(cut.given, faults));
    expect(said).toHaveLength(9);
    expect(said[0]).toBe('./essai:1:1: found « 0 » in OBS_VALUE, total de D108, expected 3503');
    const later = await read(whole('2025'));
    expect((await hear((faults) => checkBpe(later.given, faults))).said).toEqual([]);
    const one = await read(whole().replace(';2586', ';2585'));
    expect((await hear((faults) => checkBpe(one.given, faults))).said).toEqual([
      './essai:1:1: found « 2585 » in OBS_VALUE, total de D113, expected 2586',
    ]);
  });

  it('writes a table for each indicator and its row, and says what the new year takes away', async () => {
    const context = contextOf({
      'communes/msp-bpe.csv': [{ code_commune: '01999', '2024': '1' }],
      'indicateurs-communes.csv': [{ id: 'msp-bpe', dates: '2024', source: 'insee-bpe-2024', localisation: 'avant' }],
    });
    const { given, said } = await hear((faults) => bpe.read(made.file('bpe.csv', whole('2025')), context, faults));
    expect(said).toEqual([]);
    expect(given?.tables[0]).toMatchObject({
      file: 'communes/msp-bpe.csv',
      columns: ['code_commune', '2025'],
      rows: [{ code_commune: '01998', '2025': '2586' }],
    });
    expect(given?.tables.at(-1)?.rows).toEqual([
      {
        id: 'msp-bpe',
        dates: '2025',
        source: 'insee-bpe-2025',
        localisation: 'Type d’équipement D113, nombre d’équipements par commune',
      },
    ]);
    expect(given?.notes).toContain('le fichier ne donne plus 2024, qui quitte ces tables : msp-bpe');
  });
});
