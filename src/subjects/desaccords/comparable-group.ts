import { isNumber, type Valeur } from '../../domain/valeur.ts';

/** Beyond this ratio, the smallest of two counts is a speck beside the other: they do not share an axis. */
const RATIO = 10;

interface Options<Line> {
  /** The unit of a row, in its plural: « % des généralistes », « contrats ». */
  unite: (line: Line) => string;
  /** Whether the site keeps the value of the row. */
  kept: (line: Line) => boolean;
}

/**
 * The largest set of rows whose values share an axis: percentages together; sums of money of one unit; counts of whatever kind, the
 * largest no more than ten times the smallest. Of two sets of one size, that of the value that the site keeps, else the first.
 * Rows keep their order; the set is empty when no value is a number.
 */
export function biggestGroup<Line extends { valeur: Valeur; valeur_max?: number | null }>(
  lines: readonly Line[],
  { unite, kept }: Options<Line>,
): readonly Line[] {
  const withNumbers = lines.filter(({ valeur }) => isNumber(valeur));
  const groups = [...Map.groupBy(withNumbers, (r) => family(unite(r)))].flatMap(([key, group]) =>
    key === '%' ? [group] : windows(group),
  );
  return groups.reduce<readonly Line[]>((best, group) => {
    if (group.length !== best.length) return group.length > best.length ? group : best;
    return group.some(kept) && !best.some(kept) ? group : best;
  }, []);
}

function family(unite: string): string {
  if (unite.startsWith('%')) return '%';
  return /euro|fois|minute|heure|jour|\ban(?:née)?s?$/.test(unite) ? unite : 'compte';
}

/** For each value as the smallest, the rows that stand within the ratio above it. */
function windows<Line extends { valeur: Valeur; valeur_max?: number | null }>(
  group: readonly Line[],
): readonly (readonly Line[])[] {
  const bottom = ({ valeur }: Line) => Math.abs(Number(valeur));
  const top = (r: Line) => Math.max(bottom(r), Math.abs(r.valeur_max ?? 0));
  return group.map((floor) => group.filter((r) => bottom(r) >= bottom(floor) && top(r) <= RATIO * bottom(floor)));
}
