import { afterAll, describe, expect, it } from 'vitest';
import { readCentres } from '../../../../scripts/import/sources/centres.ts';
import { contextOf, COUNTRY, hear, scratch } from './official.ts';

const made = scratch();
afterAll(() => made.remove());

const CENTRES: Record<string, [number, number]> = {
  '01998': [5.1, 46.1],
  '01999': [5.2, 46.2],
  '2A998': [9.1, 41.6],
  '97499': [55.5, -21.1],
  '75056': [2.34, 48.86],
};
const list = (centres: Record<string, unknown>) =>
  JSON.stringify(
    Object.entries(centres).map(([code, coordinates]) => ({
      nom: 'Essai',
      code,
      centre: { type: 'Point', coordinates },
    })),
  );
const read = (content: string) =>
  hear((faults) => readCentres(made.file('centres.json', content), contextOf(), faults));

describe('the importer of the centres of communes', () => {
  it('gives each commune of the register its centre, in the order of the codes', async () => {
    const { given, said } = await read(list(CENTRES));
    expect(said).toEqual([]);
    expect(given).toHaveLength(COUNTRY.communes.filter(({ type }) => type === 'commune-actuelle').length);
    expect(given[0]).toEqual({ code_commune: '01998', latitude: '46.1', longitude: '5.1' });
    expect(given.at(-1)).toEqual({ code_commune: '97499', latitude: '-21.1', longitude: '55.5' });
  });

  it('refuses a latitude before a longitude, in métropole as far away', async () => {
    const { said } = await read(list({ ...CENTRES, '01998': [46.1, 5.1], '97499': [-21.1, 55.5] }));
    const expected = 'expected longitude puis latitude, dans le territoire de la commune';
    expect(said.map((line) => line.replace(/\[\d\]/, '[]')).sort()).toEqual([
      `./essai:1:1: found « 01998 : 46.1, 5.1 » in [].centre.coordinates, ${expected}`,
      `./essai:1:1: found « 97499 : -21.1, 55.5 » in [].centre.coordinates, ${expected}`,
    ]);
  });

  it('names a commune too many, one too few, and a centre that is no point', async () => {
    const centres: Record<string, unknown> = { ...CENTRES, '01000': [5, 46], '01999': null };
    delete centres['75056'];
    const { said } = await read(list(centres));
    expect(said).toContain(
      './essai:1:1: found « 01000 » in [4].code, expected une commune du code officiel géographique installé',
    );
    expect(said.some((line) => /01999 : .*expected un point : longitude et latitude$/.test(line))).toBe(true);
    expect(said).toContain('./essai:1:1: found « aucune ligne » in code, expected la commune 75056');
  });

  it('refuses a file that is cut, and one that is no list', async () => {
    const whole = list(CENTRES);
    expect((await read(whole.slice(0, -20))).said[0]).toMatch(/expected un fichier JSON lisible jusqu’à sa fin$/);
    expect((await read('{"code":"01998"}')).said[0]).toMatch(/expected une liste de communes$/);
  });
});
