import { FINE_SPACE, UNBREAKABLE_SPACE } from './number.ts';
import { hasSigns, toFrenchTypography } from './typography.ts';
import { attribute, rewriteText, type Tag } from './walk-markup.ts';

/** Elements whose text is not prose. */
const VERBATIM = new Set(['script', 'style', 'pre', 'code', 'kbd', 'svg', 'textarea']);

/**
 * A page with French typography in its text, tags and attributes untouched: what an author types with ordinary spaces
 * is read with the right ones. Code, scripts and drawings are left as they are. Applying it twice changes nothing more.
 */
export function toTypographyHtml(html: string): string {
  if (!hasSigns(html)) return html;
  return rewriteText(html, { text: compose, except: (tag) => VERBATIM.has(tag.name) || isForeign(tag) });
}

/** Whether what an element holds is in another language, whose signs have other spaces; that of the page is said of its parts too. */
function isForeign(tag: Tag): boolean {
  // most tags say no language: they are not read further
  if (tag.name === 'html' || !tag.source.includes(' lang=')) return false;
  return attribute(tag, 'lang') !== 'fr';
}

/** A text between two tags: as in prose, and its first sign may follow a word that another tag closed. */
function compose(text: string): string {
  if (!hasSigns(text)) return text;
  return protect(text, toFrenchTypography)
    .replace(/^[ \n]+(?=[;:!?»])/, FINE_SPACE)
    .replace(/^[ \n]+(?=%)/, UNBREAKABLE_SPACE);
}

/** Applies a change between the entities only, so that their semicolon is not taken for a sign of the sentence. */
function protect(text: string, change: (t: string) => string): string {
  if (!text.includes('&')) return change(text);
  return text
    .split(/(&(?:#\w+|\w+);)/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');
}
