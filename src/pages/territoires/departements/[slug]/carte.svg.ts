import type { APIRoute, GetStaticPaths } from 'astro';
import { territoire, territoires } from '../../../../donnees.ts';
import { SOMBRE } from '../../../../embed/style.ts';
import { carteTerritoire } from '../../../../territoires/carte.ts';

/** The map of the région with the département marked, as a file that thousands of pages share; it follows the reader's theme. */
export const GET: APIRoute = ({ props }) => {
  const svg = carteTerritoire(territoire(String(props['code'])), { liens: false });
  const style = `<style>@media(prefers-color-scheme:dark){svg{${SOMBRE}}}</style>`;
  return new Response(
    svg.replace(/^<svg[^>]*>/, (racine) => racine + style),
    {
      headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    },
  );
};

export const getStaticPaths = (() =>
  territoires
    .filter(({ niveau }) => niveau === 'DEP')
    .map(({ slug, code }) => ({ params: { slug }, props: { code } }))) satisfies GetStaticPaths;
