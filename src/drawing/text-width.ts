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

/** A word with the space or hyphen that ends it, and its widths in pixels, with and without that space. */
interface MeasuredWord {
  word: string;
  width: number;
  trimmed: number;
}

/** The words of a text, measured once for lines of any width. See `wrapText` for where it breaks. */
export function measureWords(text: string, size: number, weight = 400): MeasuredWord[] {
  return text.split(/(?<=(?<!«) |-)(?![»;:!?])/).map((word) => ({
    word,
    width: textWidth(word, size, weight),
    trimmed: textWidth(word.trimEnd(), size, weight),
  }));
}

/** Measured words on as many lines as needed, none wider than `maxWidth` pixels where they allow it. */
export function wrapWords(words: readonly MeasuredWord[], maxWidth: number): string[] {
  const lines: string[] = [];
  let line = '';
  let total = 0;
  for (const { word, width, trimmed } of words) {
    if (line !== '' && total + trimmed > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
      total = 0;
    }
    line += word;
    total += width;
  }
  return [...lines, line.trimEnd()];
}

/**
 * The text on as many lines as needed, none wider than `maxWidth` pixels where its words allow it. Breaks at ordinary spaces and
 * after hyphens, never at no-break spaces nor against « » ; : ! ?. A word that is too long stays whole.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight = 400): string[] {
  return wrapWords(measureWords(text, size, weight), maxWidth);
}
