import { FINE_SPACE, UNBREAKABLE_SPACE } from './number.ts';

/** The text as a sentence that ends: with a full stop, unless a sign of its own ends it. */
export function finish(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** Addresses of the web and of mail, left as they are. None is sought from the middle of a word: a long one is read once, not from each letter. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s»]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Whether a text has what French sets with spaces or signs of its own: else it is as it should be. */
export function hasSigns(text: string): boolean {
  return /[;:!?%«»'—]|\d[ \u00A0]\d/.test(text);
}

/**
 * Plain French text with its typography: ’ for the apostrophe, narrow no-break spaces before ; : ! ?, inside « » and after —,
 * between thousands, a no-break space before %. Addresses are untouched. Applying it twice changes nothing more.
 */
export function toFrenchTypography(text: string): string {
  if (!/@|:\/\/|www\./.test(text)) return compose(text);
  let result = '';
  let start = 0;
  for (const address of text.matchAll(ADDRESS)) {
    result += compose(text.slice(start, address.index)) + address[0];
    start = address.index + address[0].length;
  }
  return result + compose(text.slice(start));
}

function compose(text: string): string {
  if (!hasSigns(text)) return text;
  let set = text;
  if (set.includes("'")) set = set.replace(/(?<=\p{L})'/gu, '’');
  if (set.includes('«')) set = set.replace(/«[ \u00A0\u202F]*/g, `«${FINE_SPACE}`);
  if (set.includes('»')) set = set.replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]*»/g, `${FINE_SPACE}»`);
  if (set.includes('—')) set = set.replace(/—[ \u00A0\u202F]+/g, `—${FINE_SPACE}`);
  if (/[;:!?]/.test(set)) set = setSigns(set);
  if (set.includes('%')) set = set.replace(/(?<=\d)%|(?<![ \u00A0\u202F])[ \u00A0\u202F]+%/g, `${UNBREAKABLE_SPACE}%`);
  return set.replace(/(?<![\d,.])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d])/g, (number) =>
    number.replace(/\D/g, FINE_SPACE),
  );
}

/** The space before ; : ! ? that end a word, or begin the text. */
function setSigns(text: string): string {
  return text
    .replace(/([ \n\u00A0\u202F]*)([;:!?]+)(?=[\s»)\]]|$)/g, (found, spaces: string, signs: string, at: number) => {
      // one character, which may be of two units
      const before = text.slice(Math.max(0, at - 2), at);
      const takesSpace = /[\p{L}\p{N}»)\]’%]$/u.test(before) || (spaces !== '' && /[.?!]$/.test(before));
      return takesSpace ? FINE_SPACE + signs : found;
    })
    .replace(/^[ \u00A0\u202F]+(?=[;:!?])/, FINE_SPACE);
}
