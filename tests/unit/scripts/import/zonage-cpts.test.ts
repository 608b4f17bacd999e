import { afterAll, describe, expect, it } from 'vitest';
import { checkCpts, cpts, readCpts } from '../../../../scripts/import/sources/cpts.ts';
import { checkZonage, readZonage } from '../../../../scripts/import/sources/zonage.ts';
import { contextOf, hear, scratch } from './official.ts';

const made = scratch();
afterAll(() => made.remove());

describe('the importer of the zones', () => {
  const read = (content: string) => hear((faults) => readZonage(made.file('zonage.csv', content), contextOf(), faults));

  it('reads the codes of both years, under the names that the columns may bear', async () => {
    const { given, said } = await read(
      'CODGEO;LIBGEO;z_gene\n75056;x;6_HZ\n01998;x;1_ZIP\n01997;x;2_ZAC\n01999;x;4_ZAR\n2A998;x;3_HZ\n',
    );
    expect(said).toEqual([]);
    expect(given.map(({ code_commune: code, zone }) => `${code} ${zone}`)).toEqual([
      '01997 zac',
      '01998 zip',
      '01999 zar',
      '2A998 hors-zonage',
      '75056 hors-zonage',
    ]);
  });

  it('refuses unknown columns by their names, an unknown zone by its line, and a file that is cut by its count', async () => {
    expect((await read('insee_territoire;truc\n01998;1_ZIP\n')).said).toEqual([
      expect.stringMatching(
        /found « insee_territoire \| truc », expected pour le code de la commune, un champ nommé code_commune, /,
      ),
      expect.stringMatching(/expected pour la zone, un champ nommé z_gene, /),
    ]);
    const { given, said } = await read('code;zonage\n01998;9_ABC\n01999;1_ZIP\n');
    expect(said).toEqual([
      expect.stringMatching(/^\.\/essai:2:2: found « 9_ABC » in zonage, expected un code de zone/),
    ]);
    expect((await hear((faults) => checkZonage(given, faults))).said).toEqual([
      './essai:1:1: found « 1 » in communes, expected de 34500 à 35300',
    ]);
  });
});

describe('the importer of the layer of the CPTS', () => {
  const feature = (properties: Record<string, unknown>, type = 'MultiPolygon') => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates: [] },
  });
  const layer = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
  const read = (content: string) => hear((faults) => readCpts(made.file('cpts.json', content), faults));

  it('detects its fields, and says in which it read what', async () => {
    const content = layer(feature({ gid: 7, Nom_CPTS: 'CPTS  des Essais', Avancement: 'ACI signé', geom_area: 1 }));
    const { given, said } = await read(content);
    expect(said).toEqual([]);
    expect(given.rows).toEqual([{ id: '7', nom: 'CPTS des Essais', stade: 'ACI signé' }]);
    const { given: imported } = await hear((faults) => cpts.read(made.file('cpts.json', content), contextOf(), faults));
    expect(imported?.notes).toEqual([
      'champs reconnus : nom dans Nom_CPTS, identifiant dans gid, stade dans Avancement ; à vérifier',
    ]);
  });

  it('refuses by name what it does not know, rather than guess', async () => {
    expect((await read(layer(feature({ a: 1, b: 2 })))).said).toEqual([
      expect.stringMatching(/found « a \| b », expected pour le nom, un champ nommé nom_cpts, nom, /),
      expect.stringMatching(/expected pour l’identifiant, un champ nommé id_cpts, /),
      expect.stringMatching(/expected pour le stade, un champ nommé stade, /),
    ]);
  });

  it('refuses a point for a perimeter, an empty name, a layer that is cut or too small', async () => {
    const { given, said } = await read(
      layer(feature({ id: 1, nom: 'A', stade: 'x' }, 'Point'), feature({ id: 1, nom: null, stade: 'x' })),
    );
    expect(said).toEqual([
      './essai:1:1: found « Point » in features[0].geometry.type, expected Polygon ou MultiPolygon',
      './essai:1:1: found « null » in features[1].properties.nom, expected un texte',
      './essai:1:1: found « 1 » in features[1].properties.id, expected un identifiant une seule fois',
    ]);
    expect((await hear((faults) => checkCpts(given, faults))).said[0]).toContain('in features, expected de 500 à 1300');
    expect((await read(layer(feature({ id: 1 })).slice(0, -9))).said[0]).toMatch(
      /expected un fichier GeoJSON lisible jusqu’à sa fin$/,
    );
  });
});
