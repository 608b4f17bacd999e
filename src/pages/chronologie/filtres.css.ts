import type { APIRoute } from 'astro';
import { filterSheet } from '../../subjects/chronologie/filters.ts';

/** What hides the events that a filter leaves out. */
export const GET: APIRoute = () =>
  new Response(filterSheet(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
