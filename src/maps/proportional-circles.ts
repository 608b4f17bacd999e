import { couleur } from '../charts/palette.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { byTerritoire, type DonneeCarte } from './donnees.ts';
import { drawEncarts } from './frame.ts';
import { drawHalo, drawLimites, drawShapes, placeLegend, toFond, type OptionsFrance } from './france.ts';
import { drawAnneau, legendeCercles } from './legend.ts';
import { svgRoot } from './svg.ts';

export interface OptionsCercles extends OptionsFrance {
  /** What the legend says; no legend is drawn without it. */
  legende?: {
    unite: string;
    format: (nombre: number) => string;
    /** The numbers of its circles; round ones under the greatest when absent: see `legendValues`. */
    valeurs?: readonly number[];
  };
  /** Whether a zero is drawn as a ring, which is the default, or leaves its territory bare. */
  zero?: 'anneau' | 'rien';
  /** The number drawn at `rayonMax`. Default: the greatest of the data. Give it to maps that are compared. */
  valeurMax?: number;
  /** Radius of the largest circle, in units. Default 24. */
  rayonMax?: number;
}

/**
 * A map of France of counts: one circle a territory, whose area is proportional to the number. Zero is a small hollow ring; an absence
 * is a hatch on the territory, without circle. `data` has one row for each territory of the level, in any order.
 */
export function proportionalCircles(data: readonly DonneeCarte[], options: OptionsCercles): string {
  const { carte, id, legende, selection, zero = 'anneau', rayonMax = 24 } = options;
  const fond = toFond(carte, options);
  const rowOf = byTerritoire(
    data,
    fond.formes.map(({ code }) => code),
  );
  const nombres = data.map(({ valeur }) => valeur).filter(isNombre);
  const negatif = nombres.find((nombre) => !(nombre >= 0));
  if (negatif !== undefined) throw new Error(`a count cannot be drawn as a circle: ${negatif}`);
  const { valeurMax = Math.max(0, ...nombres) } = options;
  const rayonOf = (valeur: number): number => (valeur === 0 ? 0 : rayonMax * Math.sqrt(valeur / valeurMax));

  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const fill = (code: CodeTerritoire): string => {
    const { valeur } = rowOf(code);
    return isAbsence(valeur) ? hatchAttributes(valeur, id) : `class="fond" fill="${couleur.filet}" fill-opacity=".55"`;
  };
  // The largest first, so that none hides a smaller one.
  const cercles = fond.formes
    .map(({ code, x, y }) => ({ x, y, valeur: rowOf(code).valeur }))
    .filter((cercle): cercle is { x: number; y: number; valeur: number } => isNombre(cercle.valeur))
    .filter(({ valeur }) => valeur > 0 || zero === 'anneau')
    .sort((a, b) => b.valeur - a.valeur)
    .map(({ x, y, valeur }) => (valeur === 0 ? drawAnneau(x, y) : drawCercle(x, y, rayonOf(valeur))));
  const legend = placeLegend(
    legende &&
      legendeCercles(
        (legende.valeurs ?? legendValues(valeurMax)).map((valeur) => ({ valeur, rayon: rayonOf(valeur) })),
        { ...legende, id, absences, zero: zero === 'anneau' && nombres.includes(0) },
      ),
    carte,
  );
  const contenu =
    hatchDefs(absences, id) +
    drawShapes(fond, { ...options, fill, titre: (code) => rowOf(code).titre }) +
    drawLimites(fond, { limite: couleur.papier, contour: couleur.discret }) +
    drawEncarts(fond) +
    `<g class="cercles" fill="${couleur.observe}" fill-opacity=".78" stroke="${couleur.papier}" stroke-width=".75" pointer-events="none">${cercles.join('')}</g>` +
    (selection === undefined ? '' : drawHalo(carte, selection)) +
    legend.svg;
  return svgRoot(contenu, {
    ...options,
    viewBox: legend.viewBox,
    classe: 'carte cercles-proportionnels',
    liens: options.lien !== undefined,
  });
}

/**
 * Round numbers for the circles of a legend: the greatest of 1, 2 or 5 times a power of ten that is not above `max`, then about a quarter and
 * a twentieth of it, without those under 1.
 */
export function legendValues(max: number): number[] {
  if (!(max > 0)) return [];
  const rond = roundBelow(max);
  return [rond, roundBelow(rond / 4), roundBelow(rond / 20)].filter(
    (valeur, i, all) => (valeur >= 1 || i === 0) && all.indexOf(valeur) === i,
  );
}

function roundBelow(max: number): number {
  const puissance = 10 ** Math.floor(Math.log10(max) + 1e-9);
  const facteur = [5, 2, 1].find((f) => f * puissance <= max * (1 + 1e-9)) ?? 1;
  return Number((facteur * puissance).toPrecision(1));
}

/** A circle to the unit and the tenth of its radius: finer is not seen, and a map of a hundred of them stays light. */
function drawCercle(x: number, y: number, rayon: number): string {
  return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(rayon * 10) / 10}"/>`;
}
