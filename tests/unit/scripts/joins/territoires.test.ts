import { describe, expect, it } from 'vitest';
import { toCodesCog, toPlaces, toRegionOf, toSlug, toTerritoires } from '../../../../scripts/joins/territoires.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';

const decoupage = readDecoupage();
const territoires = toTerritoires(decoupage);
const byCode = new Map(territoires.map((territoire) => [territoire.code, territoire]));

describe('toTerritoires', () => {
  it('gives France, 18 régions and 101 départements, in the order of their codes', () => {
    expect(territoires.map(({ niveau }) => niveau).join(' ')).toBe(
      ['FR', ...Array(18).fill('REG'), ...Array(101).fill('DEP')].join(' '),
    );
    const cogs = territoires.filter(({ niveau }) => niveau === 'DEP').map(({ cog }) => cog);
    expect([cogs.slice(0, 2), cogs.slice(27, 31), cogs.slice(-5)]).toEqual([
      ['01', '02'],
      ['29', '2A', '2B', '30'],
      ['971', '972', '973', '974', '976'],
    ]);
  });

  // Control totals published with the package: municipal populations of 2023, of 2017 for Mayotte.
  it.each([
    ['FR', 68_350_798, '2017, 2023'],
    ['REG-11', 12_463_067, '2023'],
    ['REG-94', 355_486, '2023'],
    ['REG-06', 256_518, '2017'],
    ['DEP-01', 679_344, '2023'],
    ['DEP-13', 2_087_658, '2023'],
    ['DEP-2A', 168_306, '2023'],
    ['DEP-2B', 187_180, '2023'],
    ['DEP-48', 76_486, '2023'],
    ['DEP-59', 2_615_635, '2023'],
    ['DEP-69', 1_914_667, '2023'],
    ['DEP-75', 2_103_778, '2023'],
    ['DEP-90', 140_255, '2023'],
    ['DEP-974', 889_679, '2023'],
    ['DEP-976', 256_518, '2017'],
  ] as const)('counts the people of %s: %i', (code, population, populationAu) => {
    expect(byCode.get(code)).toMatchObject({ population, populationAu });
  });

  it('adds up: the départements make each région, the régions make France', () => {
    const sum = (parent: string) =>
      territoires.filter((one) => one.parent === parent).reduce((total, { population }) => total + population, 0);
    for (const { code, population } of territoires.filter(({ niveau }) => niveau !== 'DEP'))
      expect(sum(code)).toBe(population);
  });

  it.each([
    ['DEP-2A', '2A-corse-du-sud', 'REG-94'],
    ['DEP-29', '29-finistere', 'REG-53'],
    ['DEP-974', '974-la-reunion', 'REG-04'],
    ['DEP-22', '22-cotes-d-armor', 'REG-53'],
    ['DEP-90', '90-territoire-de-belfort', 'REG-27'],
    ['REG-11', '11-ile-de-france', 'FR'],
    ['REG-93', '93-provence-alpes-cote-d-azur', 'FR'],
  ] as const)('gives %s the address %s under %s', (code, slug, parent) => {
    expect(byCode.get(code)).toMatchObject({ slug, parent });
  });

  it('writes names with the typographic apostrophe, and no address twice at one level', () => {
    expect(byCode.get('DEP-21')?.nom).toBe('Côte-d’Or');
    expect(territoires.filter(({ nom }) => nom.includes("'"))).toEqual([]);
    const addresses = territoires.map(({ niveau, slug }) => `${niveau}/${slug}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('leaves out the overseas collectivities', () => {
    expect(territoires.filter(({ cog }) => ['975', '977', '978', '987', '988'].includes(cog))).toEqual([]);
  });
});

describe('toPlaces', () => {
  it('gives the communes and intercommunalities that are named, and nothing else', () => {
    expect(toPlaces(decoupage, ['FR', 'DEP-37', 'COM-75056', 'EPCI-200071587', 'COM-75056'])).toEqual([
      expect.objectContaining({
        code: 'COM-75056',
        nom: 'Paris',
        parent: 'DEP-75',
        population: 2_103_778,
        slug: '75056-paris',
      }),
      expect.objectContaining({
        code: 'EPCI-200071587',
        nom: 'CC Loches Sud Touraine',
        parent: 'DEP-37',
        populationAu: '2023',
      }),
    ]);
  });

  it('counts the people of an intercommunality as those of its communes, and says when it lies in several départements', () => {
    const [lieu] = toPlaces(decoupage, ['EPCI-200000172']);
    const communes = toPlaces(
      decoupage,
      decoupage.epci.find(({ code }) => code === '200000172')?.membres.map(({ code }) => `COM-${code}` as const) ?? [],
    );
    expect(lieu?.population).toBe(communes.reduce((total, { population }) => total + population, 0));
    const parents = new Set(
      toPlaces(
        decoupage,
        decoupage.epci.map(({ code }) => `EPCI-${code}` as const),
      ).map(({ parent }) => parent),
    );
    expect(parents.has('FR')).toBe(true);
  });

  it('throws on a code that the COG has not', () => {
    expect(() => toPlaces(decoupage, ['COM-75999'])).toThrow('COM-75999');
  });
});

describe('toCodesCog', () => {
  const cog = toCodesCog(decoupage);

  it('knows the 34 875 communes, the arrondissements of the three cities and the 1 255 intercommunalities', () => {
    const count = (niveau: string) => [...cog].filter((code) => code.startsWith(niveau)).length;
    expect([count('COM'), count('EPCI'), count('DEP'), count('REG')]).toEqual([34_875 + 45, 1_255, 101, 18]);
    expect(cog.has('COM-75113')).toBe(true);
  });

  it('does not know the Corsica of before 1976', () => {
    expect(cog.has('DEP-20')).toBe(false);
  });
});

it('toRegionOf says the région of each département by bare codes', () => {
  expect(toRegionOf(territoires)).toMatchObject({ '23': '75', '2A': '94', '974': '04' });
  expect(Object.keys(toRegionOf(territoires))).toHaveLength(101);
});

it.each([
  ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
  ["Côte-d'Or", 'cote-d-or'],
  ['Œting', 'oeting'],
  ['Saint-Maur-des-Fossés (94)', 'saint-maur-des-fosses-94'],
])('toSlug(%s) is %s', (nom, slug) => {
  expect(toSlug(nom)).toBe(slug);
});
