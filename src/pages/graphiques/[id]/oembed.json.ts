import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPaths, figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { oembedJson } from '../../../outputs/files/oembed.ts';

type Props = FileProps & { vignette: boolean };

export const getStaticPaths = (() => [
  ...figurePaths().map(({ params, props }) => ({ params, props: { ...props, vignette: true } })),
  ...cardPaths().map(({ params, props }) => ({ params, props: { ...props, vignette: false } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { lire, vignette }, site }) =>
  new Response(oembedJson(lire(), { url: String(site), vignette }), {
    headers: { 'content-type': 'application/json' },
  });
