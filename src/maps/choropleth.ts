import { couleur } from '../charts/palette.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { checkBreaks, classOf } from './breaks.ts';
import { drawEncarts } from './frame.ts';
import { byTerritoire, type DonneeCarte } from './donnees.ts';
import { legendeClasses } from './legend.ts';
import { toPalier } from './ramp.ts';
import { drawHalo, drawLimites, drawShapes, placeLegend, toFond, type OptionsFrance } from './france.ts';
import { svgRoot } from './svg.ts';

export interface OptionsChoropleth extends OptionsFrance {
  /** One to four numbers that increase; see `checkBreaks`. */
  breaks: readonly number[];
  /** What the legend says; no legend is drawn without it. */
  legende?: { unite: string; format: (nombre: number) => string };
}

/**
 * A map of France of shares or rates: one colour a class, one hatch a kind of absence. `data` has one row for each département
 * (or each région, see `niveau`), in any order.
 */
export function choropleth(data: readonly DonneeCarte[], options: OptionsChoropleth): string {
  const { carte, breaks, id, legende, selection } = options;
  checkBreaks(breaks);
  const fond = toFond(carte, options);
  const rowOf = byTerritoire(
    data,
    fond.formes.map(({ code }) => code),
  );
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const fill = (code: CodeTerritoire): string => {
    const { valeur } = rowOf(code);
    if (isAbsence(valeur)) return hatchAttributes(valeur, id);
    const { classe, fond: teinte } = toPalier(classOf(valeur, breaks), breaks.length + 1);
    return `class="${classe}" fill="${teinte}"`;
  };
  const nombres = data.map(({ valeur }) => valeur).filter(isNombre);
  const legend = placeLegend(
    legende &&
      legendeClasses(breaks, {
        ...legende,
        id,
        absences,
        ...(nombres.length > 0 && { etendue: [Math.min(...nombres), Math.max(...nombres)] as const }),
      }),
    carte,
  );
  const contenu =
    hatchDefs(absences, id) +
    drawShapes(fond, { ...options, fill, titre: (code) => rowOf(code).titre }) +
    drawLimites(fond, { limite: couleur.papier, contour: couleur.discret }) +
    drawEncarts(fond) +
    (selection === undefined ? '' : drawHalo(carte, selection)) +
    legend.svg;
  return svgRoot(contenu, {
    ...options,
    viewBox: legend.viewBox,
    classe: 'carte choroplethe',
    liens: options.lien !== undefined,
  });
}
