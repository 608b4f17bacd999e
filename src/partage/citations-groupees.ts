import { escapeXml } from '../format/xml.ts';
import { enumerer } from '../territoires/phrases-commune.ts';

/** Citations in one line, those that differ only by their last part once: « DITP, Baromètre, IND-311 et IND-589 ; Cnam, Ameli ». */
export function citationsGroupees(citations: readonly string[]): string {
  return [...grouper(citations.map((citation) => ({ citation })))]
    .map(([debut, groupe]) => {
      const fins = [...new Set(groupe.map(({ fin }) => fin))];
      return debut ? `${debut}, ${enumerer(fins)}` : fins.join(' ; ');
    })
    .join(' ; ');
}

/** The same as markup, one text for each group, where each source has its link: the last part, or the citation that stands alone. */
export function citationsLiees(sources: readonly { citation: string; adresse: string }[]): string[] {
  const lier = (adresse: string, texte: string): string => `<a href="${escapeXml(adresse)}">${escapeXml(texte)}</a>`;
  return [...grouper(sources)].flatMap(([debut, fins]) =>
    debut && fins.length > 1
      ? [`${escapeXml(debut)}, ${enumerer(fins.map(({ fin, de }) => lier(de.adresse, fin)))}`]
      : fins.map(({ de }) => lier(de.adresse, de.citation)),
  );
}

/** By all but their last part, in the order in which they come; what has no parts is under the empty text. */
function grouper<T extends { citation: string }>(liste: readonly T[]): Map<string, { fin: string; de: T }[]> {
  return Map.groupBy(
    liste.map((de) => ({ fin: de.citation.slice(debutDe(de).length).replace(/^, /, ''), de })),
    ({ de }) => debutDe(de),
  );
}

function debutDe({ citation }: { citation: string }): string {
  return citation.slice(0, Math.max(citation.lastIndexOf(', '), 0));
}
