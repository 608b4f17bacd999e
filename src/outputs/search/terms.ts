import { isEpci, type SearchRow } from './lines.ts';
import { normalise } from './fold.ts';

const TOOLS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'sur',
  'a',
  'aux',
  'au',
  'cc',
  'ca',
  'cu',
]);

/** What a line is found by. `own` are its whole names: typed in full, they are exact; `others` are its other handles. */
interface Termes {
  own: readonly string[];
  others: readonly string[];
}

/**
 * The folded texts of which the start finds a line: its name; « laigle » for L’Aigle; for an intercommunality, each
 * word of its name onwards too, since nobody begins by « CC du Pays de ».
 */
export function termesOf(row: SearchRow): Termes {
  const own = foldName(row[1]);
  if (isEpci(row)) return { own: [own], others: finalKeys(own) };
  const joined = /^l['’]/i.test(row[1]) ? [`l${own}`] : [];
  return { own: [own, ...joined, ...(row.length === 4 ? (row[3] ?? '').split(' ') : [])], others: [] };
}

const folded = new Map<string, string>();

/** A name of the index, folded once: each letter that is typed asks for those of a whole file. */
export function foldName(nom: string): string {
  let name = folded.get(nom);
  if (name === undefined) folded.set(nom, (name = normalise(nom)));
  return name;
}

/** A name from each of its words on, tool words apart: « saone et loire », « loire ». The whole name is left out. */
export function finalKeys(own: string): string[] {
  const words = own.split(' ');
  return words.flatMap((word, index) => (index === 0 || TOOLS.has(word) ? [] : [words.slice(index).join(' ')]));
}

/** How many first letters are left out to find a name that is mistyped in them. */
export const SKIPPED = [3, 6] as const;

/** What follows so many letters of a folded name, « saint » apart: empty when it has no more. */
export function tailOf(key: string, skipped: number): string {
  return key
    .replace(/^sainte? (?=.)/, '')
    .slice(skipped)
    .trimStart();
}
