import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFiches, cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { toImageSvg } from '../../../images/image-figure.ts';

export const getStaticPaths = (() => [...cheminsFigures(), ...cheminsFiches()]) satisfies GetStaticPaths;

export const GET: APIRoute<PropsFichier> = ({ props: { lire, page }, site }) => {
  if (!site) throw new Error('the site has no address: see astro.config.mjs');
  return new Response(toImageSvg(lire(), { adresse: new URL(page, site).href }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
