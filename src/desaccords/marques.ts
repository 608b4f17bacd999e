import { desaccordsDe } from '../donnees.ts';
import { escapeXml } from '../format/xml.ts';
import { lienDesaccord } from '../lignes.ts';

/** What the mark says to those who do not see it, and to a pointer that stays over it. */
const NOM = 'Les sources divergent';
const NOM_CALCULE = 'Calculé sur un nombre dont les sources divergent';

/** A heading, a disagreement told in full, or a number that leads to its row, with the sign of its unit when it is « % ». */
const MORCEAUX =
  /<h([1-6])\b[^]*?<\/h\1>|<article class="desaccord"[^]*?<\/article>|(<data class="chiffre[^>]*><a [^>]*>[^<]*<\/a><\/data>)((?:[\s\u00A0\u202F]|&nbsp;)*%)?/g;

/**
 * The page with a mark after each number whose row takes part in a disagreement, and after each that was computed from such a row: it leads there. No mark breaks a heading,
 * and none stands where the disagreement itself is told.
 */
export function marquerDesaccords(html: string): string {
  return html.replace(MORCEAUX, (morceau, _titre, chiffre: string | undefined) =>
    chiffre === undefined ? morceau : morceau + marque(chiffre),
  );
}

function marque(chiffre: string): string {
  const parmi = / data-desaccord="([^"]+)"/.exec(chiffre)?.[1];
  if (parmi !== undefined) return lien(parmi, NOM_CALCULE);
  const ligne = / data-ligne="([^" ]+)"/.exec(chiffre)?.[1];
  if (ligne === undefined || /href="(?:\/methode\/)?#/.test(chiffre)) return '';
  const desaccord = desaccordsDe(ligne)[0];
  if (desaccord === undefined) return '';
  return lien(desaccord.id, NOM);
}

function lien(desaccord: string, nom: string): string {
  return `<a class="divergence" href="${escapeXml(lienDesaccord(desaccord))}" title="${nom}" aria-label="${nom}">≠</a>`;
}
