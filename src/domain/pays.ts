/** The other countries that a row describes, by their ISO 3166 code (3166-2 for England). None has a page. */
export const PAYS = {
  CH: 'Suisse',
  DK: 'Danemark',
  'GB-ENG': 'Angleterre',
  NL: 'Pays-Bas',
  SE: 'Suède',
  US: 'États-Unis',
} as const;

/** The name of a country from its territory key, `PAYS-DK`; null when the key is of a French territory. */
export function payName(code: string): string | null {
  return Object.entries(PAYS).find(([iso]) => code === `PAYS-${iso}`)?.[1] ?? null;
}
