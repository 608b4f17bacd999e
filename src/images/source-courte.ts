import { source } from '../donnees.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { producteurCourt } from '../sources/nom-court.ts';

/** What stands in the table for nobody. */
const PERSONNE = new Set(['aucun', 'inconnu']);

/**
 * Where numbers come from, in the room of a picture: the citation when there is one source, what the citations have in common when they begin
 * alike, else the producers, those of the most rows first, `max` of them at most.
 */
export function sourceCourte(
  utilisees: readonly { source: string; lignes: readonly string[] }[],
  { max = Infinity }: { max?: number } = {},
): string {
  const citees = utilisees
    .filter(({ source: id }) => !PERSONNE.has(source(id).producteur))
    .toSorted((a, b) => b.lignes.length - a.lignes.length)
    .map(({ source: id }) => source(id));
  const communs = debutCommun(citees.map(({ citation }) => citation.split(', ')));
  if (communs.length > 0) return toTypographieFrancaise(`Source : ${communs.join(', ')}`);
  const producteurs = [...new Set(citees.map(({ producteur }) => producteurCourt(producteur)))];
  const autres = producteurs.length - max;
  const nommes = autres > 1 ? [...producteurs.slice(0, max), `${autres} autres`] : producteurs;
  return toTypographieFrancaise(`Sources : ${nommes.slice(0, -1).join(', ')} et ${nommes.at(-1)}`);
}

function debutCommun(listes: readonly (readonly string[])[]): readonly string[] {
  const [premiere = [], ...suite] = listes;
  const fin = premiere.findIndex((mot, i) => suite.some((liste) => liste[i] !== mot));
  return fin === -1 ? premiere : premiere.slice(0, fin);
}
