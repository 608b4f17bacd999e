const RANGES = String.raw`\d+(?:-\d+)?(?:(?:, | et )\d+(?:-\d+)?(?![\d\p{L}]))*`;
const LINES = String.raw`l\.[ \u00A0]${RANGES}`;
const BRACKETED = new RegExp(String.raw`[ \u00A0]?\(${LINES}\)`, 'gu');
const AFTER_A_PART = new RegExp(String.raw`,?[ \u00A0]${LINES}`, 'gu');
const ALONE = new RegExp(String.raw`^${LINES}(?:[ \u00A0\u202F]; )?`, 'u');

/** Whether a text names lines of an extracted text: « l. 91-94 ». */
export function namesLines(text: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}\d])${LINES}`, 'u').test(text);
}

/**
 * A text without the lines it names, « Partie 1.2, l. 316-317 et note 3, l. 320 » → « Partie 1.2 et note 3 »: they are those of an
 * extracted text that no reader has. Nothing is left of a text that names only lines.
 */
export function withoutLines(text: string): string {
  if (!namesLines(text)) return text;
  return text
    .replace(BRACKETED, '')
    .replace(ALONE, '')
    .replace(AFTER_A_PART, '')
    .replace(/(?<![ \u00A0\u202F];)(?:[ \u00A0\u202F];)+$/u, '');
}
