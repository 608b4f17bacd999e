import type { APIRoute, GetStaticPaths } from 'astro';
import { de } from '../../../domain/nom-territoire.ts';
import { pageEmbed } from '../../../embed/page.ts';
import { empreinteFigure } from '../../../figures/empreinte.ts';
import { ficheTerritoireFigure, idFiche, pageFiche, TERRITOIRES_FICHES } from '../../../figures/fiche-territoire.ts';
import { figure, IDS_FIGURES } from '../../../figures/index.ts';
import type { Figure } from '../../../figures/figure.ts';

interface Props {
  lire: () => Figure;
  /** The page that the embed leads to. */
  page: string;
  invitation?: string;
}

export const getStaticPaths = (() => [
  ...IDS_FIGURES.map((id) => ({ params: { id }, props: { lire: () => figure(id), page: `/graphiques/${id}/` } })),
  ...TERRITOIRES_FICHES.map((t) => ({
    params: { id: idFiche(t) },
    props: { lire: () => ficheTerritoireFigure(t), page: pageFiche(t), invitation: `toute la page ${de(t)}` },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { lire, ...lien }, site }) => {
  const f = lire();
  // Served as it is: French typography is already in the figure's words, and a hash in the page allows its script.
  return new Response(pageEmbed(f, { url: String(site), empreinte: empreinteFigure(f), ...lien }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
