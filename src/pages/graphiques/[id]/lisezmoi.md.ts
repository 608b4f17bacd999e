import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { lisezmoiFigure } from '../../../figures/fichiers/lisezmoi.ts';

export const getStaticPaths = cheminsFigures satisfies GetStaticPaths;

export const GET: APIRoute<PropsFichier> = ({ props, site }) =>
  new Response(lisezmoiFigure(props.lire(), { url: String(site) }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
