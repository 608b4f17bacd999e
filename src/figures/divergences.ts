import { desaccord } from '../donnees.ts';
import { escapeXml } from '../format/xml.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { lienDesaccord } from '../lignes.ts';
import type { Figure } from './figure.ts';

/** What a drawing says where other sources contradict what it draws. */
export const DIVERGENCE = 'Les sources divergent sur ces valeurs.';

/** A drawing of a figure as its page shows it: its alternative text says too that other sources contradict what it draws. */
export function direDivergences({ desaccords }: Pick<Figure, 'desaccords'>, svg: string): string {
  return desaccords.length === 0 ? svg : svg.replace('</desc>', ` ${DIVERGENCE}</desc>`);
}

/** The disagreements of the theme of a figure; of the theme of the first that touches it, where its own has none. */
export function adresseDesaccords({ desaccords, theme }: Pick<Figure, 'desaccords' | 'theme'>): string {
  const themes = desaccords.map((id) => desaccord(id).theme);
  return `/desaccords/#theme-${themes.find((t) => t === theme) ?? themes[0] ?? theme}`;
}

/** In one line, for where there is little room: the mark, and a link to the disagreement, or to those of the theme. Empty without any. */
export function ligneDivergences(f: Pick<Figure, 'desaccords' | 'theme'>): string {
  const { desaccords } = f;
  const [premier] = desaccords;
  if (premier === undefined) return '';
  const [mots, vers, cible] =
    desaccords.length === 1
      ? ['Les sources divergent : ', lienDesaccord(premier), desaccord(premier).titre]
      : ['Les sources divergent sur ces valeurs : ', adresseDesaccords(f), `${desaccords.length} désaccords`];
  return `≠ ${toTypographieFrancaise(mots)}<a href="${vers}">${escapeXml(toTypographieFrancaise(cible))}</a>`;
}
