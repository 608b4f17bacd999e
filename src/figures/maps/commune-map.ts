import { inTerritoire } from '../../domain/territoire-name.ts';
import type { CommuneIndicator } from '../../domain/tables/communes.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { ABSENCES, COMMUNE_ABSENCE_WORD, isNumber, type Valeur } from '../../domain/valeur.ts';
import { classOf, readableBreaks } from '../../drawing/maps/breaks.ts';
import { communeClasses } from '../../drawing/maps/commune-classes.ts';
import { communeMarks } from '../../drawing/maps/commune-marks.ts';
import { departementGround } from '../../drawing/maps/dot-ground.ts';
import { toInterval, type DotKind } from '../../drawing/maps/legend.ts';
import { toStage } from '../../drawing/maps/ramp.ts';
import { paint } from '../../drawing/palette.ts';
import { formatNumber } from '../../format/number.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { pointOnRegion } from '../../store/centres.ts';
import { communeCodesOf, communeColumn } from '../../store/commune-facts.ts';
import { commune } from '../../store/communes.ts';
import { regionContours } from '../../store/rows.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';

/** What a map by commune says of itself, and its drawing. */
export type CommuneMap = Pick<Figure, 'titre' | 'alternative' | 'sources' | 'dataDate' | 'licence'> & {
  svg: string;
};

/**
 * An indicator by commune in a département, at its last date: a mark for each commune that has some of what is counted, or a dot for
 * each commune in the colour of its class, which is the same in all départements.
 */
export function communeMap(indicator: CommuneIndicator, departement: Territoire): CommuneMap {
  const { id, nom_court, unite, source, dates, non_liste } = indicator;
  const date = dates.at(-1) ?? 'inconnue';
  const titre = toFrenchTypography(`${nom_court} par commune ${inTerritoire(departement)}, ${date}`);
  const how =
    non_liste === 'zero'
      ? 'un disque par commune qui en a, sa surface selon leur nombre'
      : 'un point par commune, plus grand là où elle est plus peuplée, d’une teinte par classe de valeurs';
  const alternative = toFrenchTypography(`${titre} : ${how}. Les valeurs sont dans le tableau.`);
  const words = { id: 'carte', titre, alt: alternative };
  const ground = departementGround(regionContours(departement.parent ?? departement.code), departement.code);
  const codes = communeCodesOf(departement.code);
  const values = communeColumn(departement.code, id);
  const svg =
    non_liste === 'zero'
      ? communeMarks(
          codes.flatMap((code, i) => {
            const number = values[i] ?? 'nd';
            return isNumber(number) && number > 0 ? [{ point: pointOnRegion(code), number }] : [];
          }),
          { ...words, ground, place: 'above', ...marks(values, unite) },
        )
      : communeClasses(
          codes.map((code, i) => ({
            point: pointOnRegion(code),
            people: commune(code).population,
            kind: kindOf(values[i] ?? 'nd', id),
          })),
          { ...words, ground, kinds: kindsOf(id), unite: toFrenchTypography(unite) },
        );
  return { titre, alternative, svg, sources: [{ source, rows: [] }], dataDate: date, licence: LICENCE_FIGURES };
}

/** Radii so that the largest mark is 14 units wide, and one is seen. */
function marks(values: readonly Valeur[], unite: string) {
  const most = Math.max(1, ...values.filter(isNumber));
  return {
    radius: Math.min(4, 16 / Math.sqrt(most)),
    legend: {
      unite: toFrenchTypography(unite),
      format: (number: number) => formatNumber(number),
      valeurs: [...new Set([most, ...(most > 12 ? [Math.round(most / 4)] : []), 1])],
    },
  };
}

const knownBreaks = new Map<string, readonly number[]>();

/** The classes of the whole country, so that a colour means the same everywhere. */
function breaksOf(id: string): readonly number[] {
  let breaks = knownBreaks.get(id);
  if (breaks === undefined) {
    breaks = readableBreaks(communeColumn('FR', id).filter(isNumber));
    knownBreaks.set(id, breaks);
  }
  return breaks;
}

/** The classes, then each kind of absence: a ring. Zero is a value of the lowest class. */
function kindsOf(id: string): DotKind[] {
  const breaks = breaksOf(id);
  const format = (number: number) => formatNumber(number);
  return [
    ...Array.from({ length: breaks.length + 1 }, (_, i): DotKind => ({
      nom: toInterval(i, breaks, format),
      colour: toStage(i, breaks.length + 1).background,
      forme: 'plein',
    })),
    ...ABSENCES.map((absence): DotKind => ({
      nom: COMMUNE_ABSENCE_WORD[absence],
      colour: paint.absent,
      forme: 'anneau',
    })),
  ];
}

function kindOf(valeur: Valeur, id: string): number {
  const breaks = breaksOf(id);
  return isNumber(valeur) ? classOf(valeur, breaks) : breaks.length + 1 + ABSENCES.indexOf(valeur);
}
