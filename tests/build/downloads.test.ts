import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { files, readBuilt } from './built-site.ts';

const HEADER = ['id', 'indicateur', 'territoire', 'date', 'valeur', 'unite'];
const csv = readBuilt('/donnees/observations.csv').toString('utf8');
const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
  header: true,
  skipEmptyLines: true,
});

test('observations.csv opens in a spreadsheet: a byte order mark, the promised columns first, no broken row', () => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(meta.fields?.slice(0, HEADER.length)).toEqual(HEADER);
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(100);
});

test('codes of territories stay texts: 01 keeps its zero, Corsica its letter', () => {
  const codes = new Set(data.map((row) => row['territoire']));
  for (const code of ['FR', 'DEP-01', 'DEP-2A', 'DEP-971']) expect(codes).toContain(code);
});

test('every row has an id of its own, and a number or the reason why there is none', () => {
  expect(new Set(data.map((row) => row['id'])).size).toBe(data.length);
  const strange = data.filter((row) => !/^(-?\d+(\.\d+)?|nd|s|so|inc)$/.test(row['valeur'] ?? ''));
  expect(strange.map((row) => row['id'])).toEqual([]);
});

test('observations.json holds the same rows', () => {
  const content: unknown = JSON.parse(readBuilt('/donnees/observations.json').toString('utf8'));
  const rows = (Array.isArray(content) ? content : Object.values(content as object).find(Array.isArray)) as {
    id: string;
  }[];
  expect(rows.map((row) => row.id)).toEqual(data.map((row) => row['id']));
});

test('no download is empty, and every CSV opens', () => {
  const downloads = files.filter((file) => file.startsWith('/donnees/') && !file.endsWith('.html'));
  expect(downloads.length).toBeGreaterThan(2);
  for (const file of downloads) {
    const content = readBuilt(file).toString('utf8');
    expect(content.trim(), file).not.toBe('');
    if (file.endsWith('.csv')) expect(Papa.parse(content, { skipEmptyLines: true }).errors, file).toEqual([]);
    if (file.endsWith('.json')) expect(() => JSON.parse(content), file).not.toThrow();
  }
});
