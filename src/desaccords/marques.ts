import { desaccordsDe } from '../donnees.ts';
import { escapeXml } from '../format/xml.ts';
import { lienDesaccord } from '../lignes.ts';

/** What the mark says to those who do not see it, and to a pointer that stays over it. */
const NOM = 'Les sources divergent';

/** A heading, a disagreement told in full, or a number that leads to its row, with the sign of its unit when it is « % ». */
const MORCEAUX =
  /<h([1-6])\b[^]*?<\/h\1>|<article class="desaccord"[^]*?<\/article>|(<data class="chiffre[^>]*><a [^>]*>[^<]*<\/a><\/data>)((?:[\s\u00A0\u202F]|&nbsp;)*%)?/g;

/**
 * The page with a mark after each number whose row takes part in a disagreement: it leads there. No mark breaks a heading,
 * and none stands where the disagreement itself is told.
 */
export function marquerDesaccords(html: string): string {
  return html.replace(MORCEAUX, (morceau, _titre, chiffre: string | undefined) =>
    chiffre === undefined ? morceau : morceau + marque(chiffre),
  );
}

/** A number computed from several rows leads to its computation, which shows each of them. */
function marque(chiffre: string): string {
  const ligne = / data-ligne="([^" ]+)"/.exec(chiffre)?.[1];
  if (ligne === undefined || /href="(?:\/methode\/)?#/.test(chiffre)) return '';
  const desaccord = desaccordsDe(ligne)[0];
  if (desaccord === undefined) return '';
  return `<a class="divergence" href="${escapeXml(lienDesaccord(desaccord.id))}" title="${NOM}" aria-label="${NOM}">≠</a>`;
}
