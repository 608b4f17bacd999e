import { source } from '../../store/rows.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { namesInFull, producersOf, producersOfAll, shortProducteur } from '../../subjects/sources/short-name.ts';

/**
 * Where numbers come from, in the room of a picture: the citation when there is one source, what the citations have in common when they begin
 * alike, else the producers, those of the most rows first, `max` of them at most.
 */
export function shortSource(
  used: readonly { source: string; rows: readonly string[] }[],
  { max = Infinity }: { max?: number } = {},
): string {
  const cited = used
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .map(({ source: id }) => source(id))
    .filter((s) => producersOf(s).length > 0);
  const common = commonStart(cited.map(({ citation }) => citation.split(', ')));
  if (common.length > 0) return toFrenchTypography(`Source : ${common.join(', ')}`);
  const producteurs = producersOfAll(cited).map(shortProducteur);
  const others = producteurs.length - max;
  const named = others > 1 ? [...producteurs.slice(0, max), `${others} autres`] : producteurs;
  return toFrenchTypography(`Sources : ${namesInFull(named)}`);
}

function commonStart(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  const end = first.findIndex((word, i) => rest.some((list) => list[i] !== word));
  return end === -1 ? first : first.slice(0, end);
}
