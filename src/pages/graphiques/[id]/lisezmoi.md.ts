import type { APIRoute, GetStaticPaths } from 'astro';
import { figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { figureReadme } from '../../../outputs/files/readme.ts';

export const getStaticPaths = figurePaths satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props, site }) =>
  new Response(figureReadme(props.read(), { url: String(site) }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
