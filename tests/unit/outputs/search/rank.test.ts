import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { searchFiles } from '../../../../scripts/steps/search.ts';
import { toCodeRows, toSearchRows } from '../../../../scripts/joins/search.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';
import { find, MAXIMUM, onlyKeys, type Response } from '../../../../src/outputs/search/rank.ts';
import { index } from '../../../../src/outputs/search/index.ts';
import { isOld, isOldRegion, isEpci, isOutsideScope, type SearchRow } from '../../../../src/outputs/search/lines.ts';
import { termesOf } from '../../../../src/outputs/search/terms.ts';
import { normalise } from '../../../../src/outputs/search/fold.ts';
import { oldCodes, oldNames, communes, epciList } from '../../../../src/store/communes.ts';
import { FIRST_KNOWN, KINDS } from './kinds.ts';

const registre = { decoupage: readDecoupage(), oldNames: oldNames() };
const rows = toSearchRows(registre.decoupage, registre.oldNames);
const files = searchFiles(registre, { communes: true, epci: true });
const read = new Map<string, unknown>();

/** Searches as a page does, with the files of the whole country; also says which files were read. */
async function search(text: string, within = files): Promise<Response & { loaded: string[] }> {
  const loaded: string[] = [];
  const response = await find(text, (nom) => {
    loaded.push(nom);
    const content = within.get(nom);
    if (content === undefined) return Promise.reject(new Error(`no file ${nom}`));
    if (!read.has(content)) read.set(content, JSON.parse(content));
    return Promise.resolve(read.get(content));
  });
  return { ...response, loaded };
}

const noms = async (text: string): Promise<string[]> => (await search(text)).suggestions.map(({ nom }) => nom);
const shown = async (text: string): Promise<string[]> => {
  const { suggestions, shown: first } = await search(text);
  return suggestions.slice(0, first).map(({ nom }) => nom);
};
const addressed = (row: SearchRow): string =>
  isOldRegion(row) ? row[3]!.slice('REG-'.length) : isOld(row) ? row[3] : row[0];

describe('what is found', () => {
  test('every commune, intercommunality and old name, by its own full name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), async (row) => {
        const { suggestions } = await search(row[1]);
        const leads = suggestions.some(({ nom, address }) =>
          isOutsideScope(row) ? nom === row[1] : address.includes(`/${addressed(row)}-`),
        );
        expect(leads).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('every commune, by each of its postcodes, among all those of the postcode, shown at once', async () => {
    const missed: string[] = [];
    const byCode = Map.groupBy(
      communes().flatMap(({ code, postcodes }) => postcodes.map((postal) => ({ code, postal }))),
      ({ postal }) => postal,
    );
    expect(byCode.size).toBeGreaterThan(6000);
    for (const [postal, own] of byCode) {
      const { suggestions, shown: first, rest } = await search(postal);
      const addresses = suggestions.slice(0, first).map(({ address }) => address.split('/').at(-2)?.slice(0, 5));
      const found = new Set(addresses);
      if (rest !== 0 || own.some(({ code }) => !found.has(code))) missed.push(postal);
    }
    expect(missed).toEqual([]);
  });

  test('every code, of a commune of today or of before and of an intercommunality, leads to its place', async () => {
    const expected = [
      ...communes().map(({ code }) => [code, code] as const),
      ...oldCodes().map(({ code, commune }) => [code, commune] as const),
      ...epciList().map(({ siren }) => [siren, siren] as const),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...expected), async ([code, to]) => {
        const { suggestions } = await search(code);
        const leads = suggestions.some(({ address, detail }) => address.includes(`/${to}-`) && detail.includes(code));
        expect(leads).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('every code that has the form of one has its file, so that one that is nobody’s is answered too', async () => {
    const places = [...new Set(toCodeRows(registre.decoupage, []).map(([code]) => code.slice(0, 2)))];
    for (const debut of places.filter((place) => /^\d\d$|^2[AB]$/.test(place)))
      for (let end = 0; end < 10; end++) expect((await search(`${debut}99${end}`)).loaded.length).toBeGreaterThan(1);
    expect((await search('00123')).suggestions).toEqual([]);
    expect((await search('999999999')).suggestions).toEqual([]);
  });

  test('a name of six letters or more with one letter wrong anywhere still leads there, when no other name is as near', async () => {
    const current = rows.filter(
      (row) => !isEpci(row) && !isOld(row) && !isOutsideScope(row) && normalise(row[1]).length >= 6,
    );
    let missed = 0;
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...current), fc.nat(), fc.nat(3), async (row, place, kind) => {
        const key = normalise(row[1]);
        const i = 1 + (place % (key.length - 1));
        const swap = i + 1 < key.length ? `${key[i + 1]}${key[i]}${key.slice(i + 2)}` : key.slice(i);
        const faulty =
          key.slice(0, i) + [key.slice(i + 1), `${key[i]}${key.slice(i)}`, `x${key.slice(i + 1)}`, swap][kind];
        const { suggestions, loaded } = await search(faulty);
        expect(new Set(loaded).size).toBeLessThanOrEqual(24);
        tried++;
        // another name may begin by the faulty text: that one is then what was typed
        if (!suggestions.some(({ address }) => address.includes(`/${row[0]}-`)) && suggestions.length < MAXIMUM)
          missed++;
      }),
      { numRuns: 600 },
    );
    expect(missed / tried).toBeLessThan(0.05);
  });

  describe.each(Object.entries(KINDS))('%s', (_, trials) => {
    test('has three examples at least beside those by which it was first known', () => {
      expect(trials.filter(([text]) => !FIRST_KNOWN.has(text)).length).toBeGreaterThanOrEqual(3);
    });

    test.each(trials)('%s is first %s', async (text, to) => {
      expect((await search(text)).suggestions[0]?.address).toContain(to);
    });
  });

  test('a merged commune leads to its successor, and says so; a name that is gone, too', async () => {
    expect((await search('Arbignieu')).suggestions[0]).toEqual({
      nom: 'Arbignieu, aujourd’hui Arboys en Bugey',
      detail: 'Ain (01)',
      address: '/territoires/communes/01015-arboys-en-bugey/',
    });
    expect((await search('Saint-Laurent-du-Mont')).suggestions).toEqual([
      {
        nom: 'Saint-Laurent-du-Mont, aujourd’hui Cambremer',
        detail: 'Calvados (14)',
        address: '/territoires/communes/14126-cambremer/',
      },
    ]);
  });

  test('each code that is no more says what it was', async () => {
    const detail = async (text: string): Promise<unknown> => (await search(text)).suggestions.map((one) => one.detail);
    expect(await detail('01004')).toEqual(['code Insee 01004, Ain (01)']);
    expect(await detail('85307')).toEqual(['ancien code 85307, Vendée (85)']);
    expect(await detail('75101')).toEqual(['code Insee 75101, page de Paris']);
    expect(await detail('200071587')).toEqual(['Siren 200071587, Indre-et-Loire (37)']);
  });

  test('a code that is a postcode too comes after the communes of the postcode', async () => {
    const { suggestions, sure } = await search('97411');
    expect(suggestions.map((one) => one.detail)).toEqual([
      '97411, La Réunion (974)',
      'code Insee 97411, La Réunion (974)',
    ]);
    expect(sure).toBeNull();
  });

  test('a place that no published figure covers is found, and leads to the sentence that says so', async () => {
    const [papeete] = (await search('papeete')).suggestions;
    expect(papeete).toEqual({
      nom: 'Papeete',
      detail: 'Polynésie française, hors des chiffres publiés',
      address: '/territoires/#hors-perimetre',
    });
    expect((await search('97150')).suggestions).toEqual([
      { nom: 'Saint-Martin', detail: '97150, hors des chiffres publiés', address: '/territoires/#hors-perimetre' },
    ]);
    expect((await search('nouvelle-calédonie')).suggestions[0]?.detail).toBe(
      'collectivité d’outre-mer, hors des chiffres publiés',
    );
  });

  test('nothing is found for nothing, and nothing is loaded', async () => {
    expect(await search(' ’-')).toMatchObject({ suggestions: [], loaded: [] });
    expect(await noms('zzzzzz')).toEqual([]);
  });
});

describe('the order', () => {
  test('whole names first, then régions and départements, then the largest', async () => {
    expect((await noms('cre')).slice(0, 2)).toEqual(['Creuse', 'Créteil']);
    expect((await noms('tou')).slice(0, 3)).toEqual(['Toulouse', 'Toulon', 'Tours']);
    expect((await noms('aix')).slice(0, 2)).toEqual(['Aix', 'Aix-en-Provence']);
    expect((await noms('la réunion')).slice(0, 3)).toEqual(['La Réunion', 'La Réunion', 'La Réunion']);
  });

  test('the postcode of many communes, the largest first', async () => {
    expect((await shown('31260')).slice(0, 2)).toEqual(['Salies-du-Salat', 'Mane']);
    expect((await search('31260')).suggestions.filter(({ detail }) => detail.startsWith('31260,'))).toHaveLength(18);
  });

  test('mistakes are looked for only when nothing begins like the text', async () => {
    const { suggestions, loaded, approximate } = await search('nante');
    expect(suggestions[0]?.nom).toBe('Nantes');
    expect(loaded).toHaveLength(2);
    expect(approximate).toBe(false);
    expect(await noms('toulose')).not.toContain('Toulon');
    expect((await search('toulose')).approximate).toBe(true);
  });

  test('no name leads twice to the same place', async () => {
    for (const text of ['évry', 'châlons', 'saint-denis', 'la réunion', '75015']) {
      const { suggestions } = await search(text);
      const said = suggestions.map(({ nom, detail, address }) => `${nom} ${detail} ${address}`);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe('a list that is cut', () => {
  test('counts what it leaves out, whether it knows it or not', async () => {
    const lyon = await search('lyo');
    expect(lyon.shown).toBe(MAXIMUM);
    expect(lyon.suggestions.length).toBeGreaterThan(MAXIMUM);
    expect(lyon.rest).toBe(0);
    const saint = await search('saint');
    const commencent = rows.filter((row) => {
      const { own, others } = termesOf(row);
      return [...own, ...others].some((terme) => terme.startsWith('saint'));
    });
    // a département is found by a word inside its name, hence the one more: no line is lost nor counted twice
    const departements = saint.suggestions.filter(({ detail }) => detail.startsWith('département')).length;
    expect(saint.suggestions.length + (saint.rest ?? 0)).toBe(commencent.length + departements);
  });

  test('names all that bear the name, however many they are', async () => {
    const same = await search('sainte-colombe');
    expect(same.shown).toBeGreaterThan(MAXIMUM);
    const named = same.suggestions.slice(0, same.shown);
    expect(named.every(({ nom }) => nom.split(',')[0] === 'Sainte-Colombe')).toBe(true);
  });

  test('of a short name and its département, is whole; of its région, says that there are others', async () => {
    const lozere = await search('saint, Lozère');
    const own = communes().filter(({ departement, nom }) => departement === '48' && /^Saint/.test(nom));
    const codes = lozere.suggestions.map(({ address }) => address.split('/').at(-2)?.slice(0, 5));
    expect(own.every(({ code }) => codes.includes(code))).toBe(true);
    expect(lozere.rest).toBe(0);
    expect((await search('saint, Occitanie')).rest).toBeNull();
  });
});

describe('what may be opened without asking', () => {
  test.each([
    ['figeac', 'Figeac'],
    ['2a', 'Corse-du-Sud'],
    ['le mans', 'Le Mans'],
    ['37000', 'Tours'],
    ['75 001', 'Paris'],
    ['Lille, Nord', 'Lille'],
    ['LYON 03', 'Lyon 3e arrondissement'],
    ['85307', 'La Faute-sur-Mer, aujourd’hui L’Aiguillon-la-Presqu’île'],
    ['cc loches sud', 'CC Loches Sud Touraine'],
  ])('%s opens %s', async (text, nom) => {
    expect((await search(text)).sure?.nom).toBe(nom);
  });

  test.each([
    ['31260', 'a postcode of many communes'],
    ['Saint-Denis', 'a name of many communes'],
    ['la réunion', 'a région, a département and communes'],
    ['saint', 'the start of thousands of names, and one name without its article'],
    ['tou', 'the start of several names'],
    ['toulose', 'a mistake'],
    ['Toulose 31', 'a mistake whose place is sure'],
    ['siant etienne', 'a mistake put right'],
    ['zzzzzz', 'nothing'],
  ])('%s, %s, opens nothing', async (text) => {
    expect((await search(text)).sure).toBeNull();
  });
});

describe('among régions and départements alone', () => {
  const among = async (text: string, start: string): Promise<Response> => onlyKeys(await search(text), { start, text });

  test.each([
    ['loire', 'DEP', 'DEP-42'],
    ['paris', '', 'DEP-75'],
    ['46', '', 'DEP-46'],
    ['la réunion', 'REG', 'REG-04'],
    ['midi-pyrénées', 'REG', 'REG-76'],
    ['occ', '', 'REG-76'],
  ])('%s, of « %s », is without doubt %s', async (text, start, key) => {
    expect((await among(text, start)).sure?.key).toBe(key);
  });

  test.each([
    ['la réunion', '', 2],
    ['figeac', '', 0],
    ['occitanie', 'DEP', 0],
  ])('%s, of « %s », leaves the choice among %i', async (text, start, count) => {
    const { suggestions, shown: first, rest, sure } = await among(text, start);
    expect(suggestions).toHaveLength(count);
    expect([first, rest, sure]).toEqual([count, 0, null]);
  });

  test('one with a mistake is offered, and opened by nobody', async () => {
    const { suggestions, sure } = await among('arriege', 'DEP');
    expect(suggestions.map(({ key }) => key)).toContain('DEP-09');
    expect(sure).toBeNull();
  });
});

describe('where a suggestion leads', () => {
  test('to the département when communes and intercommunalities have no page', async () => {
    const without = searchFiles(registre, { communes: false, epci: false });
    for (const text of ['Loches', 'CC Loches Sud Touraine', '37600']) {
      const { suggestions } = await search(text, without);
      expect(suggestions[0]?.address).toBe('/territoires/departements/37-indre-et-loire/');
    }
  });

  test('to its own page otherwise', async () => {
    const addresses = await Promise.all(
      ['2a', 'Bretagne', 'Loches', 'CC Loches Sud Touraine'].map(
        async (t) => (await search(t)).suggestions[0]?.address,
      ),
    );
    expect(addresses).toEqual([
      '/territoires/departements/2A-corse-du-sud/',
      '/territoires/regions/53-bretagne/',
      '/territoires/communes/37132-loches/',
      '/territoires/epci/200071587-cc-loches-sud-touraine/',
    ]);
  });
});

describe('the files', () => {
  test('the map and the heaviest file of a prefix make less than five kilobytes', () => {
    const weights = [...files]
      .filter(([nom]) => !nom.startsWith('finales') && nom !== 'carte')
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 100)
      .map(([, content]) => brotliCompressSync(content).length);
    expect(brotliCompressSync(files.get('carte') ?? '').length + Math.max(...weights)).toBeLessThan(5000);
  });

  test('are the same, byte for byte, whatever the order of the lines', () => {
    const other = index([...rows].reverse());
    expect(JSON.stringify([...other.files])).toBe(JSON.stringify([...index(rows).files]));
  });
});
