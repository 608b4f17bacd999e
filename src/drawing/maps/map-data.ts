import type { CodeTerritoire } from '../../domain/territoire.ts';
import type { Valeur } from '../../domain/valeur.ts';

/** What a map says of one territory. */
export interface MapDatum {
  code: CodeTerritoire;
  valeur: Valeur;
  /** What a reader is told on the shape: « Creuse : 12,3 % », « Creuse : non publié ». */
  titre: string;
}

/**
 * Rows by territory. Throws unless there is exactly one row for each of `codes` and none for another: a territory without figure has a row that says why.
 */
export function byTerritoire<T extends { code: CodeTerritoire }>(
  data: readonly T[],
  codes: readonly CodeTerritoire[],
): (code: CodeTerritoire) => T {
  const rows = new Map(data.map((row) => [row.code, row]));
  const expected = new Set(codes);
  const twice = data.map(({ code }) => code).filter((code, i, all) => all.indexOf(code) !== i);
  const unknown = [...rows.keys()].filter((code) => !expected.has(code));
  const missing = codes.filter((code) => !rows.has(code));
  if (twice.length + unknown.length + missing.length > 0) {
    throw new Error(`map rows: twice [${twice}], unknown [${unknown}], missing [${missing}]`);
  }
  return (code) => rows.get(code) as T;
}
