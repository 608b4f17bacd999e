import { niveauOf, type Niveau } from './territoire.ts';

/** How the key of another country begins. */
export const BEYOND_FRANCE = 'PAYS-';

/** The last but one segment of the address that the producer of the codes gives a territory. */
const SEGMENTS: Partial<Record<Niveau, string>> = { REG: 'region', DEP: 'departement', COM: 'commune' };

/**
 * The address of a territory as linked data name it: that of its code at the Insee; for France, that of the Publications Office
 * of the European Union, which catalogues expect. Null for an intercommunality and another country: we know of none that is sure.
 */
export function cogAddress(code: string): string | null {
  if (code === 'FR') return 'http://publications.europa.eu/resource/authority/country/FRA';
  const niveau = niveauOf(code);
  const segment = niveau && SEGMENTS[niveau];
  return segment ? `http://id.insee.fr/geo/${segment}/${code.slice(code.indexOf('-') + 1)}` : null;
}
