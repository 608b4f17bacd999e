import { compareDates, endInMonths, type DateSource } from '../../src/domain/date-source.ts';
import {
  progress,
  projectedDate,
  overshoot,
  objectifGap,
  isTarget,
  objectifShare,
  wholePace,
  neededPace,
  recentPace,
  comparableSeries,
  verdict,
  type Target,
  type Measure,
  type Sens,
} from '../../src/domain/derivations/index.ts';
import type {
  DerivedPromesse,
  EtatPromesse,
  ObjectifPromesse,
  PromesseSeries,
} from '../../src/domain/etat-promesse.ts';
import type { Indicateur, Objectif, Observation, Promesse } from '../../src/domain/tables/index.ts';

/** The rows that the state of the promises is made of. */
export interface RowsPromesses {
  promesses: readonly Promesse[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
}

/** The state of each promise at the date of the edition, in the order of the plan. Throws when a promise has no target that is a number. */
export function toEtatsPromesses(rows: RowsPromesses, edition: DateSource): EtatPromesse[] {
  return [...rows.promesses]
    .sort((a, b) => (a.ordre ?? 0) - (b.ordre ?? 0))
    .map((promesse) => toEtat(promesse, rows, edition));
}

function toEtat(promesse: Promesse, rows: RowsPromesses, edition: DateSource): EtatPromesse {
  const target = rows.objectifs.find(({ id }) => id === promesse.objectif);
  const indicateur = rows.indicateurs.find(({ id }) => id === promesse.indicateur);
  if (target === undefined || !isTarget(target) || indicateur === undefined)
    throw new Error(`promise without target: ${promesse.id}`);
  const { sens } = indicateur;
  const observations = national(rows.observations, indicateur.id);
  const series = comparableSeries(observations);
  const last = series.at(-1) ?? null;
  const start = startOf(series, target);
  const judged = verdict(observations, target, { sens, edition });
  const aEcheance = judged.rule === 'sous-la-cible-a-l-echeance' ? judged.supports[0] : undefined;

  return {
    promesse: promesse.id,
    edition,
    indicateur: indicateur.id,
    objectif: target.id,
    series: [indicateur.id, ...indicateur.ne_pas_joindre].map((id) => toSeries(id, indicateur.id, rows.observations)),
    objectifs: objectifsOf(target, rows.objectifs).map((objectif) => toObjectif(objectif, { target, rows, edition })),
    start: start?.id ?? null,
    latest: last?.id ?? null,
    nearDeadline: nearOf(series, target.echeance),
    derived:
      last &&
      toDerived(series, last, { start, target, sens, aEcheance: series.find(({ id }) => id === aEcheance) ?? null }),
    verdict: judged,
  };
}

function toDerived(
  series: readonly Measure[],
  last: Measure,
  { start, target, sens, aEcheance }: { start: Measure | null; target: Target; sens: Sens; aEcheance: Measure | null },
): DerivedPromesse {
  const recent = recentPace(series);
  const whole = wholePace(series);
  return {
    partObjectif: objectifShare(last, target, sens),
    avancement: progress(start, last, target),
    ecart: objectifGap(last, target),
    ecartEcheance: aEcheance && objectifGap(aEcheance, target),
    partEcheance: aEcheance && objectifShare(aEcheance, target, sens),
    depassement: overshoot(last, target, sens),
    rythmeRecent: recent,
    rythmeEnsemble: whole,
    rythmeNecessaire: neededPace(last, target, sens),
    dateAuRythmeRecent: projectedDate(last, target, { pace: recent, sens }),
    dateAuRythmeEnsemble: projectedDate(last, target, { pace: whole, sens }),
  };
}

function toSeries(indicateur: string, judged: string, observations: readonly Observation[]): PromesseSeries {
  const rows = national(observations, indicateur);
  return {
    indicateur,
    judged: indicateur === judged,
    observations: rows.map(({ id }) => id),
    comparables: comparableSeries(rows).map(({ id }) => id),
  };
}

function toObjectif(
  objectif: Objectif,
  { target, rows, edition }: { target: Target; rows: RowsPromesses; edition: DateSource },
): ObjectifPromesse {
  const sens = rows.indicateurs.find(({ id }) => id === objectif.indicateur)?.sens ?? 'aucun';
  const observations = national(rows.observations, objectif.indicateur);
  return {
    objectif: objectif.id,
    juge: objectif.id === target.id,
    verdict: isTarget(objectif) ? verdict(observations, objectif, { sens, edition }) : null,
  };
}

/** The rows of France for an indicator, without modality, from the oldest to the newest. */
function national(observations: readonly Observation[], indicateur: string): Observation[] {
  return observations
    .filter((row) => row.indicateur === indicateur && row.territoire === 'FR' && row.ventilation === '')
    .sort((a, b) => compareDates(a.date, b.date));
}

/** The last comparable value dated, at the precision of both, no later than the announcement. */
function startOf(series: readonly Measure[], { annonce_le }: Target): Measure | null {
  if (annonce_le === 'inconnue') return null;
  return series.findLast(({ date }) => endInMonths(date) <= endInMonths(annonce_le)) ?? null;
}

function nearOf(series: readonly Measure[], echeance: DateSource): EtatPromesse['nearDeadline'] {
  if (echeance === 'inconnue') return null;
  const gaps = series.map(({ id, date }) => ({
    observation: id,
    monthsBefore: endInMonths(echeance) - endInMonths(date),
  }));
  return gaps.reduce<EtatPromesse['nearDeadline']>(
    (best, gap) => (best === null || Math.abs(gap.monthsBefore) < Math.abs(best.monthsBefore) ? gap : best),
    null,
  );
}

/** The judged target, those it replaces or that replace it, step by step, and the other national ones of its indicator. */
function objectifsOf(target: Objectif, objectifs: readonly Objectif[]): Objectif[] {
  const found = new Set(
    objectifs.filter((row) => row.indicateur === target.indicateur && row.territoire === 'FR').map(({ id }) => id),
  );
  const isLinked = ({ id, remplace }: Objectif): boolean => found.has(id) || found.has(remplace);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const row of objectifs.filter(isLinked)) {
      found.add(row.id);
      if (row.remplace !== '') found.add(row.remplace);
    }
  }
  return objectifs
    .filter(({ id }) => found.has(id))
    .sort(
      (a, b) =>
        compareDates(a.annonce_le, b.annonce_le) || compareDates(a.echeance, b.echeance) || (a.id < b.id ? -1 : 1),
    );
}
