import type { APIRoute } from 'astro';
import { ICON } from '../outputs/pictures/icon.ts';

export const GET: APIRoute = () => new Response(ICON, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
