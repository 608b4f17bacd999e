import type { APIRoute } from 'astro';
import { rulesNo, filterRules } from '../../subjects/filters.ts';
import { existsInitiative, INITIATIVE_FILTERS } from '../../subjects/initiatives/filters.ts';

const root = '.page-initiatives';

/** What hides the initiatives that a filter leaves out, and says it when it leaves none. */
export const GET: APIRoute = () =>
  new Response(
    filterRules(INITIATIVE_FILTERS, { root }) + rulesNo(INITIATIVE_FILTERS, { root, exists: existsInitiative }),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
