import type { APIRoute, GetStaticPaths } from 'astro';
import { territoire, territoires } from '../../../../store/rows.ts';
import { departementMapFile } from '../../../../subjects/territoires/commune-map.ts';

/** The communes of the département as dots, as a file that the pages of all of them share; it follows the reader's theme. */
export const GET: APIRoute = ({ props }) =>
  new Response(departementMapFile(territoire(String(props['code']))), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });

export const getStaticPaths = (() =>
  territoires
    .filter(({ niveau }) => niveau === 'DEP')
    .map(({ slug, code }) => ({ params: { slug }, props: { code } }))) satisfies GetStaticPaths;
