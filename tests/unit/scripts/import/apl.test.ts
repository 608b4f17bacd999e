import { writeFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { apl, checkApl, readApl } from '../../../../scripts/import/sources/apl.ts';
import { contextOf, hear, scratch } from './official.ts';

const made = scratch();
afterAll(() => made.remove());

type Cell = string | number | null;

const HEADER = [
  'Code commune INSEE',
  'Commune',
  'APL aux médecins généralistes ',
  'APL aux médecins généralistes de 65 ans et moins',
  'APL aux médecins généralistes de 62 ans et moins',
  'Population standardisée 2030 pour la médecine générale',
  'Population totale 2030',
];
const UNITS: Cell[] = [null, null, 'consultations', 'consultations', 'consultations', 'habitants', 'habitants'];
const ROWS: Cell[][] = [
  ['01998', 'Essai', 2.5, 2, 1.9, 1000, 1100],
  ['2A998', 'Essai', 3.125, null, null, 3000, 3100],
  ['75101', 'Essai', 0, 0, 0, 500, 500],
];

/** A made-up workbook: notes, then the header, the units and the rows, on each sheet. */
async function workbook(sheets: Record<string, { header?: Cell[]; rows?: Cell[][] }>, name = 'apl.xlsx') {
  const file = made.file(name, '');
  const contents = Object.entries(sheets).map(([sheet, { header = HEADER, rows = ROWS }]) => ({
    sheet,
    data: [['Source : essai'], [null], ['Note', null], header, UNITS, ...rows].map((row) =>
      row.map((value) => (value === null ? null : { value })),
    ),
  }));
  writeFileSync(file.path, await writeXlsxFile(contents).toBuffer());
  return file;
}

const read = async (...args: Parameters<typeof workbook>) => {
  const file = await workbook(...args);
  return hear((faults) => readApl(file, contextOf(), faults));
};

describe('the importer of the accessibility', () => {
  it('finds the header by its words under the notes, skips the units, and reads each dated sheet', async () => {
    const { given, said } = await read({ 'Lisez-moi': {}, 'APL 2031': {}, 'APL 2030': {} });
    expect(said).toEqual([]);
    expect(given.map(({ year, codes }) => [year, codes.size])).toEqual([
      ['2030', 3],
      ['2031', 3],
    ]);
    expect(Object.fromEntries(given[0]!.values.get('apl-generalistes')!)).toEqual({
      '01998': '2.5',
      '2A998': '3.125',
      '75101': '0',
    });
    expect(Object.fromEntries(given[0]!.values.get('apl-generalistes-65')!)).toEqual({ '01998': '2', '75101': '0' });
  });

  it('weighs the mean by the standardised population, communes without a value left out', async () => {
    const { given } = await read({ 'APL 2030': {} });
    expect(given[0]!.means.get('apl-generalistes')).toBeCloseTo((2.5 * 1000 + 3.125 * 3000) / 4500, 9);
    expect(given[0]!.means.get('apl-generalistes-65')).toBeCloseTo(2000 / 1500, 9);
  });

  it('follows a column that moved by its words, and names one that is not there', async () => {
    const swap = (row: Cell[]): Cell[] => [row[0]!, row[1]!, row[3]!, row[2]!, ...row.slice(4)];
    const moved = await read({ 'APL 2030': { header: swap(HEADER), rows: ROWS.map(swap) } });
    expect(moved.said).toEqual([]);
    expect(moved.given[0]!.values.get('apl-generalistes')?.get('01998')).toBe('2.5');
    const lost = await read({ 'APL 2030': { header: HEADER.map((name) => name.replace('65 ans', '66 ans')) } });
    expect(lost.said).toEqual([
      expect.stringMatching(
        /^\.\/essai:4:1: .*in feuille APL 2030, expected une colonne « APL aux médecins généralistes de 65 ans et moins »$/,
      ),
    ]);
    expect((await read({ 'APL 2030': { header: ['Code', 'Nom'] } })).said[0]).toContain(
      'expected une ligne d’en-tête avec « Code commune INSEE »',
    );
    expect((await read({ Données: {} })).said[0]).toContain(
      'found « Données », expected des feuilles nommées « APL AAAA »',
    );
  });

  it('refuses a code that lost its zero, a text for a number, a commune twice, each with its row and its column', async () => {
    const { said } = await read({
      'APL 2030': { rows: [...ROWS, [1998, 'Essai', 1, 1, 1, 1, 1], ['01999', 'Essai', 'n.d.', 1, 1, 1, 1], ROWS[0]!] },
    });
    expect(said).toEqual([
      './essai:9:1: found « 1998 » in feuille APL 2030, Code commune INSEE, expected un code de commune ou d’arrondissement, en texte',
      './essai:10:3: found « n.d. » in feuille APL 2030, APL aux médecins généralistes, expected un nombre qui n’est pas négatif, ou rien',
      './essai:11:1: found « 01998 » in feuille APL 2030, Code commune INSEE, expected une seule ligne pour cette commune',
    ]);
  });

  it('refuses a workbook that is cut', async () => {
    const file = await workbook({ 'APL 2030': {} });
    const cut = made.file('cut.xlsx', Buffer.from('PK\u0003\u0004 coupé'));
    expect((await hear((faults) => readApl(cut, contextOf(), faults))).said[0]).toMatch(
      /expected un classeur XLSX lisible jusqu’à sa fin$/,
    );
    expect((await hear((faults) => readApl(file, contextOf(), faults))).said).toEqual([]);
  });

  it('refuses a sheet without enough communes, or whose mean is not the one that was published', async () => {
    const { given } = await read({ 'APL 2023': {} });
    expect((await hear((faults) => checkApl(given, faults))).said).toEqual([
      './essai:1:1: found « 3 » in feuille APL 2023, communes, expected de 34000 à 35200',
      './essai:1:1: found « 1.333 » in feuille APL 2023, moyenne pondérée des 65 ans et moins, expected de 3.27 à 3.31',
    ]);
  });

  it('knows the other professions by their column, and gives no value where there is none', async () => {
    const header = HEADER.map((name) => name.replace('médecins généralistes', 'infirmières'));
    const file = await workbook({ 'APL 2030': { header } });
    const context = contextOf({
      'indicateurs-communes.csv': [{ id: 'apl-infirmieres', dates: '2023', source: 's', localisation: 'l' }],
    });
    const { given } = await hear((faults) => apl.read(file, context, faults));
    expect(given?.tables.map(({ file: name }) => name)).toEqual([
      'communes/apl-infirmieres.csv',
      'indicateurs-communes.csv',
    ]);
    expect(given?.tables[1]?.rows[0]).toMatchObject({ dates: '2030', source: 'drees-apl-communes-2030' });
    const ages = await workbook({ 'APL 2030': {} });
    const { given: both } = await hear((faults) => apl.read(ages, contextOf(), faults));
    expect(both?.tables[1]?.rows).toContainEqual({ code_commune: '2A998', '2030': 'nd' });
  });
});
