import type { APIRoute } from 'astro';
import { reglesFiltres } from '../../../filtres/filtres.ts';
import { FILTRES_REGISTRE } from '../../../registre/filtres-registre.ts';

/** What hides the engagements that a filter leaves out. */
export const GET: APIRoute = () =>
  new Response(reglesFiltres(FILTRES_REGISTRE, { racine: '.page-registre' }), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
