import type { CodeTerritoire } from '../domain/territoire.ts';
import { inTerritoire } from '../domain/territoire-name.ts';
import { isNumber } from '../domain/valeur.ts';
import { HOUSES } from '../domain/commune-indicators.ts';
import { communeMarks, type CommuneMark } from '../drawing/maps/commune-marks.ts';
import { franceGround, regionGround } from '../drawing/maps/dot-ground.ts';
import { formatNumber } from '../format/number.ts';
import { toFrenchTypography } from '../format/typography.ts';
import { communeNumber } from '../prose/printed-number.ts';
import { asText, sentence, type Sentence } from '../prose/sentence.ts';
import { departementBorders, pointOnRegion, pointsOnFrance } from '../store/centres.ts';
import { communeCodesOf, communeColumn, havingCell, totalCell } from '../store/commune-facts.ts';
import { map, regionContours, territoire } from '../store/rows.ts';
import { partNumber } from './kinds/commune-cells.ts';

/** What is said of the maisons de santé of a place, beside a map of them. */
interface HousesWords {
  /** « 221 maisons de santé dans 196 communes en Occitanie, en 2024 ». */
  titre: Sentence;
  /** Who is far. */
  finding: Sentence;
}

/** A map of the maisons de santé of a place, with what is said of it. */
interface HousesMap extends HousesWords {
  svg: string;
  /** Replaces the drawing. */
  alternative: string;
}

/** How many maisons de santé a place has, in how many communes; and who is far from one. */
export function housesWords(place: CodeTerritoire): HousesWords {
  const [total, communes] = [totalCell(place, HOUSES), havingCell(place, HOUSES)];
  const titre = sentence`${communeNumber(total, { unite: true })} dans ${communeNumber(communes, { unite: true })} ${inTerritoire(territoire(place))}, en 2024`;
  const finding = sentence`${partNumber(place, HOUSES, 'avec')} % des habitants vivent dans une commune qui a une maison de santé ; ${partNumber(place, HOUSES, 10)} % vivent à plus de 10 km de la commune la plus proche qui en a une.`;
  return { titre, finding };
}

const drawn = new Map<string, HousesMap>();

/**
 * The maisons de santé of France or of a région: one mark for each commune that has some, whose area is proportional to their
 * number. Drawn once, for the page and for the file. A département has its map of communes, which shows those that have none too.
 */
export function housesMap(place: CodeTerritoire, { id }: { id: string }): HousesMap {
  const key = `${place} ${id}`;
  const map = drawn.get(key) ?? drawHouses(place, id);
  drawn.set(key, map);
  return map;
}

function drawHouses(place: CodeTerritoire, id: string): HousesMap {
  const t = territoire(place);
  const [total, communes] = [totalCell(place, HOUSES), havingCell(place, HOUSES)];
  const words = housesWords(place);
  const alternative = toFrenchTypography(
    asText(
      sentence`Carte : un disque au centre de chaque commune qui a une maison de santé, ${inTerritoire(t)}, sa surface selon leur nombre. ${communeNumber(communes, { unite: true })}, ${communeNumber(total, { unite: true })}.`,
    ),
  );
  const codes = communeCodesOf(place);
  const counts = communeColumn(place, HOUSES);
  const isFrance = place === 'FR';
  const marks = codes.flatMap((code, i): CommuneMark[] => {
    const number = counts[i];
    if (number === undefined || !isNumber(number) || number === 0) return [];
    const points = isFrance ? pointsOnFrance(code) : [pointOnRegion(code)];
    return points.map((point) => ({ point, number }));
  });
  const most = Math.max(1, ...marks.map(({ number }) => number));
  const svg = communeMarks(marks, {
    id,
    titre: toFrenchTypography(asText(words.titre)),
    alt: alternative,
    ground: isFrance ? franceGround(map, { limites: departementBorders() }) : regionGround(regionContours(place)),
    radius: isFrance ? 2 : 2.5,
    place: isFrance ? 'corner' : 'above',
    legend: {
      unite: 'maisons de santé dans la commune',
      format: (number) => formatNumber(number),
      valeurs: [...new Set([most, ...(most > 12 ? [10] : []), 1])],
    },
  });
  return { ...words, svg, alternative };
}
