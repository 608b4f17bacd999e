import type { APIRoute, GetStaticPaths } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { ficheTerritoireFigure, idFiche, TERRITOIRES_FICHES } from '../../../figures/fiche-territoire.ts';
import { figure, IDS_FIGURES } from '../../../figures/index.ts';
import { toImageSvg } from '../../../images/image-figure.ts';
import { adresseFigure } from '../../../images/rasters.ts';

interface Props {
  lire: () => Figure;
}

export const getStaticPaths = (() => [
  ...IDS_FIGURES.map((id) => ({ params: { id }, props: { lire: () => figure(id) } })),
  ...TERRITOIRES_FICHES.map((t) => ({ params: { id: idFiche(t) }, props: { lire: () => ficheTerritoireFigure(t) } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { lire }, site }) => {
  if (!site) throw new Error('the site has no address: see astro.config.mjs');
  const f = lire();
  return new Response(toImageSvg(f, { adresse: adresseFigure(f.id, site) }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
