/**
 * Advance widths of a wide sans-serif (in ems): texts are measured without a browser, and the reader's system font is not known,
 * so the estimate is on the large side.
 */
const WIDTHS: Record<string, number> = {};
for (const [characters, width] of [
  ['\u202F', 0.2],
  ["iIjJl’'", 0.3],
  [' \u00A0.,:;!|()/-', 0.36],
  ['frt', 0.4],
  ['cskz?', 0.55],
  ['aeéèêàâoôxvyFLTYEÉ', 0.62],
  ['ABCDGHKNOQRUVX', 0.76],
  ['M', 0.87],
  ['mwW%—', 0.97],
  ['−+', 0.84],
] as const) {
  for (const character of characters) WIDTHS[character] = width;
}

/** Estimated width of a text in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number, weight = 400): number {
  let ems = 0;
  for (const character of text) ems += WIDTHS[character] ?? 0.64;
  return ems * size * (weight >= 600 ? 1.14 : 1);
}

/**
 * The text on as many lines as needed, none wider than `maxWidth` pixels where its words allow it. Breaks at ordinary spaces and
 * after hyphens, never at no-break spaces nor against « » ; : ! ?. A word that is too long stays whole.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/(?<=(?<!«) |-)(?![»;:!?])/)) {
    if (line !== '' && width + textWidth(word.trimEnd(), size, weight) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += word;
    width += textWidth(word, size, weight);
  }
  return [...lines, line.trimEnd()];
}
