import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { csvFigure } from '../../../../src/figures/fichiers/csv.ts';
import { tableFichier } from '../../../../src/figures/fichiers/table.ts';
import { classementEssai, figureEssai, regionsEssai } from './figure-essai.ts';

vi.mock('../../../../src/donnees.ts', () => import('./donnees-essai.ts'));

function lire(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

const colonne = (csv: string, nom: string) => lire(csv).map((l) => l[nom]);

describe('the CSV of a figure with dates in words', () => {
  const csv = csvFigure(figureEssai());

  test('opens in a spreadsheet: byte order mark, one header line, no comment', () => {
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFdate,valeur,valeur_max,valeur_precision,valeur_statut,valeur_annonce_le,definition,code_territoire,indicateur,unite,source,desaccords',
    );
    expect(csv.split('\r\n')).toHaveLength(1 + 6 + 1);
  });

  test('has bare dates at the precision of their source, the deadline for a target, a code for the unknown one', () => {
    expect(colonne(csv, 'date')).toEqual(['2023-12', '2024-05-31', '2022', 'inc', '2027', '2023-06']);
  });

  test('has numbers with a dot and no space, the code of an absence, and zero as a number', () => {
    expect(colonne(csv, 'valeur')).toEqual(['2501', '4500', '12.5', 'inc', '4000', '0']);
  });

  test('says what a bare number leaves out: the range, « près de », who vouches for it, when it was promised', () => {
    expect(colonne(csv, 'valeur_max')).toEqual(['', '5000', '', '', '', '']);
    expect(colonne(csv, 'valeur_precision')).toEqual(['exact', 'pres-de', 'exact', '', 'exact', 'exact']);
    expect(colonne(csv, 'valeur_statut')).toEqual(['publie', 'publie', 'repris', 'inconnu', '', 'publie']);
    expect(colonne(csv, 'valeur_annonce_le')).toEqual(['', '', '', '', '2023-07-13', '']);
  });

  test('says on each row what is counted, in which unit, where and according to whom', () => {
    expect(colonne(csv, 'indicateur')).toEqual(['maisons', 'maisons', 'maisons', 'maisons', 'maisons', 'contrats']);
    expect(colonne(csv, 'unite')).toEqual(['maisons', 'maisons', 'maisons', 'maisons', 'maisons', 'contrats']);
    expect(colonne(csv, 'code_territoire')).toEqual(Array.from({ length: 6 }, () => 'FR'));
    expect(colonne(csv, 'source').slice(0, 3)).toEqual([
      'Citation de rapport',
      'Citation de rapport',
      'Citation de journal',
    ]);
  });

  test('names the disagreements in which each row takes part', () => {
    expect(colonne(csv, 'desaccords')).toEqual(['fin-2023', '', 'fin-2023', '', '', '']);
  });

  test('leaves an empty cell empty, and quotes a comma', () => {
    expect(colonne(csv, 'definition').slice(0, 2)).toEqual(['Rapport, tome 2', '']);
    expect(csv).toContain('"Rapport, tome 2"');
  });
});

describe('the CSV of a ranking', () => {
  const csv = csvFigure(classementEssai());

  test('keeps the zero of a code, and gives the key of the territory', () => {
    expect(colonne(csv, 'code')).toEqual(['01', '2A']);
    expect(colonne(csv, 'code_territoire')).toEqual(['DEP-01', 'DEP-2A']);
  });

  test('tells a rank that has no object from a value that is not published', () => {
    expect(colonne(csv, 'rang')).toEqual(['1', 'so']);
    expect(colonne(csv, 'pour_100000')).toEqual(['5.6', 'so']);
    expect(colonne(csv, 'nombre')).toEqual(['38', 'nd']);
  });

  test('gives the published number its own unit beside that of the computed one, and none to the rank', () => {
    expect(colonne(csv, 'unite')).toEqual(['maisons pour 100 000 habitants', 'maisons pour 100 000 habitants']);
    expect(colonne(csv, 'nombre_unite')).toEqual(['maisons', 'maisons']);
    expect(Object.keys(lire(csv)[0] ?? {})).not.toContain('rang_unite');
  });

  test('dates the rows, since no column of the table does', () => {
    expect(colonne(csv, 'date_donnees')).toEqual(['2023-12', '2023-12']);
  });
});

describe('the CSV of a table with one column for each date', () => {
  const csv = csvFigure(regionsEssai());

  test('writes the words of absences as codes', () => {
    expect(lire(csv)[1]).toMatchObject({ d_2017_06: 'nd', d_2023_12: 'nd', objectif: 'so' });
  });

  test('dates the target, and the row by its first and last observations', () => {
    expect(lire(csv)[0]).toMatchObject({
      objectif: '50',
      objectif_echeance: '2026-12',
      objectif_annonce_le: 'inc',
      date_donnees: '2017-06/2023-12',
    });
    expect(lire(csv)[1]).toMatchObject({ objectif_echeance: '', date_donnees: '2023-12' });
  });
});

describe('a table that cannot be a file', () => {
  const tableau = (colonnes: { titre: string; nombre?: boolean }[], cellules: string[]) =>
    figureEssai({
      tableau: { legende: 'Essai', colonnes, lignes: [cellules.map((texte) => ({ texte, valeur: texte }))] },
    });

  test('is refused when a column of numbers holds a word, rather than written without it', () => {
    expect(() => tableFichier(tableau([{ titre: 'Part', nombre: true }], ['beaucoup']))).toThrow('beaucoup');
  });

  test('is refused when two columns would have one name', () => {
    expect(() => tableFichier(tableau([{ titre: 'Région' }, { titre: 'region' }], ['a', 'b']))).toThrow('region');
  });

  test('is refused when a row is short of a cell', () => {
    expect(() => tableFichier(tableau([{ titre: 'Un' }, { titre: 'Deux' }], ['a']))).toThrow('no cell 2');
  });

  test('is refused when a date in words is that of no row', () => {
    expect(() => tableFichier(tableau([{ titre: 'Date' }], ['hier']))).toThrow('hier');
  });
});

test('a table that already says the unit, the date and the territory keeps its own columns', () => {
  const f = figureEssai({
    tableau: {
      legende: 'Fiche',
      colonnes: [
        { titre: 'Territoire' },
        { titre: 'Valeur', nombre: true },
        { titre: 'Unité' },
        { titre: 'Date' },
        { titre: 'Échéance' },
        { titre: 'Cible', nombre: true },
      ],
      lignes: [
        [
          { texte: 'Ain', valeur: 'Ain' },
          { texte: '38', valeur: 38, ligne: 'ain' },
          { texte: 'maisons', valeur: 'maisons' },
          { texte: '2023-12', valeur: '2023-12' },
          { texte: 'fin 2026' },
          { texte: '50', valeur: 50, ligne: 'cible-ain' },
        ],
      ],
    },
  });
  expect(csvFigure(f).replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    'territoire,valeur,unite,date,echeance,cible,cible_annonce_le,code_territoire,indicateur,source,desaccords',
    'Ain,38,maisons,2023-12,2026-12,50,inc,DEP-01,maisons,Citation de rapport ; Dossier : les *promesses*,',
  ]);
});
