import type { Decoupage } from '../lib/read-decoupage.ts';

/** The codes that a file by commune may name: communes of today, parts of communes, arrondissements, and codes of old. */
export function knownCommuneCodes({ communes }: Decoupage): ReadonlySet<string> {
  return new Set(communes.flatMap(({ code, anciensCodes = [] }) => [code, ...anciensCodes]));
}

/** Each municipal arrondissement, and its commune. */
export function communeOfArrondissement({ communes }: Decoupage): ReadonlyMap<string, string> {
  return new Map(
    communes.flatMap(({ type, code, commune }) =>
      type === 'arrondissement-municipal' && commune !== undefined ? [[code, commune] as const] : [],
    ),
  );
}

/** Communes of a département that became collectivités, by the codes that files still write: Saint-Barthélemy and Saint-Martin. */
const BECAME_COLLECTIVITES: Readonly<Record<string, string>> = { 97123: '977', 97127: '978' };

/** The département or collectivité of a commune code, of today or of old: `2A004` is in 2A, `97411` in 974. */
export function departementOfCommune(code: string): string {
  const became = BECAME_COLLECTIVITES[code];
  return became ?? (code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2));
}
