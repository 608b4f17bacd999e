import type { APIRoute } from 'astro';
import { feedOfSite } from '../../outputs/feeds/feed.ts';
import { atomResponse } from '../../outputs/feeds/response.ts';

export const GET: APIRoute = () => atomResponse(feedOfSite());
