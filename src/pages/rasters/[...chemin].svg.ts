// The sources of the pictures in pixels: `scripts/build-images.ts` draws them where they belong, then takes them away.
import type { APIRoute, GetStaticPaths } from 'astro';
import { RASTERS, type Raster } from '../../images/rasters.ts';

export const getStaticPaths = (() =>
  RASTERS.map((raster) => ({ params: { chemin: raster.chemin }, props: { raster } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ raster: Raster }> = ({ props: { raster }, site }) => {
  if (!site) throw new Error('the site has no address: see astro.config.mjs');
  return new Response(raster.toSvg(site), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
