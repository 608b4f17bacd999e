import type { APIRoute, GetStaticPaths } from 'astro';
import { csvIndicateur } from '../../../outputs/tables/indicateur.ts';
import { indicateurs } from '../../../store/rows.ts';

export const getStaticPaths = (() =>
  indicateurs.map(({ id }) => ({ params: { indicateur: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(csvIndicateur(params['indicateur'] ?? ''), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
