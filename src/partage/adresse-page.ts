import { SITE } from '../site.ts';

/** The full address of a page of the site, from its path. */
export function adressePage(chemin: string): string {
  return new URL(chemin, SITE.adresse).href;
}
