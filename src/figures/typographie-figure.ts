import { toTypographieFrancaise } from '../format/typographie.ts';

/** The words of a figure with French typography, for drawings and files that no page goes over. */
export function typographier<T extends object>(editorial: T): T {
  return Object.fromEntries(Object.entries(editorial).map(([cle, valeur]) => [cle, toMots(valeur)])) as T;
}

function toMots(valeur: unknown): unknown {
  if (typeof valeur === 'string') return toTypographieFrancaise(valeur);
  return Array.isArray(valeur)
    ? valeur.map((v: unknown) => (typeof v === 'string' ? toTypographieFrancaise(v) : v))
    : valeur;
}
