import type { APIRoute, GetStaticPaths } from 'astro';
import { figure, IDS_FIGURES } from '../../../figures/index.ts';
import { toDrawingFile } from '../../../outputs/files/drawing-file.ts';

export const getStaticPaths = (() =>
  IDS_FIGURES.filter((id) => figure(id).drawing.file !== undefined).map((id) => ({
    params: { id },
  }))) satisfies GetStaticPaths;

/** The drawing alone, as pages show it. */
export const GET: APIRoute = ({ params }) =>
  new Response(toDrawingFile(figure(String(params['id'])).drawing.file ?? ''), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
