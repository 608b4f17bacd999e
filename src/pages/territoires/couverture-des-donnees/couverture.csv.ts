import type { APIRoute } from 'astro';
import { csvCouverture } from '../../../territoires/couverture.ts';

/** What is known of each indicator in France, in each région and in each département. */
export const GET: APIRoute = () =>
  new Response(csvCouverture(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
