import { ancreCalcul } from './ancre.ts';
import type { Calcul } from './calcul.ts';
import { explicationHtml } from './explication.ts';

const PORTEUR = / data-calcul="([^"]*)"/g;

/**
 * A page with, at its end, the computations that its numbers carry: each number leads to its formula and its inputs. A page whose
 * numbers all have their place elsewhere is left as it is.
 */
export function annexerCalculs(html: string): string {
  const calculs = new Map<string, Calcul>();
  const allegee = html.replace(PORTEUR, (_, json: string) => {
    const calcul = JSON.parse(deXml(json)) as Calcul;
    const ancre = ancreCalcul(calcul);
    const autre = calculs.get(ancre);
    if (autre && String(autre.valeur) !== String(calcul.valeur))
      throw new Error(`two numbers with one computation: ${JSON.stringify([autre, calcul])}`);
    calculs.set(ancre, autre ?? calcul);
    return '';
  });
  const fin = allegee.lastIndexOf('</main>');
  if (calculs.size === 0 || fin === -1) return html;
  return allegee.slice(0, fin) + sectionHtml(calculs) + allegee.slice(fin);
}

function sectionHtml(calculs: ReadonlyMap<string, Calcul>): string {
  const items = [...calculs].map(([ancre, calcul]) => explicationHtml({ ...calcul, ancre }));
  return (
    `<section class="page calculs-page" aria-labelledby="calculs-de-la-page"><h2 id="calculs-de-la-page">Les calculs de cette page</h2>` +
    `<dl class="formules">${items.join('')}</dl></section>`
  );
}

function deXml(texte: string): string {
  return texte
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
