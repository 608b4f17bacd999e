import type { APIRoute, GetStaticPaths } from 'astro';
import { figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { metadataJson } from '../../../outputs/files/metadata.ts';

export const getStaticPaths = figurePaths satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props, site }) =>
  new Response(metadataJson(props.read(), { url: String(site) }), {
    headers: { 'content-type': 'application/json' },
  });
