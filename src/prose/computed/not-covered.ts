import { formatNumber } from '../../format/number.ts';

export { COVERED_SHARE } from '../../domain/derivations/index.ts';

/** « environ 31 000 »: as many significant digits as the share left out has, which is published to the unit. */
export function formatNotCovered(valeur: number, part: number): string {
  const numbers = String(Math.max(1, Math.round(100 - part))).length;
  return valeur === 0 ? '0' : `environ ${formatNumber(Number(valeur.toPrecision(numbers)))}`;
}
