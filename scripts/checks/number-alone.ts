/** Numbers that say no figure: dates, and what numbers the texts, the places and the centuries. */
const WITHOUT_NUMBER = [
  /\b\d{1,2}(?:er)? (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/g,
  /\b(?:19|20)\d{2}\b/g,
  /\b(?:article|avenant) \d+/gi,
  /\b\d+e\b/g,
  /\b\p{L}+\d+\p{L}*|\b\d+\p{Lu}+/gu,
];

/** The first figure of a text that leads to no row; undefined when there is none. What stands between braces names a row. */
export function numberAlone(text: string): string | undefined {
  const rest = WITHOUT_NUMBER.reduce((t, motif) => t.replace(motif, ''), text.replace(/\{[^}]*\}/g, ''));
  return /\d+/.exec(rest)?.[0];
}
