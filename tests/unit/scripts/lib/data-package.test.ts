import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toDataPackage } from '../../../../scripts/lib/data-package.ts';
import type { FileLicence, FigureMetadata, FileSource } from '../../../../src/outputs/files/metadata-shape.ts';

const CC: FileLicence = {
  id: 'CC-BY-4.0',
  nom: 'CC BY 4.0',
  adresse: 'https://creativecommons.org/licenses/by/4.0/',
};
const UNKNOWN: FileLicence = { id: null, nom: 'inconnu', adresse: null };

const aSource = (citation: string, page: string, licence: FileLicence): FileSource => ({
  id: citation.toLowerCase(),
  titre: citation,
  producteur: 'Producteur',
  citation,
  page,
  publieLe: 'inconnu',
  etatAu: '2023-12',
  licence,
  limites: '',
  adresse: 'https://site.example/sources/x/',
});

const METADATA: FigureMetadata = {
  id: 'carte-essai',
  theme: 'msp',
  genre: 'carte',
  titre: 'Des maisons',
  sousTitre: 'Nombre de maisons',
  constat: 'Il y en a.',
  alternative: 'Une carte.',
  unite: 'maisons',
  dateDonnees: 'décembre 2023',
  edition: { date: '2026-11-23', titre: 'Édition d’essai' },
  editeur: { nom: 'Site', adresse: 'https://site.example/' },
  indicateurs: [{ id: 'maisons', nom: 'Maisons', unite: 'maisons', definition: 'Des maisons.', prudence: '' }],
  colonnes: [
    { nom: 'nombre', titre: 'Nombre', description: 'Valeur publiée.', type: 'nombre' },
    { nom: 'date_donnees', titre: 'Date', description: '', type: 'date' },
    { nom: 'code_territoire', titre: 'Code', description: '', type: 'territoire' },
  ],
  absences: { nd: 'non publié', s: 'secret', so: 'sans objet', inc: 'inconnu' },
  notes: [],
  sources: [aSource('Rapport', 'https://producteur.example/', CC), aSource('Journal', 'inconnu', UNKNOWN)],
  desaccords: [],
  licence: CC,
  citation: '',
  adresses: {
    page: 'https://site.example/graphiques/carte-essai/',
    integration: '',
    integrationDatee: '',
    oembed: '',
    fichiers: {},
  },
};

const csv = { nom: 'donnees.csv', content: strToU8('abc') };
const image = { nom: 'image-carre.png', content: new Uint8Array([1, 2]) };

describe('the description of a folder', () => {
  const descriptor = toDataPackage(METADATA, [csv, image]);
  const [data, square] = descriptor.resources;

  test('names the figure, its page, its edition and its licence', () => {
    expect(descriptor).toMatchObject({
      name: 'carte-essai',
      title: 'Des maisons',
      homepage: 'https://site.example/graphiques/carte-essai/',
      version: '2026-11-23',
      created: '2026-11-23T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
  });

  test('gives the size and the SHA-256 of each file, in the order given', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(['donnees.csv', 'image-carre.png']);
    expect(data).toMatchObject({
      bytes: 3,
      // of « abc », as FIPS 180 gives it
      hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(square).toMatchObject({ bytes: 2, format: 'png', mediatype: 'image/png' });
    expect(square).not.toHaveProperty('schema');
  });

  test('types the columns of the CSV, and says how an absence is written', () => {
    expect(data?.schema?.fields.map(({ name, type }) => [name, type])).toEqual([
      ['nombre', 'number'],
      ['date_donnees', 'string'],
      ['code_territoire', 'string'],
    ]);
    expect(data?.schema?.missingValues).toEqual(['', 'nd', 's', 'so', 'inc']);
  });

  test('holds dates and codes to their forms', () => {
    const [, date, code] = data?.schema?.fields.map(({ constraints }) => new RegExp(constraints?.pattern ?? '')) ?? [];
    for (const good of ['2023', '2023-12', '2023-12-31', '2017-06/2023-12']) expect(good).toMatch(date ?? /^$/);
    for (const bad of ['décembre 2023', '12/2023', '2023-1']) expect(bad).not.toMatch(date ?? /./);
    for (const good of ['FR', 'DEP-2A', 'REG-84', 'COM-75056']) expect(good).toMatch(code ?? /^$/);
    expect('DEP-1').not.toMatch(code ?? /./);
  });

  test('leaves out an unknown address, and never lends our licence to figures whose producer names none', () => {
    expect(descriptor.sources).toEqual([
      { title: 'Rapport', path: 'https://producteur.example/' },
      { title: 'Journal' },
    ]);
    expect(data?.licenses?.map(({ name }) => name)).toEqual(['CC-BY-4.0', 'notspecified']);
    expect(square).not.toHaveProperty('licenses');
  });
});

test('a file of an unknown kind is refused, so that none goes undescribed', () => {
  expect(() => toDataPackage(METADATA, [{ nom: 'surprise.exe', content: new Uint8Array() }])).toThrow('surprise.exe');
});
