import type { APIRoute } from 'astro';
import { communesSchema } from '../../outputs/tables/communes.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(communesSchema(), null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
