import type { Terme } from '../../domain/tables/index.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { attribute, hasClass, rewriteText, type Tag } from '../../format/walk-markup.ts';
import { escapeXml } from '../../format/xml.ts';
import { PAGES } from '../../store/routes.ts';

/** What a term must say to be recognised and linked. */
export type LinkedTerme = Pick<Terme, 'id' | 'developpe' | 'formes'>;

interface LinkerOptions {
  /** Ids of the terms left out. */
  except?: readonly string[];
  /** The only element that is read, by its name: « main » in a page. The whole when absent. */
  within?: string;
}

/** Links the first use of each term in a piece of HTML. */
type Linker = (html: string, options?: LinkerOptions) => string;

/** Elements whose text is not prose, or where a link would be lost, broken or out of place. */
const SILENT = new Set(
  (
    'a abbr button caption code data dfn dt figcaption form h1 h2 h3 h4 h5 h6 label legend nav option pre script select ' +
    'style summary svg table textarea time'
  ).split(' '),
);
/** Classes of what surrounds a drawing, of eyebrows, and of what asks for no link. */
const SILENT_CLASSES = new Set('figure-sous-titre figure-source figure-actions surtitre sans-glossaire'.split(' '));

/**
 * A function that links terms to the glossary. Only prose is linked: nothing in headings, links, numbers, tables,
 * drawings, nor in what is folded. Words are whole, the longest form wins, case counts but for the first letter of a form
 * that begins without capital. The first use of a term that may be linked is, in any of its forms, and no other.
 */
export function toLinker(termes: readonly LinkedTerme[]): Linker {
  const formes = new Map(termes.flatMap((terme) => terme.formes.map((forme) => [normalise(forme), terme] as const)));
  const motif = toMotif([...formes.keys()]);
  if (!motif) return (html) => html;
  const termeOf = (written: string): LinkedTerme => {
    const text = normalise(written);
    const terme = formes.get(text) ?? formes.get(text.charAt(0).toLowerCase() + text.slice(1));
    if (!terme) throw new Error(`no term of the glossary is written « ${written} »`);
    return terme;
  };

  return (html, { except: sauf = [], within } = {}) => {
    const faits = new Set(sauf);
    const link = (text: string): string =>
      text.replace(motif, (written) => {
        const terme = termeOf(written);
        if (faits.has(terme.id)) return written;
        faits.add(terme.id);
        return toLink(written, terme);
      });
    return rewriteText(html, { text: link, except: isSilent, ...(within && { within }) });
  };
}

function isSilent(tag: Tag): boolean {
  return (
    SILENT.has(tag.name) ||
    (tag.name === 'details' && attribute(tag, 'open') === undefined) ||
    hasClass(tag, SILENT_CLASSES)
  );
}

/** All the forms in one expression, the longest first; null when there is none. */
function toMotif(formes: readonly string[]): RegExp | null {
  if (formes.length === 0) return null;
  const choice = [...formes]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((forme) =>
      forme
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)
        .replaceAll(' ', '[ \\n\\u00A0\\u202F]+')
        .replaceAll('’', "['’]"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${choice.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
}

function normalise(text: string): string {
  return text.replace(/[ \n\u00A0\u202F]+/g, ' ').replaceAll("'", '’');
}

/** An abbreviation says what it stands for; a term in full is a mere link. */
function toLink(written: string, { id, developpe }: LinkedTerme): string {
  const titre = escapeXml(toFrenchTypography(developpe));
  const text = developpe === '' || /\s/.test(written) ? written : `<abbr title="${titre}">${written}</abbr>`;
  return `<a class="terme" href="${PAGES.glossaire}#${id}">${text}</a>`;
}
