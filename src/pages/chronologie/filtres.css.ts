import type { APIRoute } from 'astro';
import { feuilleFiltres } from '../../chronologie/filtres-chronologie.ts';

/** What hides the events that a filter leaves out. */
export const GET: APIRoute = () =>
  new Response(feuilleFiltres(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
