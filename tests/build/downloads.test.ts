import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { files, readBuilt } from './built-site.ts';

const HEADER = ['id', 'indicateur', 'territoire', 'date', 'valeur', 'unite'];
const COMMUNES_HEADER =
  'code,nom,departement,epci,population,msp_bpe_2024,centres_sante_bpe_2024,generalistes_bpe_2024,pharmacies_bpe_2024,' +
  'infirmiers_bpe_2024,apl_generalistes_2022,apl_generalistes_2023,apl_generalistes_65_2023,km_msp,km_generaliste,km_pharmacie';
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

test('communes.csv has a row for each commune of the 101 départements, its promised columns first, and codes as texts', () => {
  const {
    data: communes,
    errors: faults,
    meta: head,
  } = Papa.parse<Record<string, string>>(
    readBuilt('/donnees/communes.csv')
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  );
  expect(faults).toEqual([]);
  expect(head.fields?.join(',').startsWith(COMMUNES_HEADER)).toBe(true);
  expect(new Set(head.fields).size).toBe(head.fields?.length);
  expect(communes).toHaveLength(34_875);
  expect(new Set(communes.map(({ departement }) => departement)).size).toBe(101);
  const byCode = new Map(communes.map((row) => [row['code'], row]));
  expect(byCode.get('01001')).toMatchObject({ departement: '01', msp_bpe_2024: '0', apl_generalistes_2022: '1.89' });
  expect(byCode.get('46102')).toMatchObject({ nom: 'Figeac', epci: '200067361', siren: '214601023', km_msp: '0' });
  // not published is empty, never zero; a true zero is one
  expect(byCode.get('97608')).toMatchObject({ msp_bpe_2024: '0', apl_generalistes_2023: '', population_annee: '2017' });
  expect(byCode.get('2A004')).toMatchObject({ apl_generalistes_2022: '', apl_generalistes_2023: '3.901' });
  expect(communes.filter((row) => row['km_msp'] === '')).toEqual([]);
  const wrong = communes.filter((row) => (row['msp_bpe_2024'] === '0') !== (row['commune_msp'] !== row['code']));
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

test('the schema of communes.csv describes its columns, in their order', () => {
  const schema = JSON.parse(readBuilt('/donnees/communes.schema.json').toString('utf8')) as {
    fields: { name: string; type: string; description: string }[];
  };
  const [first = ''] = readBuilt('/donnees/communes.csv')
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\r\n');
  expect(schema.fields.map(({ name }) => name).join(',')).toBe(first);
  expect(schema.fields.filter(({ description }) => description === '')).toEqual([]);
  expect(schema.fields.find(({ name }) => name === 'code')?.type).toBe('string');
});
