import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { Faults } from '../../../../scripts/import/faults.ts';
import { officialFile } from '../../../../scripts/import/official-file.ts';
import { checkFiness, finess, readFiness } from '../../../../scripts/import/sources/finess.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';
import { contextOf, hear, SAMPLES, SAMPLES_REASON, scratch, WITHOUT_SAMPLES } from './official.ts';

const made = scratch();
afterAll(() => made.remove());

type Json = Record<string, unknown>;

const POINT = {
  coordonneeX: '5.25',
  coordonneeY: '46.21',
  directionLongitude: '700000.00',
  directionLatitude: '6600000.00',
  cleInInteropBAN: '01998_0010_00002',
  scoreBAN: '0.97',
};

/** A made-up place of care of the 01, with what a test changes of it. */
function place(
  finess: string,
  { general = {}, address = {}, point = {}, ...more }: Record<string, Json | unknown> = {},
): Json {
  return {
    informationsGeneralesEGE: {
      numFinessEge: finess,
      nomEgeCourt: 'MSP ESSAI',
      nomEgeLong: `MAISON  DE SANTE D'ESSAI ${finess} `,
      dateOuverture: '2031-03-01',
      dateFermeture: null,
      ...(general as Json),
    },
    categorieentiteGeographiqueExercice: '603',
    adresse: [
      { usageAdresse: '04', cogCommune: '01999', coordonneesGeographique: null },
      {
        usageAdresse: '03',
        numeroVoie: '2',
        typeVoie: 'R',
        libelleVoie: 'DES ESSAIS',
        cogCommune: '01998',
        codePostal: '01990',
        coordonneesGeographique: point === null ? null : { ...POINT, ...(point as Json) },
        ...(address as Json),
      },
    ],
    evenement: [{ codeEvenement: '003' }],
    etatObjet: 'A',
    ...more,
  };
}

const directory = (...places: readonly Json[]): string =>
  JSON.stringify({
    schemaVersion: 'v1.0.0',
    generatedAt: '2032-07-01T02:07:30Z',
    gco: [{ pmSmsseId: '1' }],
    gcc: [],
    pmej: [{ informationsGeneralesPMEJ: { pmSmsseId: '1' }, ege: places, etatObjet: 'A' }, { ege: [] }],
  });

const read = (text: string | Uint8Array) =>
  hear((faults) =>
    readFiness(made.file('finess.json.gz', typeof text === 'string' ? gzipSync(text) : text), contextOf(), faults),
  );

describe('the importer of the directory of places of care', () => {
  it('keeps what is open, with its own address and its point', async () => {
    const { given, said } = await read(directory(place('990000017')));
    expect(said).toEqual([]);
    expect(given.structures).toEqual([
      {
        finess: '990000017',
        categorie: 'msp',
        nom: "MAISON DE SANTE D'ESSAI 990000017",
        code_commune: '01998',
        adresse: '2 R DES ESSAIS',
        code_postal: '01990',
        ouvert_le: '2031-03-01',
        longitude: '5.25',
        latitude: '46.21',
        position: 'numero',
      },
    ]);
  });

  it('leaves out what is closed or inactive, and counts it', async () => {
    const { given, said } = await read(
      directory(
        place('990000017', { general: { dateFermeture: '2032-01-01' } }),
        place('990000025', { etatObjet: 'I' }),
        place('990000033', { categorieentiteGeographiqueExercice: '500' }),
        place('990000041', { categorieentiteGeographiqueExercice: { code: '124' } }),
      ),
    );
    expect(said).toEqual([]);
    expect(given.structures.map(({ finess: id, categorie }) => [id, categorie])).toEqual([
      ['990000041', 'centre-de-sante'],
    ]);
    expect(given.closed).toBe(2);
  });

  it('recognises a pair that is swapped, a pair in metres, and the two pairs one in the place of the other', async () => {
    const none = { directionLongitude: null, directionLatitude: null };
    const { given } = await read(
      directory(
        place('990000017', { point: { ...none, coordonneeX: '46.21', coordonneeY: '5.25' } }),
        place('990000025', { point: { ...none, coordonneeX: '700000.00', coordonneeY: '6600000.00' } }),
        place('990000033', { point: { ...none, coordonneeX: '6600000.00', coordonneeY: '700000.00' } }),
        place('990000041', {
          point: {
            coordonneeX: '700000.00',
            coordonneeY: '6600000.00',
            directionLongitude: '5.25',
            directionLatitude: '46.21',
          },
        }),
      ),
    );
    expect(given.readings).toEqual({ wgs84: 1, 'wgs84-swapped': 1, projected: 1, 'projected-swapped': 1 });
    const places = given.structures.map(({ longitude, latitude }) => [Number(longitude), Number(latitude)]);
    expect(places[0]).toEqual([5.25, 46.21]);
    expect(places[3]).toEqual([5.25, 46.21]);
    for (const [longitude, latitude] of [places[1]!, places[2]!]) {
      expect(longitude).toBeCloseTo(3, 6);
      expect(latitude).toBeCloseTo(46.5, 6);
    }
  });

  it('leaves to its commune what has no point, a point elsewhere, or a point of the commune alone', async () => {
    const { given, said } = await read(
      directory(
        place('990000017', { point: null }),
        place('990000025', {
          point: { coordonneeX: '55.5', coordonneeY: '-21.1', directionLongitude: '0', directionLatitude: '0' },
        }),
        place('990000033', { point: { cleInInteropBAN: '01999_0010_00002' } }),
        place('990000041', { point: { cleInInteropBAN: '01998' } }),
        place('990000058', { point: { cleInInteropBAN: '01998_0010' } }),
        place('990000066', { point: { cleInInteropBAN: null } }),
      ),
    );
    expect(said).toEqual([]);
    expect(given.structures.map(({ position, longitude }) => `${position} ${longitude}`)).toEqual([
      'commune ',
      'commune ',
      'commune ',
      'commune ',
      'voie 5.25',
      'non-precisee 5.25',
    ]);
    expect(given.notUnderstood).toEqual(['990000025']);
    expect(given.otherCommune).toEqual(['990000033']);
  });

  it('leaves out a collectivité, old code included, and lists a commune that no register knows', async () => {
    const at = (cogCommune: string) => ({ address: { cogCommune }, point: null });
    const { given, said } = await read(
      directory(
        place('990000017', at('97127')),
        place('990000025', at('98818')),
        place('990000033', at('01000')),
        place('990000041', at('01997')),
      ),
    );
    expect(said).toEqual([]);
    expect(given.elsewhere).toBe(2);
    expect(given.unknownCommune).toEqual(['990000033 (01000)']);
    expect(given.structures.map(({ code_commune: code }) => code)).toEqual(['01997']);
  });

  it('names each field that the format lost, with what stands there instead', async () => {
    const lost = place('990000017');
    delete lost['etatObjet'];
    const { said } = await read(
      directory(
        lost,
        place('990000025', { adresse: [{ usageAdresse: '04' }] }),
        place('990000033', { general: { numFinessEge: undefined } }),
        place('990000033'),
        place('990000033'),
      ),
    );
    expect(said).toEqual([
      expect.stringMatching(/found « champs informationsGeneralesEGE, .*» in ege\[0\]\.etatObjet, expected ce champ$/),
      './essai:1:1: found « 990000025 » in ege[1].adresse, expected une adresse d’usage 03',
      expect.stringMatching(/in ege\[2\]\.informationsGeneralesEGE\.numFinessEge, expected ce champ$/),
      './essai:1:1: found « 990000033 » in ege[4].numFinessEge, expected un numéro une seule fois dans le répertoire',
    ]);
  });

  it('says what a file without its list is, and another version of the format', async () => {
    const { said } = await read('{"schemaVersion":"v2.0.0","generatedAt":"hier","structures":[]}');
    expect(said).toEqual([
      './essai:1:1: found « aucun établissement » in pmej[].ege[], expected des établissements',
      './essai:1:1: found « v2.0.0 » in schemaVersion, expected une version v1',
      './essai:1:1: found « hier » in generatedAt, expected une date, AAAA-MM-JJT…',
    ]);
  });

  it('refuses a file that is cut, compressed or not', async () => {
    const whole = directory(place('990000017'), place('990000025'));
    const zipped = await read(gzipSync(whole).subarray(0, 200));
    expect(zipped.said[0]).toMatch(/expected un fichier JSON lisible jusqu’à sa fin$/);
    const plain = await read(Buffer.from(whole.slice(0, -40)));
    expect(plain.said[0]).toMatch(
      /\(après \d établissements? lus?\) », expected un fichier JSON lisible jusqu’à sa fin$/,
    );
  });

  it('refuses a directory that is too small, and one whose places are mostly out of their territory', async () => {
    const { given } = await read(directory(place('990000017', { point: { coordonneeX: '100', coordonneeY: '100' } })));
    const { said } = await hear((faults) => checkFiness({ ...given, notUnderstood: ['a', 'b'] }, faults));
    expect(said).toHaveLength(4);
    expect(said.join('\n')).toContain(
      'found « 1 » in structures ouvertes de la catégorie 603, expected de 2600 à 5500',
    );
    expect(said.join('\n')).toContain('found « 2 » in coordonnées hors de leur territoire, expected de 0 à 1');
  });
});

describe.skipIf(WITHOUT_SAMPLES)(`the sample of the directory (${SAMPLES_REASON})`, () => {
  const file = officialFile(`${SAMPLES}finess-structures-mensuel-202607-echantillon.json.gz`);

  it('has twenty-six open health centres, each with a place in its own territory', async () => {
    const context = contextOf({}, readDecoupage());
    const { given, said } = await hear((faults) => readFiness(file, context, faults));
    expect(said).toEqual([]);
    expect(given.structures.map(({ categorie }) => categorie)).toEqual(
      Array.from({ length: 26 }, () => 'centre-de-sante'),
    );
    expect(given.closed).toBe(21);
    expect([given.notUnderstood, given.otherCommune, given.unknownCommune]).toEqual([[], [], []]);
  });

  it('is no directory of the whole country: the importer refuses it by its counts', async () => {
    const faults = new Faults(file.name);
    await finess.read(file, contextOf({}, readDecoupage()), faults);
    expect(faults.list().map(({ name, found }) => `${name} ${found}`)).toEqual([
      'structures ouvertes de la catégorie 124 26',
      'structures ouvertes de la catégorie 603 0',
      'structures ouvertes de la catégorie 604 0',
    ]);
  });
});
