import type { APIRoute } from 'astro';
import { communesCsv } from '../../outputs/tables/communes.ts';

export const GET: APIRoute = () =>
  new Response(communesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
