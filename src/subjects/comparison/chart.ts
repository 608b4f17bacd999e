import { spineLine, type SpineShape } from '../../drawing/charts/spine.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { readingOf, type ComparedMeasure, type ComparedPlaces, type Reading } from './view.ts';

/** A line of the chart of a measure: a territory, where it stands, what it has. */
interface ChartLine {
  t: Territoire;
  svg: string;
  reading: Reading;
}

const SHAPES: Partial<Record<Territoire['niveau'], SpineShape>> = { FR: 'country', REG: 'region' };

/** What names a measure in a page and in the script that joins pages: `msp-nombre`, `liberaux-densite-dentistes`. */
export function measureKey({ indicateur, ventilation }: ComparedMeasure): string {
  return ventilation === '' ? indicateur : `${indicateur}-${ventilation}`;
}

/**
 * The lines of the chart of a measure: the territory, then its région and France where the measure has their level; nothing of another
 * date is placed.
 */
export function chartLines(measure: ComparedMeasure, { here, wider }: ComparedPlaces): readonly ChartLine[] {
  const field = { id: `champ-${measureKey(measure)}`, values: measure.field.map(({ place }) => place) };
  return [here, ...wider].flatMap((t, rank) => {
    const reading = readingOf(t.code, measure);
    if (reading.kind === 'not-in-tables') return [];
    const value = reading.kind === 'same-date' ? reading.place : null;
    const shape = (rank > 0 && SHAPES[t.niveau]) || 'place';
    return [{ t, reading, svg: spineLine(field, { value, shape, first: rank === 0 }) }];
  });
}
