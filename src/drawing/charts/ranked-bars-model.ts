import { ABSENCES, isNumber, type Absence, type Valeur } from '../../domain/valeur.ts';
import { compareNames } from '../../format/order.ts';

export interface RankedRow {
  code: string;
  label: string;
  valeur: Valeur;
  /** Drawn darker and named in bold: the place the page speaks of, for example. */
  highlighted?: boolean;
}

export type RankedLine =
  | { kind: 'bar'; row: RankedRow & { valeur: number } }
  | { kind: 'absent'; row: RankedRow & { valeur: Absence } }
  /** Rows left out between the two ends; `tied` of them have the value of the row above, `valeur`. */
  | { kind: 'gap'; count: number; tied: number; valeur: number }
  /** Rows without value, too many to be named. */
  | { kind: 'absences'; absence: Absence; count: number };

export interface RankedModelOptions {
  top?: number;
  bottom?: number;
  /** Which value comes first. Default: the highest. */
  order?: 'descending' | 'ascending';
}

/** How many rows without value are still named when only the ends are shown. */
const NAMED_ABSENCES = 4;

/**
 * The lines from the first to the last, ties by name then by code; what has no value comes after what has one. With `top` or
 * `bottom`, the lines between are counted in a gap, but a highlighted row is always shown at its rank.
 */
export function rankedLines(
  rows: readonly RankedRow[],
  { top, bottom, order = 'descending' }: RankedModelOptions,
): RankedLine[] {
  const sign = order === 'descending' ? -1 : 1;
  const byLabel = (a: RankedRow, b: RankedRow) => compareNames(a.label, b.label) || (a.code < b.code ? -1 : 1);
  const bars = rows.filter(hasNumber).toSorted((a, b) => sign * (a.valeur - b.valeur) || byLabel(a, b));
  const absent = rows.filter(isAbsent).toSorted(byLabel);
  const ends = top !== undefined || bottom !== undefined;
  const shown = (i: number, row: RankedRow) =>
    !ends || i < (top ?? 0) || i >= bars.length - (bottom ?? 0) || row.highlighted === true;
  const lines: RankedLine[] = [];
  bars.forEach((row, i) => {
    const previous = lines.at(-1);
    if (shown(i, row)) lines.push({ kind: 'bar', row });
    else {
      const gap =
        previous?.kind === 'gap'
          ? previous
          : { kind: 'gap' as const, count: 0, tied: 0, valeur: bars[i - 1]?.valeur ?? NaN };
      if (previous !== gap) lines.push(gap);
      gap.count += 1;
      if (row.valeur === gap.valeur) gap.tied += 1;
    }
  });
  if (ends && absent.length > NAMED_ABSENCES) {
    const counts = ABSENCES.map((absence) => ({
      absence,
      count: absent.filter(({ valeur }) => valeur === absence).length,
    }));
    return [
      ...lines,
      ...counts.filter(({ count }) => count > 0).map((line) => ({ kind: 'absences' as const, ...line })),
    ];
  }
  return [...lines, ...absent.map((row) => ({ kind: 'absent' as const, row }))];
}

function hasNumber(row: RankedRow): row is RankedRow & { valeur: number } {
  return isNumber(row.valeur);
}

function isAbsent(row: RankedRow): row is RankedRow & { valeur: Absence } {
  return !isNumber(row.valeur);
}
