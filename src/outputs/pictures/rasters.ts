import { mapIndicators, picturedState, stateAddress, type MapState } from '../../store/map-states.ts';
import { desaccords, promesses, territoires } from '../../store/rows.ts';
import { figure, IDS_FIGURES } from '../../figures/index.ts';
import { stateFigure } from '../../figures/maps/state-figure.ts';
import { toCardSvg } from './share-card.ts';
import { toImageSvg } from './figure-picture.ts';
import {
  articleShare,
  contextShare,
  desaccordShare,
  desaccordsShare,
  engagementShare,
  figureShare,
  homeShare,
  promesseShare,
  proposalsShare,
  registreShare,
  territoireShare,
  type ShareImage,
} from './share-pictures.ts';
import { CONTEXT_ARTICLES } from '../../subjects/articles/context/index.ts';
import { registreViews } from '../../subjects/engagements/filters.ts';
import { figureAddress } from '../../store/routes.ts';

/** A picture that `scripts/steps/pictures.ts` draws in pixels, beside its page. */
interface Raster {
  /** Its address in the site without `/` at the start nor `.png` at the end: `promesses/msp/og`. */
  path: string;
  /** Its source, whose width and height are its pixels. `site` is the address of the site. */
  toSvg: (site: URL) => string;
}

/** Every picture in pixels of the site: three for each figure, one for each page that is shared, one for each indicator of maps. */
export const RASTERS: readonly Raster[] = [
  shareRaster(homeShare()),
  ...promesses.map(({ id }) => shareRaster(promesseShare(id))),
  ...IDS_FIGURES.flatMap((id) => [
    { path: `graphiques/${id}/image`, toSvg: image(id, 'page') },
    { path: `graphiques/${id}/image-carre`, toSvg: image(id, 'carre') },
    shareRaster(figureShare(figure(id))),
  ]),
  ...mapIndicators.flatMap((id) => picturedState(id) ?? []).map(mapRaster),
  ...territoires
    .filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP')
    .map((t) => shareRaster(territoireShare(t))),
  ...[registreShare(), contextShare(), proposalsShare(), desaccordsShare()].map(shareRaster),
  ...registreViews.map((view) => shareRaster(engagementShare(view))),
  ...CONTEXT_ARTICLES.map((article) => shareRaster(articleShare(article()))),
  ...desaccords.map((desaccord) => shareRaster(desaccordShare(desaccord))),
];

/** The address of a figure's page. */
function figureUrl(id: string, site: URL): string {
  return new URL(figureAddress(id), site).href;
}

/** A figure at 1600 pixels wide, or square, at 1080. */
function image(id: string, format: 'page' | 'carre'): Raster['toSvg'] {
  return (site) => toImageSvg(figure(id), { address: figureUrl(id, site), format, pixels: 2 });
}

/** A map of the explorer at 1600 pixels wide. */
function mapRaster(state: MapState): Raster {
  const address = stateAddress(state);
  return {
    path: `${address.slice(1)}carte`,
    toSvg: (site) => toImageSvg(stateFigure(state), { address: new URL(address, site).href, pixels: 2 }),
  };
}

function shareRaster({ address, card }: ShareImage): Raster {
  return { path: address.slice(1).replace(/\.png$/, ''), toSvg: () => toCardSvg(card) };
}
