import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as declared from '../../src/domain/tables/index.ts';
import { FRENCH_WORDS } from './french-words.ts';

/**
 * English for files, verbs and mechanics; French for what the tables name. A word of a name is refused when it is in the list of
 * French words, but those of the declared tables, the levels and a few nouns that the administration owns. A list is chosen over a
 * dictionary of English: it needs no dependency, it refuses no acronym or compound, and a word that slips in is added in one place.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const LEVELS = ['commune', 'departement', 'region', 'epci', 'metropole', 'drom', 'collectivite', 'pays'];
/** Nouns that the site is about, some without a column of their own. */
const NOUNS = ['promesse', 'engagement', 'desaccord', 'evenement', 'registre', 'recommandation', 'decoupage', 'zonage'];

const tables = Object.values(declared).filter((t) => typeof t === 'object' && t !== null && 'columns' in t);
const ALLOWED = new Set([
  ...LEVELS,
  ...NOUNS,
  ...tables.flatMap(({ nom, columns }) => [nom, ...Object.keys(columns)].flatMap((name) => name.split(/[^a-z]+/))),
]);
/** Columns whose word has an English one in the mechanics: a row, a number, a text. */
const MECHANICS = new Set(['ligne', 'lignes', 'chiffre', 'chiffres']);
const FRENCH = new Set(FRENCH_WORDS.split(/\s+/).filter((w) => w !== '' && (!ALLOWED.has(w) || MECHANICS.has(w))));

/** `readBatch`, `MAX_WIDTH` and `read-batch`, in words. */
const toWords = (name: string) => (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((w) => w.toLowerCase());
const frenchIn = (name: string) => toWords(name).filter((w) => FRENCH.has(w));

/** An English name that looks French. */
const KEPT = new Set(['src/outputs/pictures/font.ts: SANS_SERIF']);
const files = ['src', 'scripts', 'tests']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((f) => `${folder}/${f}`),
  )
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.includes('/golden/'))
  .sort();

const EXPORTED =
  /^export (?:default )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)|^export const \{([^}]*)\}/gm;

describe('names', () => {
  it('are split in words', () => {
    expect(toWords('readOldCodes')).toEqual(['read', 'old', 'codes']);
    expect(toWords('MAX_WIDTH')).toEqual(['max', 'width']);
    expect(frenchIn('lireLot')).toEqual(['lire', 'lot']);
    expect(frenchIn('promesse-card')).toEqual([]);
  });

  // those of pages are addresses
  it('of files are English, but for what the tables name', () => {
    const refused = files
      .filter((path) => !path.startsWith('src/pages/'))
      .filter((path) => frenchIn((path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')).length > 0);
    expect(refused).toEqual([]);
  });

  it('of what files export are English, but for what the tables name', () => {
    const refused = files.flatMap((path) =>
      [...readFileSync(`${root}${path}`, 'utf8').matchAll(EXPORTED)]
        .flatMap(([, name = '', several = '']) => [name, ...several.split(',').map((s) => s.trim())])
        .map((name) => `${path}: ${name}`)
        .filter((found) => frenchIn(found.split(': ')[1] ?? '').length > 0 && !KEPT.has(found)),
    );
    expect(refused).toEqual([]);
  });
});
