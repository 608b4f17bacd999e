import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFiches, cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { oembedJson } from '../../../figures/fichiers/oembed.ts';

type Props = PropsFichier & { vignette: boolean };

export const getStaticPaths = (() => [
  ...cheminsFigures().map(({ params, props }) => ({ params, props: { ...props, vignette: true } })),
  ...cheminsFiches().map(({ params, props }) => ({ params, props: { ...props, vignette: false } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { lire, vignette }, site }) =>
  new Response(oembedJson(lire(), { url: String(site), vignette }), {
    headers: { 'content-type': 'application/json' },
  });
