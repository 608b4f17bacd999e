import type { APIRoute, GetStaticPaths } from 'astro';
import type { CodeTerritoire } from '../../../../domain/territoire.ts';
import { housesMap } from '../../../../figures/houses-map.ts';
import { toDrawingFile } from '../../../../outputs/files/drawing-file.ts';
import { territoires } from '../../../../store/rows.ts';

/** The maisons de santé of a région, commune by commune, as a file that pages show. */
export const GET: APIRoute = ({ props }) =>
  new Response(toDrawingFile(housesMap(props['code'] as CodeTerritoire, { id: 'maisons-de-sante' }).svg), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });

export const getStaticPaths = (() =>
  territoires
    .filter(({ niveau }) => niveau === 'REG')
    .map(({ slug, code }) => ({ params: { slug }, props: { code } }))) satisfies GetStaticPaths;
