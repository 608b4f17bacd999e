import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPaths, figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { oembedJson } from '../../../outputs/files/oembed.ts';

type Props = FileProps & { thumbnail: boolean };

export const getStaticPaths = (() => [
  ...figurePaths().map(({ params, props }) => ({ params, props: { ...props, thumbnail: true } })),
  ...cardPaths().map(({ params, props }) => ({ params, props: { ...props, thumbnail: false } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { read, thumbnail }, site }) =>
  new Response(oembedJson(read(), { url: String(site), thumbnail }), {
    headers: { 'content-type': 'application/json' },
  });
