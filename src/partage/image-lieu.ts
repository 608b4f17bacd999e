import type { Territoire } from '../domain/territoire.ts';
import { territoire } from '../donnees.ts';
import { lienTerritoire } from '../lignes.ts';

/** The share image that a page takes from another, in the words of the page's frame. */
export interface ImageEmpruntee {
  image: string;
  imageAlt: string;
}

/** The card of a région or a département, for the places in it, which have none. */
export function imageDe({ code, nom }: Pick<Territoire, 'code' | 'nom'>): ImageEmpruntee {
  return { image: `${lienTerritoire(code)}og.png`, imageAlt: `${nom} : les promesses de santé` };
}

/** The card of the smallest territory that holds a place whole; null for a place of several régions, which has that of the site. */
export function imageDuLieu(departements: readonly Territoire[]): ImageEmpruntee | null {
  const [premier, ...suite] = departements;
  if (!premier) return null;
  if (suite.length === 0) return imageDe(premier);
  const communs = suite.every(({ parent }) => parent === premier.parent);
  return communs && premier.parent ? imageDe(territoire(premier.parent)) : null;
}
