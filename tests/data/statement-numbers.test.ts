import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { FIVE_DOCUMENTS } from '../../src/subjects/absences/documents.ts';
import { DATA } from './copy.ts';

/*
 * 552 figures were read in the five documents of 2018 to 2023 before the tables were made. Each is a row, under its id in
 * that register, or is listed with the reason why not.
 */
const REGISTRE = fileURLToPath(new URL('../../../shared/figures/figures.csv', import.meta.url));
const DOCUMENTS: readonly string[] = FIVE_DOCUMENTS;

/** Rows of these documents that the register has not. Add here a figure read there since. */
const OUTSIDE_REGISTRE = [
  'medicobus-objectif-2023-06',
  // the register made one figure of two
  'cpts-anonyme-departs-suivants',
  // targets without a number, or repeated
  'teleconsultation-2018-09',
  'tele-expertise-2019-02',
  'tele-expertise-2020',
  'guichet-unique-2018-06',
  'guichet-unique-elargi-2018-12',
  'guichet-unique-hdf-2018-12',
  'sas-departements-2023',
];

const { observations, objectifs, faits, ...tables } = toValues(readTables(DATA));
const rows = [...observations, ...objectifs, ...faits];
const notRepris = tables['chiffres-non-repris'];
const seen = rows.filter(({ id, source }) => DOCUMENTS.includes(source) && !OUTSIDE_REGISTRE.includes(id));

describe('the 552 figures read in the five documents', () => {
  it('are all rows, or listed with a reason', () => {
    expect(new Set([...seen, ...notRepris].map(({ id }) => id)).size).toBe(552);
  });

  it('are not both', () => {
    const prises = new Set(rows.map(({ id }) => id));
    expect(notRepris.filter(({ id }) => prises.has(id)).map(({ id }) => id)).toEqual([]);
    expect(notRepris.filter(({ source }) => !DOCUMENTS.includes(source))).toEqual([]);
  });

  it('name the rows that are not among them, all of which exist', () => {
    const ids = new Set(rows.map(({ id }) => id));
    expect(OUTSIDE_REGISTRE.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('say on which lines of the document they are', () => {
    expect(seen.filter(({ localisation }) => !/\bl\. \d+(-\d+)?\b/.test(localisation)).map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(!existsSync(REGISTRE))('are those of the register (skipped where the register is not at hand)', () => {
    const { data } = Papa.parse<{ id: string }>(readFileSync(REGISTRE, 'utf8'), { header: true, skipEmptyLines: true });
    const registre = new Set(data.map(({ id }) => id));
    expect(registre.size).toBe(552);
    const traites = new Set([...seen, ...notRepris].map(({ id }) => id));
    expect([...traites].filter((id) => !registre.has(id)), 'to be added to HORS_REGISTRE').toEqual([]);
    expect([...registre].filter((id) => !traites.has(id))).toEqual([]);
  });
});
