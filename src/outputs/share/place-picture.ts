import type { Territoire } from '../../domain/territoire.ts';
import { territoire } from '../../store/rows.ts';
import { territoireAddress } from '../../store/routes.ts';

/** The share image that a page takes from another, in the words of the page's frame. */
interface BorrowedImage {
  image: string;
  imageAlt: string;
}

/** The card of a région or a département, for the places in it, which have none. */
export function imageOf({ code, nom }: Pick<Territoire, 'code' | 'nom'>): BorrowedImage {
  return { image: `${territoireAddress(code)}og.png`, imageAlt: `${nom} : les promesses de santé` };
}

/** The card of the smallest territory that holds a place whole; null for a place of several régions, which has that of the site. */
export function imageOfPlace(departements: readonly Territoire[]): BorrowedImage | null {
  const [first, ...rest] = departements;
  if (!first) return null;
  if (rest.length === 0) return imageOf(first);
  const common = rest.every(({ parent }) => parent === first.parent);
  return common && first.parent ? imageOf(territoire(first.parent)) : null;
}
