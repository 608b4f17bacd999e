import readXlsxFile, { type SheetData } from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { classeurFigure } from '../../../../src/figures/fichiers/classeur.ts';
import { classementEssai, figureEssai } from './figure-essai.ts';

vi.mock('../../../../src/donnees.ts', () => import('./donnees-essai.ts'));

const site = { url: 'https://site.example/' };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The sheets by name, as another library than the one that wrote them reads them. */
async function lire(f = figureEssai()): Promise<Record<string, SheetData>> {
  const feuilles = await readXlsxFile(Buffer.from(await classeurFigure(f, site)));
  return Object.fromEntries(feuilles.map(({ sheet, data }) => [sheet, data]));
}

const colonne = (data: SheetData | undefined, nom: string) => {
  const rang = data?.[0]?.indexOf(nom) ?? -1;
  return data?.slice(1).map((ligne) => ligne[rang]);
};

describe('the sheet of data', () => {
  test('has the columns of the CSV, numbers as numbers and absences as their codes', async () => {
    const { Données: donnees } = await lire();
    expect(donnees?.[0]?.slice(0, 3)).toEqual(['date', 'valeur', 'valeur_max']);
    expect(colonne(donnees, 'valeur')).toEqual([2501, 4500, 12.5, 'inc', 4000, 0]);
    expect(colonne(donnees, 'valeur_max')).toEqual([null, 5000, null, null, null, null]);
  });

  test('keeps codes and years as texts, at the precision of the source', async () => {
    expect(colonne((await lire(classementEssai()))['Données'], 'code')).toEqual(['01', '2A']);
    expect(colonne((await lire())['Données'], 'date')).toEqual([
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
    const { Source: source = [] } = await lire();
    const rubriques = Object.fromEntries(source.slice(0, 11).map(([nom, texte]) => [String(nom), texte]));
    expect(rubriques).toMatchObject({
      Titre: 'Des maisons, «\u202Fmoins\u202F» que promis',
      Constat: 'Il y en a 2\u202F501\u202F; la promesse est de 4\u202F000.',
      Unité: 'maisons',
      'Date des données': 'décembre 2023',
      'Copie datée': 'https://site.example/embed/trajectoire-essai/2026-11-23/',
    });
  });

  test('gives each source on a row, with its address and its licence, unknown ones included', async () => {
    const { Source: source = [] } = await lire();
    const debut = source.findIndex(([nom]) => nom === 'Source');
    const lignes = source.slice(debut + 1).map((l) => [l[0], l[3], l[4]]);
    expect(lignes).toEqual([
      ['rapport', 'https://producteur.example/page', 'Licence Ouverte 2.0'],
      ['journal', 'inconnu', 'inconnu'],
      ['dossier', 'https://producteur.example/page', 'Licence Ouverte 2.0'],
    ]);
  });
});

test('the sheet of notes explains each column and each code, and what the sources disagree on', async () => {
  const { Notes: notes = [] } = await lire();
  const noms = notes.map(([nom]) => nom);
  for (const nom of ['valeur_precision', 'code_territoire', 'nd', 's', 'so', 'inc', 'contrats'])
    expect(noms).toContain(nom);
  expect(notes.find(([nom]) => nom === 'Combien de maisons fin 2023\u202F?')?.[1]).toContain(
    'L’un des deux est arrondi.',
  );
});

test('the workbook has the same bytes whenever and wherever it is written', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T06:00:00Z'), toFake: ['Date'] });
  const ici = await classeurFigure(figureEssai(), site);
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.setSystemTime(new Date('2031-07-01T21:00:00Z'));
  expect(Buffer.from(await classeurFigure(figureEssai(), site)).equals(Buffer.from(ici))).toBe(true);
});
