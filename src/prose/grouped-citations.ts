import { escapeXml } from '../format/xml.ts';
import { items } from '../format/list.ts';

/** Citations in one line, those that differ only by their last part once: « DITP, Baromètre, IND-311 et IND-589 ; Cnam, Ameli ». */
export function groupedCitations(citations: readonly string[]): string {
  return [...group(citations.map((citation) => ({ citation })))]
    .map(([start, group]) => {
      const ends = [...new Set(group.map(({ end }) => end))];
      return start ? `${start}, ${items(ends)}` : ends.join(' ; ');
    })
    .join(' ; ');
}

/** The same as markup, one text for each group, where each source has its link: the last part, or the citation that stands alone. */
export function linkedCitations(sources: readonly { citation: string; address: string }[]): string[] {
  const link = (address: string, text: string): string => `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
  return [...group(sources)].flatMap(([start, ends]) =>
    start && ends.length > 1
      ? [`${escapeXml(start)}, ${items(ends.map(({ end, source }) => link(source.address, end)))}`]
      : ends.map(({ source }) => link(source.address, source.citation)),
  );
}

/** By all but their last part, in the order in which they come; what has no parts is under the empty text. */
function group<T extends { citation: string }>(list: readonly T[]): Map<string, { end: string; source: T }[]> {
  return Map.groupBy(
    list.map((source) => ({ end: source.citation.slice(startOf(source).length).replace(/^, /, ''), source })),
    ({ source }) => startOf(source),
  );
}

function startOf({ citation }: { citation: string }): string {
  return citation.slice(0, Math.max(citation.lastIndexOf(', '), 0));
}
