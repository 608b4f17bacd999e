import { toSlug } from '../../domain/slug.ts';
import {
  communeAddress,
  departementAddress,
  epciAddress,
  regionAddress,
  uncoveredAddress,
} from '../../store/page-addresses.ts';
import { codeFileOf, fileOf } from './files.ts';
import { isPrefixWithin1 } from './typo.ts';
import {
  isOld,
  isOldRegion,
  isEpci,
  isOutsideScope,
  linesOf,
  type SearchIndex,
  type FileEntry,
  type SearchRow,
  type Followers,
} from './lines.ts';
import { normalise } from './fold.ts';
import { departementOf, departementsNamed, placesOf } from './place.ts';
import { SKIPPED, finalKeys, foldName, tailOf, termesOf } from './terms.ts';

/** A territory offered to the reader. */
export interface Suggestion {
  nom: string;
  /** What it is and where: « commune, Indre-et-Loire (37) ». */
  detail: string;
  address: string;
  /** The code of a commune of today, of which a fact may be told. */
  commune?: string;
  /** The key of a région or of a département: « DEP-46 ». */
  key?: string;
}

/** What is answered to a text. */
export interface Response {
  /** Every territory that is known to match, the best first. */
  suggestions: readonly Suggestion[];
  /** How many of them a short list shows: those that the text names exactly, and some that it begins. */
  shown: number;
  /** How many more begin like the text, that are not among the suggestions; null when they were not counted. */
  rest: number | null;
  /** Whether nothing is spelt like the text, so that what is offered only comes near. */
  approximate: boolean;
  /**
   * The one that the text names without doubt, which may be opened without asking: the only one that is spelt so, its article
   * included, or the only one that begins so. A code of before does not make a postcode doubtful.
   */
  sure: Suggestion | null;
}

/**
 * Of a response, the régions and départements whose key begins so, all of them: the one that bears the very name, or that is alone, is
 * sure.
 */
export function onlyKeys(response: Response, { start, text }: { start: string; text: string }): Response {
  const suggestions = response.suggestions.filter(({ key }) => key?.startsWith(start));
  const named = suggestions.filter(({ nom }) => toSlug(nom) === toSlug(text));
  const [first, second] = named.length > 0 ? named : suggestions;
  const sure = response.approximate || second ? null : (first ?? null);
  return { ...response, suggestions, shown: suggestions.length, rest: 0, sure };
}

/** Gives a file of the index by its name; rejects when it cannot be had. */
export type Load = (nom: string) => Promise<unknown>;

/** How many suggestions are shown at most, when the text names fewer. */
export const MAXIMUM = 8;
/** Régions and départements that a name only begins like: more would hide the communes. */
const WIDE = 3;
/** The weight of a région or département found by a word inside its name: that of a town of thirty thousand people. */
const WIDE_WEIGHT = 300;
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** A shorter query says too little to be a mistake, or a name of before. */
const FAULT_LENGTH = 4;

interface Candidate {
  /** 0 when the query is the whole name, 1 when it begins one, 2 and 3 the same with a mistake. */
  tier: number;
  broad: boolean;
  weight: number;
  /** A code of before. */
  old?: boolean;
  suggestion: Suggestion;
}

/** What was found, and how many more there are, or null when they were not counted. */
interface Batch {
  candidates: readonly Candidate[];
  rest: number | null;
}

/** Which lines are looked for: all of them when there is none. */
type Keep = (row: SearchRow) => boolean;

const NOTHING: Response = { suggestions: [], shown: 0, rest: 0, approximate: false, sure: null };

/**
 * The territories that the text may mean, the best first, with the files it needs loaded one after the other: most often
 * the map and one file. The text is a name, whole or not, or a code; then a name and its place; mistakes of one letter
 * are looked for when nothing is spelt like it.
 */
export async function find(text: string, load: Load): Promise<Response> {
  // a number that stands before a name is its place: « 17000 La Rochelle »
  const key = normalise(text).replace(/^(\d{5}|\d{2,3}|2[ab]) (.*[a-z].*)$/, '$2 $1');
  if (key === '') return NOTHING;
  const response = await answer(key, (await load('carte')) as SearchIndex, load);
  // « saint » begins five thousand names: that one is « Le Saint » does not make it the one that is meant
  const { sure, suggestions } = response;
  return sure && suggestions.length > 1 && !hasArticleOf(sure.nom, text) ? { ...response, sure: null } : response;
}

async function answer(key: string, searchIndex: SearchIndex, load: Load): Promise<Response> {
  const [named, byCode] = await Promise.all([findExact(key, searchIndex, load), findCode(key, searchIndex, load)]);
  const candidates = [...named.candidates, ...byCode];
  if (candidates.length > 0) return toResponse({ candidates, rest: named.rest });
  const place = await findPlace(key, searchIndex, load);
  if (place) return place;
  const group = await findGroup(key, searchIndex, load);
  if (group.candidates.length > 0) return toResponse(group);
  // what stands before a name: « mairie de Guéret »
  const simple = key.replace(/^(?:mairie|ville|commune|departement|region) (?:d[eu]s? |d |l[ae]s? |l )*/, '');
  return simple === key ? findFault(key, searchIndex, load) : answer(normalise(simple), searchIndex, load);
}

/** What begins like the text, or is it. */
async function findExact(key: string, searchIndex: SearchIndex, load: Load, keep?: Keep): Promise<Batch> {
  const { prefix, complete } = walk(key, searchIndex.suites);
  const { lines, total } = linesOf(complete ? ((await load(fileOf(prefix))) as FileEntry) : []);
  // the file of a prefix that was split counts the lines that it has not; a place would have to be asked of each
  const unseen = total - lines.length;
  return {
    candidates: [
      ...(keep ? [] : wide(searchIndex, (own, others) => classOf(key, own, others))),
      ...ofLines(key, lines, searchIndex, keep),
    ],
    rest: keep && unseen > 0 ? null : unseen,
  };
}

function ofLines(key: string, rows: readonly SearchRow[], searchIndex: SearchIndex, keep?: Keep): Candidate[] {
  return rows.flatMap((row) => {
    if (keep && !keep(row)) return [];
    const { own, others } = termesOf(row);
    const tier = classOf(key, own, others);
    if (tier === null) return [];
    // a short name of before is more often the start of another: « cre » for Cré, and for Creuse
    const short = isOld(row) && key.length < FAULT_LENGTH;
    return [candidate(row, short ? 1 : tier, searchIndex, key)];
  });
}

/** The commune, of today or of before, or the intercommunality that bears the code. */
async function findCode(key: string, searchIndex: SearchIndex, load: Load): Promise<Candidate[]> {
  const known = /^(?:\d\d|2[ab])\d{3}$/.test(key) && placesOf(key, searchIndex).length > 0;
  if (!known && !/^\d{9}$/.test(key)) return [];
  const rows = (await load(codeFileOf(key))) as readonly SearchRow[];
  return rows
    .filter(([code]) => code === key.toUpperCase())
    .map((row) => ({
      ...candidate(row, 0, searchIndex, key),
      // after the communes of the same postcode, whatever their size
      weight: -1,
      old: isOld(row),
    }));
}

/** A name then its place, in words or in numbers: « lille nord », « sainte colombe 69 », « la rochelle 17000 ». */
async function findPlace(key: string, searchIndex: SearchIndex, load: Load): Promise<Response | null> {
  for (const { nom, lieu } of cuts(key)) {
    if (/^\d{5}$/.test(lieu)) {
      // postcodes are found by their own files alone
      const batch = await findExact(lieu, searchIndex, load, (row) => foldName(row[1]).startsWith(nom));
      if (batch.candidates.length > 0) return toResponse(batch);
    }
    for (const lieux of departementsNamed(lieu, searchIndex)) {
      const batch = await findIn(nom, lieux, searchIndex, load);
      if (batch.candidates.length > 0) return toResponse(batch);
    }
  }
  return null;
}

/** A name in some départements. What the file of a short name leaves out is found by the codes of one or two of them. */
async function findIn(nom: string, lieux: readonly string[], searchIndex: SearchIndex, load: Load): Promise<Batch> {
  const keep = inside(lieux);
  const batch = await findExact(nom, searchIndex, load, keep);
  if (batch.rest === null && lieux.length <= 2) {
    const noms = lieux.flatMap((lieu) => NUMBERS.map((number) => codeFileOf(`${lieu.slice(0, 2)}00${number}`)));
    const rows = ((await Promise.all(noms.map(load))) as SearchRow[][]).flat();
    return { candidates: ofLines(nom, rows, searchIndex, keep), rest: 0 };
  }
  return batch.candidates.length > 0 ? batch : findGroup(nom, searchIndex, load, keep);
}

function inside(lieux: readonly string[]): Keep {
  return (row) => lieux.includes(departementOfRow(row));
}

/** An intercommunality by its kind and any word of its name: « CC Pontchâteau ». */
async function findGroup(key: string, searchIndex: SearchIndex, load: Load, keep?: Keep): Promise<Batch> {
  const [, nom] = /^(?:c[acu]|metropole|eurometropole) (.+)$/.exec(key) ?? [];
  if (!nom) return { candidates: [], rest: 0 };
  return findExact(nom, searchIndex, load, (row) => isEpci(row) && (!keep || keep(row)));
}

/** The text with a mistake: in a name, in a name whose place is known, or in the place of a name. */
async function findFault(key: string, searchIndex: SearchIndex, load: Load): Promise<Response> {
  if (key.length < FAULT_LENGTH || /^\d/.test(key)) return NOTHING;
  const saint = /^[a-z]{3,7} ./.test(key) ? key.replace(/^[a-z]+/, saintFor) : key;
  const corrected = saint === key ? null : await findExact(saint, searchIndex, load);
  if (corrected && corrected.candidates.length > 0) return toResponse(corrected, true);
  const near = await findNear(key, searchIndex, load);
  const whole = wholes(near);
  if (whole.length > 0) return toResponse({ candidates: whole, rest: 0 }, true);
  const inName = async (nom: string, lieux: readonly string[]): Promise<Candidate[]> => {
    const batch = nom.length < FAULT_LENGTH ? [] : await findNear(nom, searchIndex, load, inside(lieux));
    return wholes(batch).length > 0 ? wholes(batch) : batch;
  };
  const inPlace = async (nom: string, lieux: readonly string[]): Promise<readonly Candidate[]> =>
    (await findIn(nom, lieux, searchIndex, load)).candidates;
  for (const [near, find] of [
    [false, inName],
    [true, inPlace],
    [true, inName],
  ] as const) {
    for (const { nom, lieu } of cuts(key)) {
      for (const lieux of departementsNamed(lieu, searchIndex, near)) {
        const candidates = await find(nom, lieux);
        if (candidates.length > 0) return toResponse({ candidates, rest: 0 }, true);
      }
    }
  }
  return toResponse({ candidates: near, rest: 0 }, true);
}

/** Those that are the whole of a name but for the mistake. */
function wholes(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ tier }) => tier === 2);
}

/** Where the mistake is in the first letters, what follows them finds the name; farther letters only when these did not. */
async function findNear(key: string, searchIndex: SearchIndex, load: Load, keep?: Keep): Promise<Candidate[]> {
  const near = (termes: readonly string[]): number | null => {
    const fault = Math.min(...termes.map((terme) => isPrefixWithin1(key, terme) ?? Infinity));
    return fault === Infinity ? null : 2 + fault;
  };
  const followers = (await load('finales')) as Followers;
  const { prefix } = walk(key, searchIndex.suites);
  const noms = new Set(prefix === '' ? [] : [fileOf(prefix)]);
  let candidates: Candidate[] = [];
  for (const skipped of SKIPPED) {
    // a letter left out or put in moves the end of the word by one
    for (const queue of [skipped - 1, skipped, skipped + 1].map((here) => tailOf(key, here))) {
      const place = queue === '' ? null : walk(queue, followers);
      if (place?.prefix) noms.add(`finales/${fileOf(place.prefix)}`);
    }
    const rows = ((await Promise.all([...noms].map(load))) as FileEntry[]).map((file) => linesOf(file).lines);
    const uniques = new Map(rows.flat().map((row) => [`${row[0]} ${row[1]}`, row]));
    candidates = [
      ...(keep ? [] : wide(searchIndex, (own) => near(own))),
      ...[...uniques.values()].flatMap((row) => {
        const tier = keep && !keep(row) ? null : near(termesOf(row).own);
        return tier === null ? [] : [candidate(row, tier, searchIndex, key)];
      }),
    ];
    if (candidates.some(({ tier }) => tier === 2)) break;
  }
  return candidates;
}

/** The ways to cut a text into a name and its place, the longest place first. */
function cuts(key: string): { nom: string; lieu: string }[] {
  const words = key.split(' ');
  return words.slice(1).map((_, i) => ({
    nom: normalise(words.slice(0, i + 1).join(' ')),
    lieu: words.slice(i + 1).join(' '),
  }));
}

/** The longest prefix of the key that has a file; `complete` when every line that begins like the key may be in it. */
function walk(key: string, followers: Followers): { prefix: string; complete: boolean } {
  for (let length = 0; length < key.length; length++) {
    const prefix = key.slice(0, length);
    const rest = followers[prefix];
    if (rest === undefined) return { prefix, complete: true };
    if (!rest.includes(key.charAt(length))) return { prefix, complete: false };
  }
  return { prefix: key, complete: true };
}

function classOf(key: string, own: readonly string[], others: readonly string[]): number | null {
  if (own.includes(key)) return 0;
  return [...own, ...others].some((terme) => terme.startsWith(key)) ? 1 : null;
}

function toResponse({ candidates, rest }: Batch, approximate = false): Response {
  const order = [...candidates].sort(
    (a, b) => a.tier - b.tier || Number(b.broad) - Number(a.broad) || b.weight - a.weight,
  );
  let wide = 0;
  const late = new Set(order.filter(({ tier, broad }) => broad && tier > 0 && ++wide > WIDE));
  const lines = [...order.filter((one) => !late.has(one)), ...late];
  const exact = lines.filter(({ tier }) => tier === 0);
  const contenders = exact.some(({ old }) => !old) ? exact.filter(({ old }) => !old) : exact;
  const named = exact.length > 0 || rest !== 0 ? contenders : lines;
  const lieux = new Set(named.map(({ suggestion: { nom, address } }) => `${nom} ${address}`));
  return {
    suggestions: lines.map(({ suggestion }) => suggestion),
    shown: Math.max(exact.length, Math.min(MAXIMUM, lines.length)),
    rest,
    approximate,
    sure: lieux.size === 1 && !approximate ? (named[0]?.suggestion ?? null) : null,
  };
}

/** Régions and départements whose whole name begins like the query come first; « Haute-Savoie » for « savoie » waits among towns. */
function wide(searchIndex: SearchIndex, rank: (own: string[], others: string[]) => number | null): Candidate[] {
  const of = (noms: Readonly<Record<string, string>>, region: boolean): Candidate[] =>
    Object.entries(noms).flatMap(([code, nom]) => {
      const own = foldName(nom);
      const theirs = region ? [own] : [own, code.toLowerCase()];
      const wide = rank(theirs, []);
      const tier = wide ?? rank(theirs, finalKeys(own));
      if (tier === null) return [];
      const suggestion = region
        ? { nom, detail: 'région', address: regionAddress({ slug: slugOf(code, nom) }), key: `REG-${code}` }
        : { nom, detail: `département, ${code}`, address: departementPage(code, searchIndex), key: `DEP-${code}` };
      return [{ tier, broad: wide !== null, weight: WIDE_WEIGHT + Number(region), suggestion }];
    });
  return [...of(searchIndex.regions, true), ...of(searchIndex.departements, false)];
}

function candidate(row: SearchRow, tier: number, searchIndex: SearchIndex, key: string): Candidate {
  return { tier, broad: isOldRegion(row), weight: row[2], suggestion: toSuggestion(row, searchIndex, key) };
}

function toSuggestion(row: SearchRow, searchIndex: SearchIndex, key: string): Suggestion {
  // who typed a code is told that it is this one’s
  const byCode = row[0].toLowerCase() === key;
  if (isEpci(row)) {
    const [siren, nom, , departement] = row;
    const address = searchIndex.pages.epci
      ? epciAddress({ slug: slugOf(siren, nom) })
      : departementPage(departement, searchIndex);
    const what = byCode ? `Siren ${siren}` : 'intercommunalité';
    return { nom, detail: `${what}, ${placeOf(departement, searchIndex)}`, address };
  }
  if (isOld(row)) {
    const [code, nom, , to, currentName] = row;
    const also = nom === currentName ? nom : `${nom}, aujourd’hui ${currentName}`;
    if (isOldRegion(row)) {
      const address = regionAddress({ slug: slugOf(to.slice(4), currentName) });
      return { nom: also, detail: 'région', address, key: to };
    }
    const address = communePage(to, currentName, searchIndex);
    if (/ Arrondissement$/.test(nom)) {
      const detail = `${byCode ? `code Insee ${code}, ` : ''}page de ${currentName}`;
      return { nom: nom.replace('Arrondissement', 'arrondissement'), detail, address };
    }
    const place = placeOf(departementOf(to), searchIndex);
    return { nom: also, detail: byCode ? `ancien code ${code}, ${place}` : place, address };
  }
  const [code, nom, , postalCodes] = row;
  const postal = postalCodes?.split(' ').find((other) => other.startsWith(key));
  if (isOutsideScope(row)) {
    const collectivite = searchIndex.collectivites[departementOf(code)] ?? nom;
    const where = postal ?? (collectivite === nom ? 'collectivité d’outre-mer' : collectivite);
    return { nom, detail: `${where}, hors des chiffres publiés`, address: uncoveredAddress() };
  }
  const place = placeOf(departementOf(code), searchIndex);
  const what = postal ?? (byCode ? `code Insee ${code}` : 'commune');
  return { nom, detail: `${what}, ${place}`, address: communePage(code, nom, searchIndex), commune: code };
}

function communePage(code: string, nom: string, searchIndex: SearchIndex): string {
  if (!searchIndex.pages.communes) return departementPage(departementOf(code), searchIndex);
  return communeAddress({ slug: slugOf(code, nom) });
}

function departementPage(code: string, { departements }: SearchIndex): string {
  return departementAddress({ slug: slugOf(code, departements[code] ?? '') });
}

function slugOf(code: string, nom: string): string {
  return `${code}-${toSlug(nom)}`;
}

function placeOf(departement: string, { departements }: SearchIndex): string {
  return `${departements[departement] ?? ''} (${departement})`;
}

function departementOfRow(row: SearchRow): string {
  return isEpci(row) ? row[3] : departementOf(isOld(row) ? row[3] : row[0]);
}

/** Whether the text says the article of the name, when it has one. */
function hasArticleOf(nom: string, text: string): boolean {
  const [article] = /^(?:L[ae]s? |L’)/.exec(nom) ?? [];
  return article === undefined || `-${toSlug(text)}`.includes(`-${toSlug(article)}`) || /^[\d ]+$/.test(text);
}

/** « saint » or « sainte » for a word that is nearly one. */
function saintFor(word: string): string {
  const near = (right: string): boolean => isPrefixWithin1(word, right) === 0;
  return near('saint') ? 'saint' : near('sainte') ? 'sainte' : word;
}
