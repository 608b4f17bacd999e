import type { APIRoute, GetStaticPaths } from 'astro';
import { csvIndicateur } from '../../../telechargements/indicateur.ts';
import { indicateurs } from '../../../donnees.ts';

export const getStaticPaths = (() =>
  indicateurs.map(({ id }) => ({ params: { indicateur: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(csvIndicateur(params['indicateur'] ?? ''), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
