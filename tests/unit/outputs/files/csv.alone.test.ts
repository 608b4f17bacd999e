import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { csvFigure } from '../../../../src/outputs/files/csv.ts';
import { fileTable } from '../../../../src/outputs/files/table.ts';
import {
  absentCell,
  NO_DATE,
  rowCell,
  rowDateCell,
  territoireCell,
  wordsCell,
  type Cell,
} from '../../../../src/store/cell.ts';
import { trialRanking, trialFigure, trialRegions } from './sample-figure.ts';

vi.mock('../../../../src/store/rows.ts', () => import('./sample-store.ts'));

function read(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

const column = (csv: string, nom: string) => read(csv).map((l) => l[nom]);

describe('the CSV of a figure with a column of dates', () => {
  const csv = csvFigure(trialFigure());

  test('opens in a spreadsheet: byte order mark, one header line, no comment', () => {
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFdate,valeur,valeur_max,valeur_precision,valeur_statut,valeur_annonce_le,definition,code_territoire,indicateur,unite,source,desaccords',
    );
    expect(csv.split('\r\n')).toHaveLength(1 + 6 + 1);
  });

  test('has bare dates at the precision of their source, the deadline for a target, a code for the unknown one', () => {
    expect(column(csv, 'date')).toEqual(['2023-12', '2024-05-31', '2022', 'inc', '2027', '2023-06']);
  });

  test('has numbers with a dot and no space, the code of an absence, and zero as a number', () => {
    expect(column(csv, 'valeur')).toEqual(['2501', '4500', '12.5', 'inc', '4000', '0']);
  });

  test('says what a bare number leaves out: the range, « près de », who vouches for it, when it was promised', () => {
    expect(column(csv, 'valeur_max')).toEqual(['', '5000', '', '', '', '']);
    expect(column(csv, 'valeur_precision')).toEqual(['exact', 'pres-de', 'exact', '', 'exact', 'exact']);
    expect(column(csv, 'valeur_statut')).toEqual(['publie', 'publie', 'repris', 'inconnu', '', 'publie']);
    expect(column(csv, 'valeur_annonce_le')).toEqual(['', '', '', '', '2023-07-13', '']);
  });

  test('says on each row what is counted, in which unit, where and according to whom', () => {
    expect(column(csv, 'indicateur')).toEqual(['maisons', 'maisons', 'maisons', 'maisons', 'maisons', 'contrats']);
    expect(column(csv, 'unite')).toEqual(['maisons', 'maisons', 'maisons', 'maisons', 'maisons', 'contrats']);
    expect(column(csv, 'code_territoire')).toEqual(Array.from({ length: 6 }, () => 'FR'));
    expect(column(csv, 'source').slice(0, 3)).toEqual([
      'Citation de rapport',
      'Citation de rapport',
      'Citation de journal',
    ]);
  });

  test('names the disagreements in which each row takes part', () => {
    expect(column(csv, 'desaccords')).toEqual(['fin-2023', '', 'fin-2023', '', '', '']);
  });

  test('leaves an empty cell empty, and quotes a comma', () => {
    expect(column(csv, 'definition').slice(0, 2)).toEqual(['Rapport, tome 2', '']);
    expect(csv).toContain('"Rapport, tome 2"');
  });
});

describe('the CSV of a ranking', () => {
  const csv = csvFigure(trialRanking());

  test('keeps the zero of a code, and gives the key of the territory', () => {
    expect(column(csv, 'code')).toEqual(['01', '2A']);
    expect(column(csv, 'code_territoire')).toEqual(['DEP-01', 'DEP-2A']);
  });

  test('tells a rank that has no object from a value that is not published', () => {
    expect(column(csv, 'rang')).toEqual(['1', 'so']);
    expect(column(csv, 'pour_100000')).toEqual(['5.6', 'so']);
    expect(column(csv, 'nombre')).toEqual(['38', 'nd']);
  });

  test('gives the published number its own unit beside that of the computed one, and none to the rank', () => {
    expect(column(csv, 'unite')).toEqual(['maisons pour 100 000 habitants', 'maisons pour 100 000 habitants']);
    expect(column(csv, 'nombre_unite')).toEqual(['maisons', 'maisons']);
    expect(Object.keys(read(csv)[0] ?? {})).not.toContain('rang_unite');
  });

  test('dates the rows, since no column of the table does', () => {
    expect(column(csv, 'date_donnees')).toEqual(['2023-12', '2023-12']);
  });
});

describe('the CSV of a table with one column for each date', () => {
  const csv = csvFigure(trialRegions());

  test('writes the words of absences as codes', () => {
    expect(read(csv)[1]).toMatchObject({ d_2017_06: 'nd', d_2023_12: 'nd', objectif: 'so' });
  });

  test('dates the target, and the row by its first and last observations', () => {
    expect(read(csv)[0]).toMatchObject({
      objectif: '50',
      objectif_echeance: '2026-12',
      objectif_annonce_le: 'inc',
      date_donnees: '2017-06/2023-12',
    });
    expect(read(csv)[1]).toMatchObject({ objectif_echeance: '', date_donnees: '2023-12' });
  });
});

describe('a table that cannot be a file', () => {
  const table = (titres: string[], rows: Cell[][]) =>
    trialFigure({ table: { caption: 'Essai', columns: titres.map((titre) => ({ titre })), rows } });

  test('is refused when a column of numbers holds a word, rather than written without it', () => {
    expect(() => fileTable(table(['Part'], [[rowCell('ain')], [wordsCell('beaucoup')]]))).toThrow(
      'several kinds in column 1: quantity, words',
    );
  });

  test('is refused when two columns would have one name', () => {
    expect(() => fileTable(table(['Région', 'region'], [[wordsCell('a'), wordsCell('b')]]))).toThrow('region');
  });

  test('is refused when a row is short of a cell', () => {
    expect(() => fileTable(table(['Un', 'Deux'], [[wordsCell('a')]]))).toThrow('no cell 2');
  });
});

test('a table that already says the unit, the date and the territory keeps its own columns', () => {
  const f = trialFigure({
    table: {
      caption: 'Fiche',
      columns: [
        { titre: 'Territoire' },
        { titre: 'Valeur' },
        { titre: 'Unité' },
        { titre: 'Date' },
        { titre: 'Échéance' },
        { titre: 'Cible' },
      ],
      rows: [
        [
          territoireCell('DEP-01', 'name'),
          rowCell('ain'),
          wordsCell('maisons'),
          rowDateCell('ain'),
          rowDateCell('cible-ain'),
          rowCell('cible-ain'),
        ],
        [
          territoireCell('DEP-2A', 'name'),
          rowCell('corse'),
          wordsCell('maisons'),
          NO_DATE,
          NO_DATE,
          absentCell('so', { indicateur: 'maisons' }),
        ],
      ],
    },
  });
  expect(csvFigure(f).replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    'territoire,valeur,unite,date,echeance,cible,cible_annonce_le,code_territoire,indicateur,source,desaccords',
    'Ain,38,maisons,2023-12,2026-12,50,inc,DEP-01,maisons,Citation de rapport ; Dossier : les *promesses*,',
    'Corse-du-Sud,nd,maisons,,,so,,DEP-2A,maisons,Citation de rapport,',
  ]);
});
