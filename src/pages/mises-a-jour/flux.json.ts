import type { APIRoute } from 'astro';
import { feedOfSite } from '../../outputs/feeds/feed.ts';
import { responseJson } from '../../outputs/feeds/response.ts';

export const GET: APIRoute = () => responseJson(feedOfSite());
