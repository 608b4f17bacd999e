import { ancreCalcul } from '../calculs/ancre.ts';
import type { Calcul } from '../calculs/calcul.ts';
import { escapeXml } from '../format/xml.ts';

/** A number as a page prints it, with the way to where it comes from. */
export interface ChiffreImprime {
  texte: string;
  /** What a program reads: dot decimal, or the code of an absence. */
  valeur: string | number;
  /** Empty when the page that prints it is to explain it: see `calcul`. */
  lien: string;
  /** Id of the row it comes from, or ids of the rows it was computed from. */
  lignes?: readonly string[];
  /** A promised number takes the colour of promises. */
  promis?: boolean;
  /** For a count, the selector of what it counts in the page that it leads to. */
  compte?: string;
  /** For a computed number, the disagreement that one of its inputs takes part in. */
  desaccord?: string | undefined;
  /** What the page that prints it needs to explain it, when no other page does. */
  calcul?: Calcul;
}

/**
 * The markup of a number, without a space around it that a sentence would show. A computed number that no page explains
 * carries its computation, which `annexerCalculs` takes off and explains at the end of the page; a number read at its own place leads nowhere.
 */
export function chiffreHtml(chiffre: ChiffreImprime): string {
  const { texte, valeur, lien, lignes = [], promis = false, compte, desaccord, calcul } = chiffre;
  if (lien === '' && !calcul) return chiffreSansLien(chiffre);
  const source = lignes.length > 0 ? ` data-ligne="${escapeXml(lignes.join(' '))}"` : '';
  const adresse = calcul ? `#${ancreCalcul(calcul)}` : lien;
  const aExpliquer = calcul ? ` data-calcul="${escapeXml(JSON.stringify(calcul))}"` : '';
  return (
    `<data class="chiffre${promis ? ' promis' : ''}" value="${escapeXml(String(valeur))}"${compte ? ` data-compte="${escapeXml(compte)}"` : ''}>` +
    `<a href="${escapeXml(adresse)}"${desaccord ? ` data-desaccord="${escapeXml(desaccord)}"` : ''}${source}${aExpliquer}>${escapeXml(texte)}</a></data>`
  );
}

/** The number where a link already surrounds it: that link leads to the page where the number has its own. */
export function chiffreSansLien({ texte, valeur, promis = false }: ChiffreImprime): string {
  return `<data${promis ? ' class="promis"' : ''} value="${escapeXml(String(valeur))}">${escapeXml(texte)}</data>`;
}
