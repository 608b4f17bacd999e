import { precisionOf, type DateSource } from '../../domain/date-source.ts';
import type { Valeur } from '../../domain/valeur.ts';
import { dotRange, type DotRangeRow } from './dot-range.ts';
import type { DrawingOptions } from '../render.ts';
import { spanOf } from './time-span.ts';

/** What one source says of when. */
export interface DateRangeRow extends Pick<DotRangeRow, 'label' | 'kept' | 'promised'> {
  date: DateSource;
  /** The date as it is written beside its dot. */
  words: string;
}

/** The most years that an axis names. */
const MOST = { narrow: 5, wide: 10 };

/**
 * The dates that several sources give for the same thing, over whole years: a dot for a day or a month, a bar for a year, from the
 * first to the last. A date that no source gives has the hatch of what is unknown.
 */
export function dateRange(rows: readonly DateRangeRow[], { width = 640, ...named }: DrawingOptions): string {
  const spans = rows.map(({ date }) => toYears(date));
  const known = spans.flatMap((span) => span ?? []);
  const drawn = rows.map(({ label, kept, promised, words }, i): DotRangeRow => {
    const [from, to]: [Valeur, number | null] = spans[i] ?? ['inc', null];
    return {
      label,
      words,
      valeur: from,
      ...(to !== from && { valeur_max: to }),
      ...(kept !== undefined && { kept }),
      ...(promised !== undefined && { promised }),
    };
  });
  if (known.length === 0) return dotRange(drawn, { ...named, width });
  const [first, last] = [Math.floor(Math.min(...known)), Math.ceil(Math.max(...known))];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const step = Math.ceil(years.length / (width < 480 ? MOST.narrow : MOST.wide));
  const ticks = years.map((value, i) => ({
    value,
    at: value + 0.5,
    text: value < last && i % step === 0 ? String(value) : '',
  }));
  // a fifth more, for the words of a bar that goes to the last day
  return dotRange(drawn, { ...named, width, axis: { extent: [first, last + (last - first) / 4], ticks } });
}

/** From where to where on an axis of years: the whole of a year, the end of a month, the day; null when unknown. */
function toYears(date: DateSource): [number, number] | null {
  if (precisionOf(date) === 'inconnue') return null;
  const [from, to] = spanOf(date);
  return [from / 12, to / 12];
}
