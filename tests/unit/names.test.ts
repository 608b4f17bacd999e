import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as declared from '../../src/domain/tables/index.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { FRENCH_WORDS } from './french-words.ts';
import { filesIn, parseCode, textOf } from './source-code.ts';

/**
 * English for files, verbs and mechanics; French for what the tables name. A word of a name is refused when it is in the list
 * of French words, but the names of the declared tables and of their columns, the levels and a few nouns that the
 * administration owns. A list is chosen over a dictionary of English: it needs no dependency, it refuses no acronym or
 * compound, and a word that slips in is added in one place.
 */
const LEVELS = ['commune', 'departement', 'region', 'epci', 'metropole', 'drom', 'collectivite', 'pays'];
/** Nouns that the site is about, some without a column of their own. */
const NOUNS = ['promesse', 'engagement', 'desaccord', 'evenement', 'registre', 'recommandation', 'decoupage', 'zonage'];

/** Keys of several words that the steps of a build write for one another. */
const STORED = ['population_au', 'au_dela', 'departements_de'];

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && 'columns' in value;
const namesOf = (tables: readonly Table[]): string[] =>
  tables.flatMap(({ nom, columns }) => [nom, ...Object.keys(columns)]);
const inParts = (name: string): string[] => name.split(/[^a-z]+/).filter((part) => part !== '');

const ALLOWED = new Set([
  ...LEVELS,
  ...NOUNS,
  ...namesOf(Object.values<unknown>(declared).filter(isTable)).filter((name) => inParts(name).length === 1),
]);
/** Names of several words, the longest first: allowed whole. The « pas » of `ne_pas_joindre` is no name of ours. */
const COMPOUNDS = [...namesOf(Object.values(declared.TABLES)), ...STORED]
  .map(inParts)
  .filter(({ length }) => length > 1)
  .sort((a, b) => b.length - a.length);
/** Columns whose word has an English one in the mechanics: a row, a number, a text. */
const MECHANICS = new Set(['ligne', 'lignes', 'chiffre', 'chiffres']);
const FRENCH = new Set(FRENCH_WORDS.split(/\s+/).filter((w) => w !== '' && (!ALLOWED.has(w) || MECHANICS.has(w))));

/** `readBatch`, `MAX_WIDTH` and `read-batch`, in words. */
const toWords = (name: string) => (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((w) => w.toLowerCase());

/** Words without the compounds that are among them. */
function withoutCompounds(words: readonly string[]): readonly string[] {
  for (const compound of COMPOUNDS) {
    const at = words.findIndex((_, i) => compound.every((word, k) => words[i + k] === word));
    if (at >= 0)
      return [...withoutCompounds(words.slice(0, at)), ...withoutCompounds(words.slice(at + compound.length))];
  }
  return words;
}
const frenchIn = (name: string) => withoutCompounds(toWords(name)).filter((w) => FRENCH.has(w));

/** An English name that looks French. */
const KEPT = new Set(['src/outputs/pictures/font.ts: SANS_SERIF']);
const files = ['src', 'scripts', 'tests', 'public'].flatMap((folder) => filesIn(folder, /\.(?:ts|astro|m?js)$/));

const EXPORTED =
  /^export (?:default )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)|^export const \{([^}]*)\}/gm;

/** What a file declares, and what it only binds or fills: the fields of something whose names may be those of a table or of a file. */
const INNER = {
  declared: [
    ts.SyntaxKind.Parameter,
    ts.SyntaxKind.VariableDeclaration,
    ts.SyntaxKind.FunctionDeclaration,
    ts.SyntaxKind.InterfaceDeclaration,
    ts.SyntaxKind.TypeAliasDeclaration,
    ts.SyntaxKind.TypeParameter,
    ts.SyntaxKind.ClassDeclaration,
    ts.SyntaxKind.PropertySignature,
    ts.SyntaxKind.MethodSignature,
    ts.SyntaxKind.PropertyDeclaration,
    ts.SyntaxKind.MethodDeclaration,
  ],
  fields: [
    ts.SyntaxKind.BindingElement,
    ts.SyntaxKind.PropertyAssignment,
    ts.SyntaxKind.ShorthandPropertyAssignment,
    ts.SyntaxKind.GetAccessor,
  ],
} as const;
const DECLARING: ReadonlySet<ts.SyntaxKind> = new Set(INNER.declared);
const FILLING: ReadonlySet<ts.SyntaxKind> = new Set(INNER.fields);

type Inner = keyof typeof INNER;

/** The names of both kinds in a file. */
function namesIn(path: string): Record<Inner, string[]> {
  const names: Record<Inner, string[]> = { declared: [], fields: [] };
  const visit = (node: ts.Node): void => {
    const { name } = node as ts.NamedDeclaration;
    if (name && ts.isIdentifier(name)) {
      if (DECLARING.has(node.kind)) names.declared.push(name.text);
      else if (FILLING.has(node.kind)) names.fields.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parseCode(path));
  return names;
}

const inner = files.map((path) => [path, namesIn(path)] as const);

/** Those that have a French word, each once a file: « path: name ». */
const frenchNames = (kind: Inner): string[] => [
  ...new Set(
    inner.flatMap(([path, names]) =>
      names[kind].filter((name) => frenchIn(name).length > 0).map((name) => `${path}: ${name}`),
    ),
  ),
];

/** Names that are declared in French, by the beginning of their path, each with its reason. */
const DECLARED_IN_FRENCH: readonly (readonly [path: string, names: string])[] = [
  // keys of files that the site publishes, kept for ever
  [
    'src/outputs/files/metadata-shape.ts',
    'adresse genre sousTitre constat dateDonnees editeur colonnes adresses integrationDatee fichiers',
  ],
  ['src/outputs/files/licences.ts', 'adresse'],
  ['src/outputs/search/lines.ts', 'suites'],
  ['scripts/embeds/copies.ts', 'entrees contenu'],
  ['scripts/bench/embed.ts', 'enregistrements'],
  ['tests/build/files.test.ts', 'enregistrements'],
  ['tests/unit/outputs/files/texts.alone.test.ts', 'enregistrements'],
  // the hash of a figure says its fields as the first copies did
  ['src/figures/fingerprint.ts', 'texte'],
  // the anchors of the method page are made of them
  [
    'src/domain/etat-promesse.ts',
    'avancement ecart ecartEcheance depassement rythmeRecent rythmeEnsemble rythmeNecessaire dateAuRythmeRecent dateAuRythmeEnsemble',
  ],
  // columns of our tables and fields of those of producers
  ['src/domain/commune.ts', 'fin le vers nomVers'],
  ['tests/unit/scripts/joins/fine-territoires.test.ts', 'le'],
  ['scripts/joins/old-names.ts', 'dateFin raisonFin successeur vers'],
  ['scripts/lib/read-decoupage.ts', 'codesPostaux anciensCodes membres'],
  ['scripts/import/sources/cpts.ts', 'stade'],
  ['tests/unit/scripts/checks/value-in-bounds.test.ts', 'bornes'],
  // codes that a computation is asked for by, and the figures that an editor reads again
  ['src/domain/commune-facts.ts', 'avec sans'],
  ['tests/data/invariants.test.ts', 'publies calcules derniere ecart rythmeNecessaire'],
  // words that are French themselves: « dans le Lot », the Lot, the Creuse
  ['src/domain/territoire-name.ts', 'de dans en'],
  ['tests/browser/comparison.test.ts', 'LOT'],
  ['tests/browser/tables.test.ts', 'LOT'],
  ['tests/build/comparison.test.ts', 'lot'],
  ['tests/unit/drawing/maps/region-circles.test.ts', 'creuse'],
  // of another library, and of a font
  ['scripts/subset-font.d.ts', 'variationAxes'],
  ['scripts/images/picture-fonts.ts', 'SANS_SERIF'],
];

/** How many bindings and fields of objects have a French word: columns, keys and codes that files hold. It may only fall. */
const FIELDS_IN_FRENCH = 415;

describe('names', () => {
  it('are split in words', () => {
    expect(toWords('readOldCodes')).toEqual(['read', 'old', 'codes']);
    expect(toWords('MAX_WIDTH')).toEqual(['max', 'width']);
    expect(frenchIn('lireLot')).toEqual(['lire', 'lot']);
    expect(frenchIn('promesse-card')).toEqual([]);
    expect(frenchIn('nePasJoindre')).toEqual([]);
    expect(frenchIn('pas')).toEqual(['pas']);
  });

  it('are read in what readers run too', () => {
    expect(files).toEqual(expect.arrayContaining(['public/scripts/partager.js', 'src/ui/browser/maps.js']));
    expect(namesIn('public/scripts/partager.js').declared).toContain('sentence');
  });

  // those of pages and of what is served as it is are addresses
  it('of files are English, but for what the tables name', () => {
    const refused = files
      .filter((path) => !/^(?:src\/pages|public)\//.test(path))
      .filter((path) => frenchIn((path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')).length > 0);
    expect(refused).toEqual([]);
  });

  it('of what files export are English, but for what the tables name', () => {
    const refused = files.flatMap((path) =>
      [...textOf(path).matchAll(EXPORTED)]
        .flatMap(([, name = '', several = '']) => [name, ...several.split(',').map((s) => s.trim())])
        .map((name) => `${path}: ${name}`)
        .filter((found) => frenchIn(found.split(': ')[1] ?? '').length > 0 && !KEPT.has(found)),
    );
    expect(refused).toEqual([]);
  });

  it('that files declare inside are English, but for those that files or producers fix', () => {
    const kept = (found: string) =>
      KEPT.has(found) ||
      DECLARED_IN_FRENCH.some(
        ([path, names]) => found.startsWith(path) && names.split(' ').includes(found.split(': ')[1] ?? ''),
      );
    expect(frenchNames('declared').filter((found) => !kept(found))).toEqual([]);
  });

  // a name in the title of a test is the one by which what it tests is found
  it('that begin the title of a test are those that it uses', () => {
    const described = files
      .filter((path) => path.endsWith('.test.ts'))
      .flatMap((path) =>
        [...textOf(path).matchAll(/describe\(\s*'([a-z]+[A-Z]\w*)/g)].map(([, name = '']) => ({ path, name })),
      );
    expect(described.length).toBeGreaterThan(50);
    const unused = described.filter(({ path, name }) => !new RegExp(`(?<!['\\w])${name}(?!\\w)`).test(textOf(path)));
    expect(unused.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });

  it('of fields are no more often French than they were', () => {
    expect(frenchNames('fields').length).toBeLessThanOrEqual(FIELDS_IN_FRENCH);
  });
});
