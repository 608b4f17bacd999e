import type { CommuneIndicator } from '../../domain/tables/communes.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { rowsAreBuilt } from '../../store/built.ts';
import { frameSlug } from '../../store/routes.ts';
import { territoires } from '../../store/rows.ts';
import { ROWS_TOKENS, type RowsFields } from './frames.ts';
import { rowsFields } from './rows-fields.ts';

/** The last segment of the page that the rows of each département are poured into, one for each indicator. */
export const ROWS_FRAME = frameSlug('departement');

/** The départements, each a page of every indicator. */
export const rowsDepartements: readonly Territoire[] = territoires.filter(({ niveau }) => niveau === 'DEP');

/** The last segments of the pages that Astro makes: the frame, or every page when they are rendered whole. None where rows are not built. */
export function rowsSlugs({ whole }: { whole: boolean }): string[] {
  if (!rowsAreBuilt()) return [];
  return whole ? rowsDepartements.map(({ code }) => code.toLowerCase()) : [ROWS_FRAME];
}

/** What a page of rows has of its own, or what holds their places in the frame, by its last segment. */
export function rowsPage(indicator: CommuneIndicator, slug: string): RowsFields {
  const departement = rowsDepartements.find(({ code }) => code.toLowerCase() === slug);
  return departement ? rowsFields(indicator, departement) : ROWS_TOKENS;
}
