import type { APIRoute, GetStaticPaths } from 'astro';
import { pageEmbed } from '../../../embed/page.ts';
import { empreinteFigure } from '../../../figures/empreinte.ts';
import { cheminsFiches, cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';

type Props = PropsFichier & { figee: boolean };

export const getStaticPaths = (() => [
  ...cheminsFigures().map(({ params, props }) => ({ params, props: { ...props, figee: true } })),
  ...cheminsFiches().map(({ params, props }) => ({ params, props: { ...props, figee: false } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { lire, figee, ...lien }, site }) => {
  const f = lire();
  // Served as it is: French typography is already in the figure's words, and a hash in the page allows its script.
  return new Response(pageEmbed(f, { url: String(site), ...(figee && { empreinte: empreinteFigure(f) }), ...lien }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
