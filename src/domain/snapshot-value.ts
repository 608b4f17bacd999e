import { PRECISIONS } from './tables/columns.ts';
import type { Observation } from './tables/index.ts';
import { ABSENCES } from './valeur.ts';

/** What a snapshot keeps of a value: the number or the absence, the top of its range, its exactness. */
type SnapshotValue = Pick<Observation, 'valeur' | 'valeur_max' | 'precision'>;

/** A value as a snapshot keeps it: `400 500 environ`, `nd exact`. */
export function writeSnapshotValue({ valeur, valeur_max, precision }: SnapshotValue): string {
  return [valeur, ...(valeur_max === null ? [] : [valeur_max]), precision].join(' ');
}

/** The value of a snapshot. Throws on a text that is none. */
export function readSnapshotValue(text: string): SnapshotValue {
  const [first = '', ...rest] = text.split(' ');
  const precision = PRECISIONS.find((word) => word === rest.at(-1));
  const valeur = ABSENCES.find((absence) => absence === first) ?? Number(first);
  const max = rest.length > 1 ? Number(rest[0]) : null;
  if (precision === undefined || rest.length > 2 || Number.isNaN(valeur) || Number.isNaN(max))
    throw new Error(`not the value of a snapshot: ${text}`);
  return { valeur, valeur_max: max, precision };
}
