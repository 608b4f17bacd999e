import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { searchFiles } from '../../../scripts/build-search.ts';
import { toLignesRecherche } from '../../../scripts/joins/recherche.ts';
import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';
import { chercher, MAXIMUM, type Suggestion } from '../../../src/recherche/chercher.ts';
import { indexer } from '../../../src/recherche/index.ts';
import { isAncienne, isEpci, isHorsPerimetre, type Ligne } from '../../../src/recherche/lignes.ts';
import { termesDe } from '../../../src/recherche/termes.ts';
import { normaliser } from '../../../src/recherche/normaliser.ts';

const decoupage = readDecoupage();
const lignes = toLignesRecherche(decoupage);
const fichiers = searchFiles(decoupage, { communes: true, epci: true });

/** Searches as a page does, with the files of the whole country; also says which files were read. */
async function search(texte: string, dans = fichiers): Promise<{ suggestions: Suggestion[]; lus: string[] }> {
  const lus: string[] = [];
  const suggestions = await chercher(texte, (nom) => {
    lus.push(nom);
    const contenu = dans.get(nom);
    return contenu === undefined ? Promise.reject(new Error(`no file ${nom}`)) : Promise.resolve(JSON.parse(contenu));
  });
  return { suggestions, lus };
}

const noms = async (texte: string): Promise<string[]> => (await search(texte)).suggestions.map(({ nom }) => nom);
const addressed = (ligne: Ligne): string => (isAncienne(ligne) ? ligne[3] : ligne[0]);
const departementOf = (ligne: Ligne): string => {
  if (isEpci(ligne)) return ligne[3];
  const code = addressed(ligne);
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
};

describe('what is found', () => {
  test('every commune, intercommunality and old name, by its own full name, with its département number among homonyms', async () => {
    const homonymes = Map.groupBy(
      lignes.flatMap((ligne) => termesDe(ligne).propres.filter((terme) => /^[a-z]/.test(terme))),
      (terme) => terme,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lignes), async (ligne) => {
        const leads = ({ suggestions }: { suggestions: Suggestion[] }): boolean =>
          suggestions.some(({ nom, adresse }) =>
            isHorsPerimetre(ligne) ? nom === ligne[1] : adresse.includes(`/${addressed(ligne)}-`),
          );
        const several = (homonymes.get(normaliser(ligne[1]))?.length ?? 0) >= MAXIMUM;
        expect(leads(await search(several ? `${ligne[1]} ${departementOf(ligne)}` : ligne[1]))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('a name of six letters or more with one letter wrong anywhere still leads there, when no other name is as near', async () => {
    const actuelles = lignes.filter(
      (ligne) => !isEpci(ligne) && !isAncienne(ligne) && !isHorsPerimetre(ligne) && normaliser(ligne[1]).length >= 6,
    );
    let missed = 0;
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...actuelles), fc.nat(), fc.nat(3), async (ligne, place, kind) => {
        const cle = normaliser(ligne[1]);
        const i = 1 + (place % (cle.length - 1));
        const swap = i + 1 < cle.length ? `${cle[i + 1]}${cle[i]}${cle.slice(i + 2)}` : cle.slice(i);
        const faulty =
          cle.slice(0, i) + [cle.slice(i + 1), `${cle[i]}${cle.slice(i)}`, `x${cle.slice(i + 1)}`, swap][kind];
        const { suggestions, lus } = await search(faulty);
        expect(new Set(lus).size).toBeLessThanOrEqual(11);
        tried++;
        // another name may begin by the faulty text: that one is then what was typed
        if (!suggestions.some(({ adresse }) => adresse.includes(`/${ligne[0]}-`)) && suggestions.length < MAXIMUM)
          missed++;
      }),
      { numRuns: 600 },
    );
    expect(missed / tried).toBeLessThan(0.05);
  });

  test('a merged commune leads to its successor, and says so', async () => {
    const { suggestions } = await search('Arbignieu');
    expect(suggestions[0]).toEqual({
      nom: 'Arbignieu, aujourd’hui Arboys en Bugey',
      detail: 'Ain (01)',
      adresse: '/territoires/communes/01015-arboys-en-bugey/',
    });
  });

  test('an arrondissement leads to its commune', async () => {
    const { suggestions } = await search('Lyon 3e');
    expect(suggestions[0]?.adresse).toBe('/territoires/communes/69123-lyon/');
  });

  test('a place that no published figure covers is found, and leads to the sentence that says so', async () => {
    const [papeete] = (await search('papeete')).suggestions;
    expect(papeete).toEqual({
      nom: 'Papeete',
      detail: 'Polynésie française, hors des chiffres publiés',
      adresse: '/territoires/#hors-perimetre',
    });
    expect((await search('97150')).suggestions).toEqual([
      { nom: 'Saint-Martin', detail: '97150, hors des chiffres publiés', adresse: '/territoires/#hors-perimetre' },
    ]);
    expect((await search('nouvelle-calédonie')).suggestions[0]?.detail).toBe(
      'collectivité d’outre-mer, hors des chiffres publiés',
    );
  });

  test('a postcode brings all its communes, the largest first', async () => {
    const { suggestions } = await search('37600');
    expect(suggestions.length).toBeGreaterThan(4);
    expect(suggestions[0]?.nom).toBe('Loches');
    expect(suggestions.every(({ detail }) => detail.startsWith('37600,'))).toBe(true);
  });

  test('nothing is found for nothing, and nothing is loaded', async () => {
    expect(await search(' ’-')).toEqual({ suggestions: [], lus: [] });
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

  test('mistakes are looked for only when nothing begins like the text', async () => {
    const { suggestions, lus } = await search('nante');
    expect(suggestions[0]?.nom).toBe('Nantes');
    expect(lus).toHaveLength(2);
    expect(await noms('toulose')).not.toContain('Toulon');
  });

  test('never more than eight', async () => {
    expect(await noms('saint')).toHaveLength(MAXIMUM);
  });
});

describe('where a suggestion leads', () => {
  test('to the département when communes and intercommunalities have no page', async () => {
    const sans = searchFiles(decoupage, { communes: false, epci: false });
    for (const texte of ['Loches', 'CC Loches Sud Touraine', '37600']) {
      const { suggestions } = await search(texte, sans);
      expect(suggestions[0]?.adresse).toBe('/territoires/departements/37-indre-et-loire/');
    }
  });

  test('to its own page otherwise', async () => {
    const adresses = await Promise.all(
      ['2a', 'Bretagne', 'Loches', 'CC Loches Sud Touraine'].map(
        async (t) => (await search(t)).suggestions[0]?.adresse,
      ),
    );
    expect(adresses).toEqual([
      '/territoires/departements/2A-corse-du-sud/',
      '/territoires/regions/53-bretagne/',
      '/territoires/communes/37132-loches/',
      '/territoires/epci/200071587-cc-loches-sud-touraine/',
    ]);
  });
});

describe('the files', () => {
  test('the map and the heaviest file of a prefix make less than five kilobytes', () => {
    const weights = [...fichiers]
      .filter(([nom]) => !nom.startsWith('finales') && nom !== 'carte')
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 100)
      .map(([, contenu]) => brotliCompressSync(contenu).length);
    expect(brotliCompressSync(fichiers.get('carte') ?? '').length + Math.max(...weights)).toBeLessThan(5000);
  });

  test('are the same, byte for byte, whatever the order of the lines', () => {
    const autre = indexer([...lignes].reverse());
    expect(JSON.stringify([...autre.fichiers])).toBe(JSON.stringify([...indexer(lignes).fichiers]));
  });
});
