import { desaccord } from '../store/rows.ts';
import { escapeXml } from '../format/xml.ts';
import { toFrenchTypography } from '../format/typography.ts';
import type { Figure } from './figure.ts';
import { desaccordAddress, themeDesaccordsAddress } from '../store/routes.ts';

/** What a drawing says where other sources contradict what it draws. */
export const DIVERGENCE = 'Les sources divergent sur ces valeurs.';

/** A drawing of a figure as its page shows it: its alternative text says too that other sources contradict what it draws. */
export function sayDivergences({ desaccords }: Pick<Figure, 'desaccords'>, svg: string): string {
  return desaccords.length === 0 ? svg : svg.replace('</desc>', ` ${DIVERGENCE}</desc>`);
}

/** The disagreements of the theme of a figure; of the theme of the first that touches it, where its own has none. */
export function desaccordAddresses({ desaccords, theme }: Pick<Figure, 'desaccords' | 'theme'>): string {
  const themes = desaccords.map((id) => desaccord(id).theme);
  return themeDesaccordsAddress(themes.find((t) => t === theme) ?? themes[0] ?? theme);
}

/** In one line, for where there is little room: the mark, and a link to the disagreement, or to those of the theme. Empty without any. */
export function divergenceRow(f: Pick<Figure, 'desaccords' | 'theme'>): string {
  const { desaccords } = f;
  const [first] = desaccords;
  if (first === undefined) return '';
  const [words, to, target] =
    desaccords.length === 1
      ? ['Les sources divergent : ', desaccordAddress(first), desaccord(first).titre]
      : ['Les sources divergent sur ces valeurs : ', desaccordAddresses(f), `${desaccords.length} désaccords`];
  return `≠ ${toFrenchTypography(words)}<a href="${to}">${escapeXml(toFrenchTypography(target))}</a>`;
}
