import { compareDates, type DateSource } from '../../src/domain/date-source.ts';
import {
  objectifGap,
  territoireGap,
  isTarget,
  isMeasure,
  shareOfTotal,
  objectifShare,
  withoutRevised,
  comparableSeries,
  standingRows,
  change,
  verdict,
  type Target,
  type Measure,
} from '../../src/domain/derivations/index.ts';
import type { DerivedObservation } from '../../src/domain/derived-observation.ts';
import type { Comparison, TerritoireRecord, RecordRow, RecordObjectif } from '../../src/domain/territoire-record.ts';
import type { Indicateur, Objectif, Observation } from '../../src/domain/tables/index.ts';
import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';

/** The rows that the sheets of the territories are made of. */
export interface RowsRecords {
  territoires: readonly Territoire[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
  /** The ranks of those observations. */
  derived: readonly DerivedObservation[];
}

/** What is known of each territory, in the order of the register: none is left out, whatever is missing there. */
export function toTerritoireRecords(
  { territoires, indicateurs, observations, objectifs, derived }: RowsRecords,
  edition: DateSource,
): TerritoireRecord[] {
  const series = Map.groupBy(observations, (row) => keySeries(row.territoire, row.indicateur, row.ventilation));
  const ventilations = new Map(
    indicateurs.map(({ id }) => [
      id,
      unique(observations.filter((row) => row.indicateur === id).map((row) => row.ventilation)),
    ]),
  );
  const remplaces = new Set(objectifs.map(({ remplace }) => remplace));
  const targets = Map.groupBy(
    objectifs.filter(isTarget).filter(({ id }) => !remplaces.has(id)),
    ({ territoire, indicateur }) => keySeries(territoire, indicateur, ''),
  );
  const standing = new Map(standingRows(observations).map((row) => [placeKey(row, row.territoire), row]));
  const ranks = new Map(derived.map(({ observation, rank }) => [observation, rank]));

  return territoires.map((territoire) => ({
    code: territoire.code,
    rows: indicateurs
      .filter(({ niveaux }) => niveaux.split(' ').includes(territoire.niveau))
      .flatMap((indicateur) =>
        (ventilations.get(indicateur.id) ?? []).map((ventilation) => toRow(territoire, indicateur, ventilation)),
      ),
  }));

  function toRow(territoire: Territoire, indicateur: Indicateur, ventilation: string): RecordRow {
    const observed = series.get(keySeries(territoire.code, indicateur.id, ventilation)) ?? [];
    const points = comparableSeries(observed);
    const last = points.at(-1);
    const before = points.at(-2);
    const region = territoire.niveau === 'DEP' ? territoire.parent : null;
    return {
      indicateur: indicateur.id,
      ventilation,
      latest: last?.id ?? null,
      absence: absenceAfter(observed, last)?.id ?? null,
      earlier: points.slice(0, -1).map(({ id }) => id),
      change: last && before ? change(before, last) : null,
      region: last && region ? compare(last, region, indicateur) : null,
      france: last && territoire.code !== 'FR' ? compare(last, 'FR', indicateur) : null,
      objectifs: last ? objectifsOf(last, observed, indicateur) : [],
      rank: (last && ranks.get(last.id)) ?? null,
    };
  }

  /**
   * A value beside what a wider territory has at the same date: a number, or an absence that was published. A count that does not add
   * up is no part of that of the wider territory, which may be made otherwise.
   */
  function compare(measure: Measure, code: CodeTerritoire, indicateur: Indicateur): Comparison | null {
    const wide = standing.get(placeKey(measure, code));
    if (wide === undefined) return null;
    const count = indicateur.type === 'effectif';
    return {
      territoire: code,
      observation: wide.id,
      gap: isMeasure(wide) && !count ? territoireGap(measure, wide) : null,
      part: isMeasure(wide) && count && indicateur.additif === 'oui' ? shareOfTotal(measure, wide) : null,
    };
  }

  function objectifsOf(last: Measure, observed: readonly Observation[], { sens }: Indicateur): RecordObjectif[] {
    if (last.ventilation !== '') return [];
    const own: readonly Target[] = targets.get(keySeries(last.territoire, last.indicateur, '')) ?? [];
    return [...own]
      .sort((a, b) => compareDates(a.echeance, b.echeance))
      .map((target) => ({
        objectif: target.id,
        gap: objectifGap(last, target),
        part: objectifShare(last, target, sens),
        verdict: verdict(observed, target, { sens, edition }),
      }));
  }
}

/** The absence that follows the last number, or that stands where there is none: the latest one. */
function absenceAfter(observed: readonly Observation[], last: Measure | undefined): Observation | undefined {
  return withoutRevised(observed)
    .filter(
      ({ valeur, date }) => typeof valeur !== 'number' && (last === undefined || compareDates(date, last.date) > 0),
    )
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

function keySeries(territoire: string, indicateur: string, ventilation: string): string {
  return `${territoire} ${indicateur} ${ventilation}`;
}

function placeKey({ indicateur, ventilation, date }: Observation, territoire: string): string {
  return [territoire, indicateur, ventilation, date].join(' ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
