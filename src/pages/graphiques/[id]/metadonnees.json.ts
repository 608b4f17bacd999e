import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { metadonneesJson } from '../../../figures/fichiers/metadonnees.ts';

export const getStaticPaths = cheminsFigures satisfies GetStaticPaths;

export const GET: APIRoute<PropsFichier> = ({ props, site }) =>
  new Response(metadonneesJson(props.lire(), { url: String(site) }), {
    headers: { 'content-type': 'application/json' },
  });
