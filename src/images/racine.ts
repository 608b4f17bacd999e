import { couleur, toCouleursFixes } from '../charts/palette.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';
import { checkId } from '../maps/svg.ts';
import { estDessinable, SANS } from './police.ts';

export interface OptionsImage {
  /** Begins the ids of the picture. Kebab-case. */
  id: string;
  /** The name of the picture, for those who do not see it. */
  titre: string;
  /** What it shows, for those who do not see it. */
  description: string;
  /** The room in which it is composed. */
  largeur: number;
  hauteur: number;
  /** Pixels for a unit: the file says the size at which it is drawn. Default 1. */
  pixels?: number;
}

/**
 * A picture on paper, that needs nothing outside itself: fixed colours of the light theme, live text, no link, no script. The sans is said once. Throws on a
 * character that the fonts of pictures do not have, which would be missing without a word.
 */
export function toImage(
  contenu: string,
  { id, titre, description, largeur, hauteur, pixels = 1 }: OptionsImage,
): string {
  checkId(id);
  checkCaracteres(contenu);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${largeur} ${hauteur}" width="${largeur * pixels}" height="${hauteur * pixels}" ` +
    `role="img" lang="fr" font-family="${SANS}" aria-labelledby="${id}-nom ${id}-texte"><title id="${id}-nom">${escapeXml(toTypographieFrancaise(titre))}</title>` +
    `<desc id="${id}-texte">${escapeXml(toTypographieFrancaise(description))}</desc><rect width="${largeur}" height="${hauteur}" fill="${couleur.papier}"/>${contenu.replaceAll(` font-family="${SANS}"`, '')}</svg>`;
  return toCouleursFixes(svg);
}

function checkCaracteres(svg: string): void {
  const mots = [...svg.matchAll(/<text\b.*?<\/text>/gs)].map(([texte]) => texte.replace(/<[^>]*>|&\w+;/g, ''));
  const manquants = new Set([...mots.join('')].filter((c) => !estDessinable(c)));
  if (manquants.size > 0) throw new Error(`no glyph for ${[...manquants].join(' ')}`);
}
