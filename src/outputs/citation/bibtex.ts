import { DATE_FORM } from '../../domain/date-source.ts';
import { formatDate } from '../../format/date.ts';
import { namesInFull } from '../../subjects/sources/short-name.ts';
import type { Citation } from './citation.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What LaTeX would not print as it is. Other letters and signs stay, in UTF-8. */
const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // not \{ and \}: BibTeX counts braces without seeing what precedes them
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00A0': '~',
  '\u202F': '\\,',
};

/**
 * The citation as a BibTeX entry, in UTF-8, ending with a line end. `@misc`, which BibTeX and BibLaTeX both know; its key
 * is the id and the date of the edition, and its address the dated one.
 */
export function toBibtex(c: Citation): string {
  const [, year, month] = DATE_FORM.exec(c.edition) ?? [];
  if (year === undefined || month === undefined) throw new Error(`not the date of an edition: ${c.edition}`);
  const note =
    `Édition du ${formatDate(c.edition)}. ` +
    `Données : ${namesInFull(c.producteurs)}, ${c.dataDate}. Version à jour :`;
  const fields = [
    ['author', `{{${escapeLatex(c.site)}}}`],
    ['title', `{{${escapeLatex(c.titre)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['url', `{${escapeUrl(c.datedAddress)}}`],
    ['note', `{${escapeLatex(note)} \\url{${escapeUrl(c.address)}}}`],
    ['language', '{french}'],
  ];
  return `@misc{${c.id}-${c.edition},\n${fields.map(([nom, valeur]) => `  ${nom} = ${valeur},\n`).join('')}}\n`;
}

function escapeLatex(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .trim()
    .replace(/[\\{}$&#%_~^<>|\u00A0\u202F]/g, (sign) => LATEX[sign] ?? sign);
}

/** An address is read verbatim, but its braces must match and it may not hold a backslash. */
function escapeUrl(address: string): string {
  return new URL(address).href.replace(/[{}\\]/g, encodeURIComponent);
}
