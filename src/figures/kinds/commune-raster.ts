import { communeRaster, DOT_PEOPLE, type CommuneDot } from '../../drawing/maps/commune-raster.ts';
import { franceGround } from '../../drawing/maps/dot-ground.ts';
import type { DotKind } from '../../drawing/maps/legend.ts';
import { formatNumber } from '../../format/number.ts';
import { departementBorders, pointsOnFrance } from '../../store/centres.ts';
import { communeCodesOf } from '../../store/commune-facts.ts';
import { commune } from '../../store/communes.ts';
import { map } from '../../store/rows.ts';
import type { FigureDrawing } from '../figure.ts';

/** Pixels for a unit: those of a picture of 1 600 pixels, whose map takes 1 080; and of an embed, which weighs 40 kB at most. */
const FINESSE = { file: 1080 / 600, embed: 0.8 };

const round = (people: number) => formatNumber(Math.round(people / 1000) * 1000);

/** What is said of the sizes of dots. */
export const NOTE_POINTS = `Un point par commune, à son centre ; sa surface suit la population, sans descendre sous celle d’environ ${round(DOT_PEOPLE.least)} habitants ni dépasser celle d’environ ${round(DOT_PEOPLE.most)}. Mêmes couleurs de jour et de nuit.`;

/**
 * A map of all the communes of France, drawn when it is first looked at: one picture for pages, files and pictures, a coarser one
 * for embeds. `kindOf` gives the rank of the kind of a commune, by its rank among those of France.
 */
export function communeRasters(
  kindOf: (rank: number) => number,
  {
    id,
    titre,
    alt,
    kinds,
    unite,
  }: { id: string; titre: string; alt: string; kinds: readonly DotKind[]; unite: string },
): FigureDrawing {
  const drawn = new Map<number, string>();
  const draw = (finesse: number, limites: string): string => {
    let svg = drawn.get(finesse);
    if (svg === undefined) {
      const dots = communeCodesOf('FR').map((code, rank): CommuneDot => ({
        points: pointsOnFrance(code),
        people: commune(code).population,
        kind: kindOf(rank),
      }));
      const ground = franceGround(map, { limites });
      svg = communeRaster(dots, { id, titre, alt, ground, kinds, finesse, legend: { unite }, place: 'corner' });
      drawn.set(finesse, svg);
    }
    return svg;
  };
  return {
    kind: 'carte',
    get ample() {
      return draw(FINESSE.embed, '');
    },
    get file() {
      return draw(FINESSE.file, departementBorders());
    },
  };
}
