import type { APIRoute, GetStaticPaths } from 'astro';
import { figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { jsonFigure } from '../../../outputs/files/json.ts';

export const getStaticPaths = figurePaths satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props, site }) =>
  new Response(jsonFigure(props.read(), { url: String(site) }), {
    headers: { 'content-type': 'application/json' },
  });
