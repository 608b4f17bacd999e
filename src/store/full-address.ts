import { SITE } from '../site.ts';

/** The full address of a page of the site, from its path. */
export function pageAddress(path: string): string {
  return new URL(path, SITE.address).href;
}
