import type { APIRoute, GetStaticPaths } from 'astro';
import { pageEmbed } from '../../../embed/page.ts';
import { empreinteFigure } from '../../../figures/empreinte.ts';
import { figure, IDS_FIGURES } from '../../../figures/index.ts';

export const getStaticPaths = (() => IDS_FIGURES.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const f = figure(params['id'] ?? '');
  return new Response(pageEmbed(f, { url: String(site), empreinte: empreinteFigure(f) }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
