import type { APIRoute } from 'astro';
import { filterRules } from '../../../subjects/filters.ts';
import { REGISTRE_FILTERS } from '../../../subjects/engagements/filters.ts';

/** What hides the engagements that a filter leaves out. */
export const GET: APIRoute = () =>
  new Response(filterRules(REGISTRE_FILTERS, { root: '.page-registre' }), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
