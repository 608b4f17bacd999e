import { desaccord, desaccordsOf, entry } from '../store/rows.ts';
import { attribute, hasClass, insert, walkMarkup, type Insertion, type Tag } from '../format/walk-markup.ts';
import { FINE_SPACE } from '../format/number.ts';
import { toFrenchTypography } from '../format/typography.ts';
import { escapeXml } from '../format/xml.ts';
import { desaccordAddress, PAGES, themeDesaccordsAddress } from '../store/routes.ts';

/** How many sources answer differently, from one that contradicts itself. */
const COUNTS = ['Une source se contredit', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

/** The words of the marks. */
interface MarkWords {
  /** What a mark says to those who do not see it, and to a pointer that stays over it; of a number that is read, or computed. */
  read: string;
  computed: string;
  /** What the first mark of a page is said to mean. */
  key: string;
  /** What the end of a block says of one disagreement, or of several. */
  one: (id: string) => { text: string; label: string };
  several: string;
}

const FRENCH: MarkWords = {
  read: 'Les sources divergent',
  computed: 'Calculé sur un nombre dont les sources divergent',
  key: `≠${FINE_SPACE}: une source dit autre chose.`,
  one: (id) => ({ text: countOf(id), label: toFrenchTypography(`${countOf(id)} : ${desaccord(id).titre}`) }),
  several: 'Des sources divergent',
};

/** Those of the page in English. */
export const ENGLISH_MARKS: MarkWords = {
  read: 'Sources disagree',
  computed: 'Computed from a number on which sources disagree',
  key: '≠: a source says otherwise.',
  one: () => ({ text: 'Sources disagree', label: 'Sources disagree' }),
  several: 'Sources disagree on some of these numbers',
};

/** The sign of the unit of a number, which is not parted from it. */
const PERCENT = /^(?:\s|&nbsp;)*%/;

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const DESACCORD = new Set(['desaccord']);
const NUMBER = new Set(['chiffre']);

/** The text of an article: each of its numbers keeps its own mark. */
const PROSE = new Set(['article']);
const BLOCKS = new Set(['article', 'aside', 'dd', 'figure', 'section', 'table']);
const BLOCK_CLASSES = new Set(['suite', 'engagement-registre', 'evenement', 'initiative']);
/** Blocks that hold others: all of their numbers are theirs. */
const WHOLE_CLASSES = new Set(['faits-cles']);
/** What a figure says under its drawing, where its sources diverge. */
const TOLD = new Set(['figure-desaccords']);
/** What holds words, and takes at its end what the mark means; the cell of a table has no room for it. */
const HOLDERS = new Set(['p', 'li', 'dd', 'div', 'section', 'article', 'details', 'figcaption', 'main', 'table']);

/** An element that is open where a number stands. */
interface Opened {
  tag: Tag;
  /** Where its last tag begins, and where it ends. */
  end: { before: number; after: number };
  /** Whether it says already that sources diverge. */
  told: boolean;
}

interface Mark {
  at: number;
  /** Id of the disagreement. */
  desaccord: string;
  /** Whether its number is read or computed. */
  of: 'read' | 'computed';
  path: readonly Opened[];
}

interface MarkOptions {
  /** On the pages of rows, each number keeps its mark, as in the text of an article. */
  each?: boolean;
  /** French when absent. */
  words?: MarkWords;
}

/**
 * The page with a mark on what another source contradicts: the numbers whose row takes part in a disagreement, and those
 * computed from such a row. A number alone in its block, or in the text of an article, has after it a mark that leads to the
 * disagreement; the first of the page says what it means. A block of several (a card, a table, a section) says once, at its
 * end, that sources diverge; a figure says it already. No mark breaks a heading, and none stands where a disagreement is told.
 */
export function markDesaccords(html: string, { each = false, words = FRENCH }: MarkOptions = {}): string {
  const alone: Mark[] = [];
  const notices: Insertion[] = [];
  for (const [block, marks] of Map.groupBy(readMarks(html), (mark) => (each ? null : blockOf(mark)))) {
    if (block?.told) continue;
    if (block === null || marks.length === 1) alone.push(...marks);
    else notices.push({ at: endOf(block), text: notice(marks, words) });
  }
  const first = alone.toSorted((a, b) => a.at - b.at)[0];
  return insert(html, [
    ...alone.map(({ at, desaccord: id, of }) => ({ at, text: markLink(id, words[of]) })),
    ...(first ? [keyOf(first, { end: html.length, key: words.key })] : []),
    ...notices,
  ]);
}

/** The numbers to mark, in their order, each with what it stands in. */
function readMarks(html: string): Mark[] {
  const marks: Mark[] = [];
  const open: Opened[] = [];
  let at = 0;
  let last: Mark | null = null;
  for (const piece of walkMarkup(html, (tag) => isSilent(tag) || isNumber(tag))) {
    const after = at + piece.source.length;
    if (last && piece.kind === 'text') last.at += PERCENT.exec(piece.source)?.[0].length ?? 0;
    last = null;
    if (piece.kind === 'open' && !piece.empty) {
      if (hasClass(piece, TOLD)) for (const element of open) element.told ||= element.tag.name === 'figure';
      open.push({ tag: piece, end: { before: html.length, after: html.length }, told: false });
    } else if (piece.kind === 'close') {
      const closed = open.findLastIndex(({ tag }) => tag.name === piece.name);
      if (closed !== -1) for (const element of open.splice(closed)) element.end = { before: at, after };
    } else if (piece.kind === 'whole' && isNumber(piece.tag)) {
      const dispute = disputeOf(piece.source);
      if (dispute) marks.push((last = { ...dispute, at: after, path: [...open] }));
    }
    at = after;
  }
  return marks;
}

/** A heading, or a disagreement told in full. */
function isSilent(tag: Tag): boolean {
  return HEADINGS.has(tag.name) || (tag.name === 'article' && hasClass(tag, DESACCORD));
}

function isNumber(tag: Tag): boolean {
  return tag.name === 'data' && hasClass(tag, NUMBER);
}

/** The disagreement of a number, by the link that it is; null when nobody contradicts it. */
function disputeOf(number: string): Pick<Mark, 'desaccord' | 'of'> | null {
  const [, link] = walkMarkup(number);
  if (link?.kind !== 'open') return null;
  const among = attribute(link, 'data-desaccord');
  if (among !== undefined) return { desaccord: among, of: 'computed' };
  const id = attribute(link, 'data-ligne');
  if (id === undefined || id.includes(' ') || /^(?:\/methode\/)?#/.test(attribute(link, 'href') ?? '')) return null;
  const [found] = desaccordsOf(id);
  return found === undefined ? null : { desaccord: found.id, of: 'read' };
}

/** The block that a number stands in: its figure or its key facts, else the narrowest; null in the text of an article, and out of all. */
function blockOf({ path }: Mark): Opened | null {
  const whole = path.find(({ tag }) => tag.name === 'figure' || hasClass(tag, WHOLE_CLASSES));
  if (whole) return whole;
  if (path.some(({ tag }) => hasClass(tag, PROSE))) return null;
  return path.findLast(({ tag }) => BLOCKS.has(tag.name) || hasClass(tag, BLOCK_CLASSES)) ?? null;
}

/** Nothing but rows is inside a table, nothing but terms inside their list. */
function endOf({ tag, end }: Opened): number {
  return tag.name === 'table' || tag.name === 'dl' ? end.after : end.before;
}

function markLink(id: string, name: string): string {
  return `<a class="divergence" href="${escapeXml(desaccordAddress(id))}" title="${name}" aria-label="${name}">≠</a>`;
}

/** What the mark means, at the end of the words that it is in. */
function keyOf({ path }: Mark, { end, key }: { end: number; key: string }): Insertion {
  const holder = path.findLast(({ tag }) => HOLDERS.has(tag.name));
  return { at: holder ? endOf(holder) : end, text: `<small class="divergence-cle">${key}</small>` };
}

/** What a block of several marks says instead of them. */
function notice(marks: readonly Mark[], words: MarkWords): string {
  const ids = [...new Set(marks.map(({ desaccord: id }) => id))];
  const [first = ''] = ids;
  const { text, label } = words.one(first);
  const link =
    ids.length === 1
      ? `<a href="${escapeXml(desaccordAddress(first))}" aria-label="${escapeXml(label)}">${text}</a>`
      : `<a href="${escapeXml(addressOfAll(ids))}">${words.several}</a>`;
  return `<p class="divergences" data-desaccords="${escapeXml(ids.join(' '))}"><span aria-hidden="true">≠</span> ${link}</p>`;
}

/** « Deux sources divergent ». */
function countOf(id: string): string {
  const number = new Set(desaccord(id).lignes.map((l) => entry(l).source)).size;
  const word = COUNTS[number - 1] ?? 'Plusieurs';
  return number === 1 ? word : `${word} sources divergent`;
}

/** The list of several disagreements: those of their theme, where it is one. */
function addressOfAll(ids: readonly string[]): string {
  const [theme = '', ...others] = new Set(ids.map((id) => desaccord(id).theme));
  return others.length === 0 ? themeDesaccordsAddress(theme) : PAGES.desaccords;
}
