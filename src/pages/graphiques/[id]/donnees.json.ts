import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { jsonFigure } from '../../../figures/fichiers/json.ts';

export const getStaticPaths = cheminsFigures satisfies GetStaticPaths;

export const GET: APIRoute<PropsFichier> = ({ props, site }) =>
  new Response(jsonFigure(props.lire(), { url: String(site) }), {
    headers: { 'content-type': 'application/json' },
  });
