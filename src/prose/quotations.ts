import { ABSENCES } from '../domain/valeur.ts';
import { ABSENCE_MARK } from '../format/number.ts';
import { insert, textOf, walkMarkup, type Insertion } from '../format/walk-markup.ts';
import { epciList } from '../store/communes.ts';
import { sources } from '../store/rows.ts';

/** Elements whose text is no prose, or holds no element. */
const SILENT = new Set([
  'script',
  'style',
  'svg',
  'pre',
  'code',
  'kbd',
  'textarea',
  'title',
  'option',
  'q',
  'blockquote',
]);

/** What stands between guillemets and is said by nobody: a name, and the words of our own pages that we point at. */
const OWN_WORDS = [
  'Dernier kilomètre',
  'Données',
  'À partir d’un fichier texte/CSV',
  'Non repris',
  'inconnu',
  'inconnue',
  'qui',
];

/** Those words, the titles of sources and the names of intercommunalities: none is a quotation. */
const names: ReadonlySet<string> = new Set(
  [
    ...OWN_WORDS,
    ...ABSENCES.map((absence) => ABSENCE_MARK[absence]),
    ...sources.map(({ titre }) => titre),
    ...epciList().flatMap(({ nom }) => /« ?(.+?) ?»/.exec(nom)?.[1] ?? []),
  ].map(plain),
);

/** A guillemet that is open, where it stands and in how many elements. */
interface Opened {
  at: number;
  depth: number;
}

/**
 * The page with the element of quotations around what its text has between guillemets, which stay: the words of a source, or of its
 * people. A name, a title and our own words have none; nor has what begins in an element and ends in another. `within` is the only
 * element that is read, by its name; the whole when absent.
 */
export function markQuotations(html: string, { within }: { within?: string } = {}): string {
  if (!html.includes('«')) return html;
  const found: Insertion[] = [];
  let inside = within === undefined;
  let depth = 0;
  let at = 0;
  let opened: Opened | null = null;
  for (const piece of walkMarkup(html, ({ name }) => SILENT.has(name))) {
    if ('name' in piece && piece.name === within) inside = piece.kind === 'open';
    if (piece.kind === 'open' && !piece.empty) depth += 1;
    if (piece.kind === 'close') {
      depth -= 1;
      if (opened && depth < opened.depth) opened = null;
    }
    if (piece.kind === 'text' && inside) {
      for (const { index, 0: sign } of piece.source.matchAll(/[«»]/g)) {
        if (sign === '«') opened = { at: at + index, depth };
        else if (opened?.depth === depth) {
          const to = at + index + 1;
          if (!names.has(plain(textOf(html.slice(opened.at + 1, to - 1)))))
            found.push({ at: opened.at, text: '<q>' }, { at: to, text: '</q>' });
          opened = null;
        }
      }
    }
    at += piece.source.length;
  }
  return insert(html, found);
}

/** A text as it is compared: its spaces ordinary, and none at its ends. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
