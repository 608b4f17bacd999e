import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { classeurFigure } from '../../../figures/fichiers/classeur.ts';

export const getStaticPaths = cheminsFigures satisfies GetStaticPaths;

export const GET: APIRoute<PropsFichier> = async ({ props, site }) =>
  new Response(new Uint8Array(await classeurFigure(props.lire(), { url: String(site) })), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
