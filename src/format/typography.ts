import { FINE_SPACE, UNBREAKABLE_SPACE } from './number.ts';

/** The text as a sentence that ends: with a full stop, unless a sign of its own ends it. */
export function finish(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** Addresses of the web and of mail, left as they are. None is sought from the middle of a word: a long one is read once, not from each letter. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s»]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Plain French text with its typography: ’ for the apostrophe, narrow no-break spaces before ; : ! ?, inside « » and after —,
 * between thousands, a no-break space before %. Addresses are untouched. Applying it twice changes nothing more.
 */
export function toFrenchTypography(text: string): string {
  if (!/@|:\/\/|www\./.test(text)) return compose(text);
  let result = '';
  let debut = 0;
  for (const address of text.matchAll(ADDRESS)) {
    result += compose(text.slice(debut, address.index)) + address[0];
    debut = address.index + address[0].length;
  }
  return result + compose(text.slice(debut));
}

function compose(text: string): string {
  if (!/[;:!?%«»'—]|\d[ \u00A0]\d/.test(text)) return text;
  return text
    .replace(/(?<=\p{L})'/gu, '’')
    .replace(/«[ \u00A0\u202F]*/g, `«${FINE_SPACE}`)
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]*»/g, `${FINE_SPACE}»`)
    .replace(/—[ \u00A0\u202F]+/g, `—${FINE_SPACE}`)
    .replace(/(?<=[\p{L}\p{N}»)\]’%])[ \n\u00A0\u202F]*(?=[;:!?]+(?:[\s»)\]]|$))/gu, FINE_SPACE)
    .replace(/(?<=[.?!])[ \n\u00A0\u202F]+(?=[;:!?]+(?:[\s»)\]]|$))/gu, FINE_SPACE)
    .replace(/^[ \u00A0\u202F]+(?=[;:!?])/, FINE_SPACE)
    .replace(/(?<=\d)%|(?<![ \u00A0\u202F])[ \u00A0\u202F]+%/g, `${UNBREAKABLE_SPACE}%`)
    .replace(/(?<![\d,.])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d])/g, (number) => number.replace(/\D/g, FINE_SPACE));
}
