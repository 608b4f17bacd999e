import type { Observation } from '../domain/tables/index.ts';
import { formatDate } from '../format/date.ts';
import { libelleVentilation } from '../sources/ventilations.ts';

/** What goes with a médicobus that a publication names: its date, and that it is only a signed convention when it is. */
export function precisionMedicobus({ date, ventilation }: Observation): string {
  return ventilation ? `${libelleVentilation(ventilation)}, ${formatDate(date)}` : formatDate(date);
}
