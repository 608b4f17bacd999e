import { toFrenchTypography } from '../format/typography.ts';
import { hasClass, insert, textOf, walkMarkup, type Insertion, type Tag } from '../format/walk-markup.ts';

/** More links than who uses a keyboard wants to go through to reach what follows. */
export const MAX_STOPS = 40;

const LISTS = new Set(['ul', 'ol', 'dl', 'table']);
const SCROLLED = new Set(['tableau']);
/** Already beside a link that passes over what it holds. */
const PASSED = new Set(['avec-passage']);

/** A list or a table that is open: where it begins and what is in it. */
interface Block {
  tag: Tag;
  /** Where its first tag ends, for a table that scrolls in its frame; else where it begins. */
  from: number;
  links: number;
  caption: string;
  inside: boolean;
}

/**
 * The page with, before each list or table of more links than `MAX_STOPS`, a link that passes over it, which shows when the keyboard
 * comes to it. Of lists in one another, the outermost alone is passed over; the drawings have their own links.
 */
export function passLongLists(html: string): string {
  if (html.split('<a ').length - 1 <= MAX_STOPS) return html;
  const insertions: Insertion[] = [];
  let within = false;
  let at = 0;
  let passed = 0;
  let block: Block | null = null;
  let depth = 0;
  for (const piece of walkMarkup(html, ({ name }) => name === 'caption' || name === 'svg')) {
    const after = at + piece.source.length;
    if ('name' in piece && piece.name === 'main') within = piece.kind === 'open';
    if (piece.kind === 'whole' && block && piece.tag.name === 'caption') block.caption ||= textOf(piece.source).trim();
    if (piece.kind === 'open' && !piece.empty && within) {
      if (block) {
        if (piece.name === block.tag.name) depth += 1;
        if (piece.name === 'a') block.links += 1;
      } else if (!hasClass(piece, PASSED) && (LISTS.has(piece.name) || hasClass(piece, SCROLLED))) {
        const inside = !LISTS.has(piece.name);
        block = { tag: piece, from: inside ? after : at, links: 0, caption: '', inside };
        depth = 1;
      }
    }
    if (piece.kind === 'close' && block && piece.name === block.tag.name) {
      depth -= 1;
      if (depth === 0) {
        if (block.links > MAX_STOPS)
          insertions.push(...passage(block, { end: block.inside ? at : after, rank: (passed += 1) }));
        block = null;
      }
    }
    at = after;
  }
  return insert(html, insertions);
}

/** The link before a block and the place after it to which it leads. */
function passage({ from, caption, tag, inside }: Block, { end, rank }: { end: number; rank: number }): Insertion[] {
  const words = inside || tag.name === 'table' ? 'Passer le tableau' : 'Passer la liste';
  // a count of what is passed over would be a number that leads nowhere
  const what = caption.replace(/\s*:\s*\d.*$/, '');
  const name = toFrenchTypography(what ? `${words} : ${what}` : words);
  return [
    { at: from, text: passLink(`suite-${rank}`, name) },
    { at: end, text: passTarget(`suite-${rank}`) },
  ];
}

/** A link that shows when it has the focus, and leads to `passTarget`. */
export function passLink(id: string, words: string): string {
  return `<a class="hors-ecran passer" href="#${id}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>`;
}

/** The place after what is passed over. */
export function passTarget(id: string): string {
  return `<span class="hors-ecran" id="${id}"></span>`;
}
