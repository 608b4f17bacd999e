import type { APIRoute, GetStaticPaths } from 'astro';
import { figure, IDS_FIGURES } from '../../../figures/index.ts';
import { toImageSvg } from '../../../images/image-figure.ts';
import { adresseFigure } from '../../../images/rasters.ts';

export const getStaticPaths = (() => IDS_FIGURES.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, unknown>, { id: string }> = ({ params: { id }, site }) => {
  if (!site) throw new Error('the site has no address: see astro.config.mjs');
  return new Response(toImageSvg(figure(id), { adresse: adresseFigure(id, site) }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
