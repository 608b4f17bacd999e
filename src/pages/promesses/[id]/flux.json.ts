import type { APIRoute, GetStaticPaths } from 'astro';
import { promesse, promesses } from '../../../store/rows.ts';
import { responseJson } from '../../../outputs/feeds/response.ts';
import { promesseFeed } from '../../../outputs/feeds/by-subject.ts';

export const getStaticPaths = (() => promesses.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => responseJson(promesseFeed(promesse(params['id']!)));
