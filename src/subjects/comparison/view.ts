import { compareDates, type DateSource } from '../../domain/date-source.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { rowRate } from '../../store/rates.ts';
import {
  indicateur,
  observation,
  observationAt,
  observationsAt,
  observationsOf,
  promesse,
  similarities,
  territoire,
  territoires,
} from '../../store/rows.ts';
import { comparedTerritories } from '../territoires/comparison.ts';
import { surroundingsOf } from '../territoires/surroundings.ts';
import { INDICATEURS_PROMESSES, rowOf } from '../territoires/view.ts';

/** The levels whose territories are compared: each with its own level alone. */
export type ComparedLevel = 'DEP' | 'REG';

/** What is compared: an indicator and its modality, at one date for the whole level. */
export interface ComparedMeasure {
  indicateur: string;
  /** Empty when the indicator has none. */
  ventilation: string;
  nom: string;
  /** The promise that it follows; null for what surrounds the promises. */
  promesse: string | null;
  provisional: boolean;
  /** The last date at which half of the level, or more, has a number. */
  date: DateSource;
  /** The numbers of the level at that date, those of the chart, from the lowest to the highest. */
  field: readonly PlacedRow[];
}

/** A row and where it stands on the chart: its rate for a count, else its value. */
export interface PlacedRow {
  row: Observation;
  place: number;
}

/** What a territory has of a measure. */
export type Reading =
  /**
   * A row of the date of the measure; `place` is null for an absence, and for a count without rate. `other` is the last number of a
   * territory whose row is an absence.
   */
  | { kind: 'same-date'; row: Observation; place: number | null; other: Observation | null }
  /** Nothing at that date: the last row of another. */
  | { kind: 'other-date'; row: Observation }
  /** The tables have no row of it, or the indicator is not kept for its level. */
  | { kind: 'not-in-tables' };

/** The territory of a page with those that it is set beside, in the order of the columns. */
export interface ComparedPlaces {
  here: Territoire;
  /** Its région, where that is another, then France. */
  wider: readonly Territoire[];
  /** Those most like it, from the nearest. */
  similar: readonly Territoire[];
}

/** A territory, what holds it, those most like it. */
export function comparedPlaces(t: Territoire): ComparedPlaces {
  return {
    here: t,
    wider: comparedTerritories(t).slice(1).map(territoire),
    similar: similarities(t.code).similar.map(({ code }) => territoire(code)),
  };
}

const byLevel = new Map<ComparedLevel, readonly ComparedMeasure[]>();

/** What is compared between territories of a level: the promises, then what surrounds them, in the order of their pages. */
export function comparedMeasures(niveau: ComparedLevel): readonly ComparedMeasure[] {
  let measures = byLevel.get(niveau);
  if (!measures) byLevel.set(niveau, (measures = toMeasures(niveau)));
  return measures;
}

/** What a territory has of a measure, at the date of the measure where it has a row of that date. */
export function readingOf(code: CodeTerritoire, measure: ComparedMeasure): Reading {
  const { indicateur: id, ventilation } = measure;
  const row = observationAt(code, measure);
  const record = rowOf(code, id, ventilation);
  if (row) {
    const other = isNumber(row.valeur) || !record?.latest ? null : observation(record.latest);
    return { kind: 'same-date', row, place: placeOf(row), other };
  }
  const isKept = indicateur(id).niveaux.split(' ').includes(territoire(code).niveau);
  const last = record?.latest ?? record?.absence;
  return isKept && last ? { kind: 'other-date', row: observation(last) } : { kind: 'not-in-tables' };
}

/** Where a row stands on the chart of its measure; null for an absence and for a count without rate. */
function placeOf(row: Observation): number | null {
  const value = indicateur(row.indicateur).type === 'effectif' ? rowRate(row) : row.valeur;
  return isNumber(value) ? value : null;
}

function toMeasures(niveau: ComparedLevel): ComparedMeasure[] {
  const level = territoires.filter((t) => t.niveau === niveau);
  const promises = INDICATEURS_PROMESSES.map(({ promesse: id, indicateur }) => ({
    indicateur,
    ventilation: '',
    nom: promesse(id).nom_court,
    promesse: id,
    provisional: false,
  }));
  const around = level
    .flatMap(surroundingsOf)
    .map(({ nom, row, provisional }) => ({ ...row, nom, provisional, promesse: null }));
  const distinct = new Map(around.map((measure) => [`${measure.indicateur} ${measure.ventilation}`, measure]));
  return [...promises, ...distinct.values()].flatMap(({ indicateur: id, ventilation, nom, provisional, ...rest }) => {
    const date = commonDate(id, { ventilation, niveau, half: level.length / 2 });
    if (date === null) return [];
    const field = rowsOfLevel({ indicateur: id, ventilation, date, niveau });
    return [{ indicateur: id, ventilation, nom, promesse: rest.promesse, provisional, date, field }];
  });
}

function rowsOfLevel({
  niveau,
  ...moment
}: {
  indicateur: string;
  ventilation: string;
  date: DateSource;
  niveau: ComparedLevel;
}): PlacedRow[] {
  return observationsAt(moment)
    .filter(({ territoire: code }) => code.startsWith(`${niveau}-`))
    .flatMap((row) => {
      const place = placeOf(row);
      return place === null ? [] : [{ row, place }];
    })
    .sort((a, b) => a.place - b.place);
}

/** The last date at which at least `half` of the territories of a level have a number; null when there is none. */
function commonDate(
  id: string,
  { ventilation, niveau, half }: { ventilation: string; niveau: ComparedLevel; half: number },
): DateSource | null {
  const dates = [...new Set(observationsOf(id).map(({ date }) => date))].sort(compareDates);
  return dates.findLast((date) => rowsOfLevel({ indicateur: id, ventilation, date, niveau }).length >= half) ?? null;
}
