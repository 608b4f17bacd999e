import { source } from '../../store/rows.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { shortProducteur } from '../../subjects/sources/short-name.ts';

/** What stands in the table for nobody. */
const PERSON = new Set(['aucun', 'inconnu']);

/**
 * Where numbers come from, in the room of a picture: the citation when there is one source, what the citations have in common when they begin
 * alike, else the producers, those of the most rows first, `max` of them at most.
 */
export function shortSource(
  used: readonly { source: string; rows: readonly string[] }[],
  { max = Infinity }: { max?: number } = {},
): string {
  const cited = used
    .filter(({ source: id }) => !PERSON.has(source(id).producteur))
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .map(({ source: id }) => source(id));
  const common = commonStart(cited.map(({ citation }) => citation.split(', ')));
  if (common.length > 0) return toFrenchTypography(`Source : ${common.join(', ')}`);
  const producteurs = [...new Set(cited.flatMap(({ producteur }) => toNames(shortProducteur(producteur))))];
  const others = producteurs.length - max;
  const named = others > 1 ? [...producteurs.slice(0, max), `${others} autres`] : producteurs;
  return toFrenchTypography(`Sources : ${named.slice(0, -1).join(', ')} et ${named.at(-1)}`);
}

/** « Etalab et IGN » are two, who may be named elsewhere each alone. */
function toNames(producteur: string): string[] {
  return /^\S+ et \S+$/.test(producteur) ? producteur.split(' et ') : [producteur];
}

function commonStart(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  const end = first.findIndex((word, i) => rest.some((list) => list[i] !== word));
  return end === -1 ? first : first.slice(0, end);
}
