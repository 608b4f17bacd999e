import { deriveTaux } from '../calculs/taux.ts';
import type { Observation } from '../domain/tables/index.ts';
import { formatNombre } from '../format/nombre.ts';
import { chiffreDerive } from './chiffre.ts';
import type { ChiffreImprime } from './chiffre-html.ts';

/** The rate of a row for 100 000 inhabitants, to one decimal, which leads to its computation; null when there is none. */
export function chiffreTaux(o: Observation): ChiffreImprime | null {
  const d = deriveTaux(o);
  if (d === null || d.valeur === null) return null;
  return chiffreDerive(d, { texte: formatNombre(d.valeur, { decimales: 1, decimalesMin: 1 }) });
}
