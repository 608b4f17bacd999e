import { ligne } from './donnees.ts';
import { formatValeurPubliee } from './format/precision.ts';

/** The address of the row, on the page of its source. Throws when no table has the id. */
export function lienLigne(id: string): string {
  return `/sources/${ligne(id).source}/#${id}`;
}
