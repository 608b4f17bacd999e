import { escapeXml } from '../format/xml.ts';

/** A number as a page prints it, with the way to where it comes from. */
export interface ChiffreImprime {
  texte: string;
  /** What a program reads: dot decimal, or the code of an absence. */
  valeur: string | number;
  lien: string;
  /** Id of the row it comes from, or ids of the rows it was computed from. */
  lignes?: readonly string[];
  /** A promised number takes the colour of promises. */
  promis?: boolean;
}

/** The markup of a number, without a space around it that a sentence would show. */
export function chiffreHtml({ texte, valeur, lien, lignes = [], promis = false }: ChiffreImprime): string {
  const source = lignes.length > 0 ? ` data-ligne="${escapeXml(lignes.join(' '))}"` : '';
  return (
    `<data class="chiffre${promis ? ' promis' : ''}" value="${escapeXml(String(valeur))}">` +
    `<a href="${escapeXml(lien)}"${source}>${escapeXml(texte)}</a></data>`
  );
}
