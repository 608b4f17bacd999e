import type { APIRoute } from 'astro';
import { coverageCsv } from '../../../subjects/territoires/coverage.ts';

/** What is known of each indicator in France, in each région and in each département. */
export const GET: APIRoute = () =>
  new Response(coverageCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
