import { source } from '../store/rows.ts';
import { UNBREAKABLE_SPACE } from '../format/number.ts';
import { toFrenchTypography } from '../format/typography.ts';
import { escapeXml } from '../format/xml.ts';
import { items } from '../format/list.ts';
import { SITE } from '../site.ts';
import type { Figure } from './figure.ts';
import { rowInSourceAddress, sourceAddress } from '../store/routes.ts';
import { namesInFull, originsOf } from '../subjects/sources/short-name.ts';

interface SourceRowOptions {
  /** Begins the addresses of the links; those of the site when absent. */
  root?: string;
  /** How many sources are named; the others are counted. All when absent. */
  max?: number;
}

/** The source line of a figure, as HTML: each source leads to the first row taken from it, on the page of the source. */
export function sourceRow(f: Figure, { root = '', max = Infinity }: SourceRowOptions = {}): string {
  const { sources } = f;
  const named = sources.length > max + 1 ? sources.slice(0, max) : sources;
  const others = sources.length - named.length;
  const rest = others > 0 ? ` et ${others} autres` : '';
  return `${heading(f)} ${references(named, root).join('\u202F; ')}${rest}. ${dataMention(f)}`;
}

/** What stands under a drawing in two lines: who published the data, then what they are; the references are folded. */
interface SourceLines {
  /** As HTML: the references when they are short, else the names of their producers. */
  named: string;
  /** As text: the date of the data and who made the drawing. */
  about: string;
  /** As HTML, a reference an item: empty when `named` gives them. */
  folded: readonly string[];
}

/** How many letters a line of sources may have: two lines of a phone, one of a screen. */
const ROOM = 90;

/** The sources of a figure in the page that shows it. */
export function sourceLines(f: Figure): SourceLines {
  const links = references(f.sources);
  const about = dataMention(f);
  if (textOf(links.join('; ')).length <= ROOM)
    return { named: `${heading(f)} ${links.join('\u202F; ')}.`, about, folded: [] };
  const origins = f.sources.flatMap((cited) => originsOf(source(cited.source)).map((name) => ({ name, cited })));
  const producers = [...Map.groupBy(origins, ({ name }) => name)].map(([name, [first]]) => ({
    name: toFrenchTypography(name),
    link: first ? link(first.cited, name) : '',
  }));
  const fitting = producers.filter(
    (_, i) => i === 0 || producers.slice(0, i + 1).reduce((sum, { name }) => sum + name.length + 2, 0) <= ROOM,
  );
  const rest = fitting.length < producers.length ? ['d’autres'] : [];
  return {
    named: `${heading(f)} ${namesInFull([...fitting.map(({ link }) => link), ...rest])}.`,
    about,
    folded: links,
  };
}

function heading({ sources }: Figure): string {
  return toFrenchTypography(sources.length > 1 ? 'Sources :' : 'Source :');
}

function dataMention({ dataDate, licence }: Figure): string {
  return toFrenchTypography(
    `Données : ${dataDate}. Dessin : ${SITE.nom}, ${licence.replaceAll(' ', UNBREAKABLE_SPACE)}.`,
  );
}

/** The links of sources, those of one work together. */
function references(sources: Figure['sources'], root = ''): string[] {
  const cited = sources.map((cited) => ({ ...cited, citation: source(cited.source).citation }));
  return groups(cited).map((group) => items(group.map((item) => link(item, item.words, root))));
}

function link({ source: id, rows: [first] }: Figure['sources'][number], words: string, root = ''): string {
  const address = first ? rowInSourceAddress(first) : sourceAddress(id);
  return `<a href="${escapeXml(root + address)}">${escapeXml(toFrenchTypography(words))}</a>`;
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '');
}

/** Sources of one work, one after the other: the first with its whole citation, the others with what is their own. */
function groups<T extends { citation: string }>(sources: readonly T[]): (T & { words: string })[][] {
  const rest: (T & { words: string })[][] = [];
  for (const s of sources) {
    const last = rest.at(-1);
    const work = workOf(s.citation);
    if (last?.[0] && work !== null && workOf(last[0].citation) === work)
      last.push({ ...s, words: s.citation.slice(work.length + 2) });
    else rest.push([{ ...s, words: s.citation }]);
  }
  return rest;
}

/** « DITP, Baromètre » for « DITP, Baromètre, IND-311 »; null for a citation that does not name a part of a work. */
function workOf(citation: string): string | null {
  return /^(.+, .+), [^,]+$/.exec(citation)?.[1] ?? null;
}
