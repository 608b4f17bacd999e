import type { Territoire } from '../domain/territoire.ts';
import type { Figure } from '../figures/figure.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { lienTerritoire } from '../lignes.ts';
import { contextePromesse } from '../promesses/contexte.ts';
import { carteAccueil } from './carte-accueil.ts';
import { carteFigure } from './carte-figure.ts';
import type { CartePartage } from './carte-partage.ts';
import { cartePromesse } from './carte-promesse.ts';
import { carteDuTerritoire } from './carte-territoire.ts';

/** What a page says of the picture that stands for it where it is shared. Its size is that of `CARTE`. */
export interface ImagePartage {
  /** Its address in the site: `/promesses/msp/og.png`. */
  adresse: string;
  /** What it says, for those who do not see it. */
  alternative: string;
  carte: CartePartage;
}

let accueil: ImagePartage | undefined;

/** The share image of the home page, and of the pages that have none of their own: made once. */
export function partageAccueil(): ImagePartage {
  return (accueil ??= toPartage('/', carteAccueil()));
}

/** The share image of a promise, by its id. */
export function partagePromesse(id: string): ImagePartage {
  return toPartage(`/promesses/${id}/`, cartePromesse(contextePromesse(id)));
}

/** The share image of a figure. */
export function partageFigure(figure: Figure): ImagePartage {
  return toPartage(`/graphiques/${figure.id}/`, carteFigure(figure));
}

/** The share image of a région or a département. */
export function partageTerritoire(t: Territoire): ImagePartage {
  return toPartage(lienTerritoire(t.code), carteDuTerritoire(t));
}

function toPartage(page: string, carte: CartePartage): ImagePartage {
  return { adresse: `${page}og.png`, alternative: toTypographieFrancaise(carte.alternative), carte };
}
