import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPaths, figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { toImageSvg } from '../../../outputs/pictures/figure-picture.ts';

export const getStaticPaths = (() => [...figurePaths(), ...cardPaths()]) satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props: { read, page }, site }) => {
  if (!site) throw new Error('the site has no address: see astro.config.mjs');
  return new Response(toImageSvg(read(), { address: new URL(page, site).href }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
