import { unzipSync } from 'fflate';
import readXlsxFile, { type SheetData } from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { figureWorkbook } from '../../../../src/outputs/files/workbook.ts';
import { trialRanking, trialFigure } from './sample-figure.ts';

vi.mock('../../../../src/store/rows.ts', () => import('./sample-store.ts'));

const site = { url: 'https://site.example/' };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The sheets by name, as another library than the one that wrote them reads them. */
async function read(f = trialFigure()): Promise<Record<string, SheetData>> {
  const sheets = await readXlsxFile(Buffer.from(await figureWorkbook(f, site)));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

const column = (data: SheetData | undefined, nom: string) => {
  const rank = data?.[0]?.indexOf(nom) ?? -1;
  return data?.slice(1).map((row) => row[rank]);
};

describe('the sheet of data', () => {
  test('has the columns of the CSV, numbers as numbers and absences as their codes', async () => {
    const { Données: data } = await read();
    expect(data?.[0]?.slice(0, 3)).toEqual(['date', 'valeur', 'valeur_max']);
    expect(column(data, 'valeur')).toEqual([2501, 4500, 12.5, 'inc', 4000, 0]);
    expect(column(data, 'valeur_max')).toEqual([null, 5000, null, null, null, null]);
  });

  test('keeps codes and years as texts, at the precision of the source', async () => {
    expect(column((await read(trialRanking()))['Données'], 'code')).toEqual(['01', '2A']);
    expect(column((await read())['Données'], 'date')).toEqual([
      '2023-12',
      '2024-05-31',
      '2022',
      'inc',
      '2027',
      '2023-06',
    ]);
  });
});

describe('the sheet of the source', () => {
  test('says the title, the finding, the unit, the date and the dated address', async () => {
    const { Source: source = [] } = await read();
    const sections = Object.fromEntries(source.slice(0, 11).map(([nom, text]) => [String(nom), text]));
    expect(sections).toMatchObject({
      Titre: 'Des maisons, «\u202Fmoins\u202F» que promis',
      Constat: 'Il y en a 2\u202F501\u202F; la promesse est de 4\u202F000.',
      Unité: 'maisons',
      'Date des données': 'décembre 2023',
      'Copie datée': 'https://site.example/embed/trajectoire-essai/2026-11-23/',
    });
  });

  test('gives each source on a row, with its address and its licence, unknown ones included', async () => {
    const { Source: source = [] } = await read();
    const start = source.findIndex(([nom]) => nom === 'Source');
    const rows = source.slice(start + 1).map((l) => [l[0], l[3], l[4]]);
    expect(rows).toEqual([
      ['rapport', 'https://producteur.example/page', 'Licence Ouverte 2.0'],
      ['journal', 'inconnu', 'inconnu'],
      ['dossier', 'https://producteur.example/page', 'Licence Ouverte 2.0'],
    ]);
  });
});

test('the sheet of notes explains each column and each code, and what the sources disagree on', async () => {
  const { Notes: notes = [] } = await read();
  const noms = notes.map(([nom]) => nom);
  for (const nom of ['valeur_precision', 'code_territoire', 'nd', 's', 'so', 'inc', 'contrats'])
    expect(noms).toContain(nom);
  expect(notes.find(([nom]) => nom === 'Combien de maisons fin 2023\u202F?')?.[1]).toContain(
    'L’un des deux est arrondi.',
  );
});

test('the workbook has its title, its language and a table whose header row names the columns', async () => {
  const parts = unzipSync(await figureWorkbook(trialFigure(), site));
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  expect(part('docProps/core.xml')).toMatch(/<dc:title>[^<]*moins[^<]*<\/dc:title>.*<dc:language>fr<\/dc:language>/);
  expect(part('_rels/.rels')).toContain('Target="docProps/core.xml"');
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/state="frozen".*<tablePart r:id="rId-table"\/>/);
  expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Id="rId-table"');
  const table = part('xl/tables/table1.xml');
  const [header = []] = (await read())['Données'] ?? [];
  expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, name]) => name)).toEqual(header);
  expect(table).toContain('ref="A1:L7"');
  for (const name of ['docProps/core.xml', 'xl/tables/table1.xml'])
    expect(part('[Content_Types].xml')).toContain(`PartName="/${name}"`);
});

test('the workbook has the same bytes whenever and wherever it is written', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T06:00:00Z'), toFake: ['Date'] });
  const here = await figureWorkbook(trialFigure(), site);
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.setSystemTime(new Date('2031-07-01T21:00:00Z'));
  expect(Buffer.from(await figureWorkbook(trialFigure(), site)).equals(Buffer.from(here))).toBe(true);
});
