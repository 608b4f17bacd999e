import type { APIRoute } from 'astro';
import { reglesAucun, reglesFiltres } from '../../filtres/filtres.ts';
import { existeInitiative, FILTRES_INITIATIVES } from '../../initiatives/filtres-initiatives.ts';

const racine = '.page-initiatives';

/** What hides the initiatives that a filter leaves out, and says it when it leaves none. */
export const GET: APIRoute = () =>
  new Response(
    reglesFiltres(FILTRES_INITIATIVES, { racine }) +
      reglesAucun(FILTRES_INITIATIVES, { racine, existe: existeInitiative }),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
