import type { APIRoute, GetStaticPaths } from 'astro';
import { figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { figureWorkbook } from '../../../outputs/files/workbook.ts';

export const getStaticPaths = figurePaths satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = async ({ props, site }) =>
  new Response(new Uint8Array(await figureWorkbook(props.read(), { url: String(site) })), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
