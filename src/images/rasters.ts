import { promesses, territoires } from '../donnees.ts';
import { figure, IDS_FIGURES } from '../figures/index.ts';
import { toCarteSvg } from './carte-partage.ts';
import { toImageSvg } from './image-figure.ts';
import { partageAccueil, partageFigure, partagePromesse, partageTerritoire, type ImagePartage } from './partage.ts';

/** A picture that is drawn in pixels once the pages are built. */
export interface Raster {
  /** Its address in the site without `/` at the start nor `.png` at the end: `promesses/msp/og`. */
  chemin: string;
  /** Its source, whose width and height are its pixels. `site` is the address of the site. */
  toSvg: (site: URL) => string;
}

/** Every picture in pixels of the site: three for each figure, one for each page that is shared. */
export const RASTERS: readonly Raster[] = [
  rasterPartage(partageAccueil()),
  ...promesses.map(({ id }) => rasterPartage(partagePromesse(id))),
  ...IDS_FIGURES.flatMap((id) => [
    { chemin: `graphiques/${id}/image`, toSvg: image(id, 'page') },
    { chemin: `graphiques/${id}/image-carre`, toSvg: image(id, 'carre') },
    rasterPartage(partageFigure(figure(id))),
  ]),
  ...territoires
    .filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP')
    .map((t) => rasterPartage(partageTerritoire(t))),
];

/** The address of a figure's page. */
function adresseFigure(id: string, site: URL): string {
  return new URL(`/graphiques/${id}/`, site).href;
}

/** A figure at 1600 pixels wide, or square, at 1080. */
function image(id: string, format: 'page' | 'carre'): Raster['toSvg'] {
  return (site) => toImageSvg(figure(id), { adresse: adresseFigure(id, site), format, pixels: 2 });
}

function rasterPartage({ adresse, carte }: ImagePartage): Raster {
  return { chemin: adresse.slice(1).replace(/\.png$/, ''), toSvg: () => toCarteSvg(carte) };
}
