import { compareDates, type DateSource } from '../../src/domain/date-source.ts';
import {
  combineVerdicts,
  computeSeries,
  isTarget,
  judgeSeries,
  comparableSeries,
  verdict,
  type ComputedPoint,
  type Issue,
} from '../../src/domain/derivations/index.ts';
import type {
  BearingPoint,
  TerritorialTargets,
  EngagementSeriesState,
  EtatEngagement,
  FormulationEngagement,
} from '../../src/domain/etat-engagement.ts';
import type {
  Engagement,
  EngagementSeries,
  Fait,
  Indicateur,
  ChronologieRow,
  Objectif,
  Observation,
} from '../../src/domain/tables/index.ts';
import { niveauOf, NIVEAUX } from '../../src/domain/territoire.ts';

/** The rows that the ledger is made of. */
export interface RowsEngagements {
  engagements: readonly Engagement[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
  faits: readonly Fait[];
  'engagement-series': readonly EngagementSeries[];
  chronologie: readonly ChronologieRow[];
}

/** The state of each engagement at the date of the edition, in the order of the first announcement of each. */
export function toEtatsEngagements(rows: RowsEngagements, edition: DateSource): EtatEngagement[] {
  const judge = judged(rows, edition);
  const readSeries = seriesReader(rows, edition);
  const objectifs = new Map(rows.objectifs.map((row) => [row.id, row]));
  const etats = rows.engagements.map((engagement) => {
    const own = engagement.objectifs.map((id) => objectifs.get(id)!).sort(byAnnouncement);
    const formulations = own.map((objectif): FormulationEngagement => {
      const own = judge(objectif);
      const series = readSeries(engagement, { objectif, judged: objectifs.get(engagement.juge)! });
      const event = own.verdict === null ? openingOf(objectif, rows) : undefined;
      return {
        objectif: objectif.id,
        juge: objectif.id === engagement.juge,
        ...own,
        series,
        opening: event?.id ?? null,
        combined: combineVerdicts(
          own.verdict,
          series,
          event ? { date: event.date, deadline: objectif.echeance } : null,
        ),
      };
    });
    const { verdict: rendered, latest, series, combined } = formulations.find(({ juge }) => juge)!;
    return {
      premier: own[0]!,
      etat: {
        engagement: engagement.id,
        formulations,
        verdict: rendered,
        latest,
        series,
        combined,
        newest: newestOf(series),
        territorial: toTerritorial([...new Set(own.map(({ indicateur }) => indicateur))], rows.objectifs, judge),
      },
    };
  });
  return etats.sort((a, b) => byAnnouncement(a.premier, b.premier)).map(({ etat }) => etat);
}

/** The measure, in the chronology, that did what a target announced. */
function openingOf({ id }: Objectif, { chronologie }: RowsEngagements): ChronologieRow | undefined {
  return chronologie.find(
    ({ lignes, nature, etat }) => nature === 'mesure' && etat === 'advenu' && lignes.includes(id),
  );
}

/** Reads every series that bears on an engagement, and judges it on one of its targets. */
function seriesReader(
  rows: RowsEngagements,
  edition: DateSource,
): (engagement: Engagement, targets: { objectif: Objectif; judged: Objectif }) => EngagementSeriesState[] {
  const byId = {
    indicateurs: new Map(rows.indicateurs.map((row) => [row.id, row])),
    objectifs: new Map(rows.objectifs.map((row) => [row.id, row])),
    faits: new Map(rows.faits.map((row) => [row.id, row])),
  };
  const byEngagement = Map.groupBy(rows['engagement-series'], (row) => row.engagement);
  const valuesOf = (id: string, { operation }: EngagementSeries): Observation[] => {
    const fait = byId.faits.get(id);
    if (fait) return [toObservation(fait)];
    const level = operation === 'departements-entiers' ? 'DEP' : 'FR';
    return rows.observations.filter(
      (o) => o.indicateur === id && o.ventilation === '' && niveauOf(o.territoire) === level,
    );
  };
  return (engagement, { objectif, judged: target }) => {
    const read = bearing(byEngagement.get(engagement.id) ?? [], objectif, target).map((row) => {
      const target = byId.objectifs.get(row.objectif) ?? objectif;
      const points = computeSeries(
        row.series.map((id) => valuesOf(id, row)),
        { operation: row.operation, start: row.depart },
      );
      return {
        row,
        target,
        points: new Map(points.map((point) => [point.observation.id, point])),
        sens:
          byId.indicateurs.get(row.series[0] ?? '')?.sens ??
          byId.indicateurs.get(objectif.indicateur)?.sens ??
          'hausse',
      };
    });
    const judged = judgeSeries(
      read.flatMap(({ row, target, points, sens }) =>
        isTarget(target)
          ? [
              {
                id: row.id,
                relation: row.rapport,
                ownTarget: row.objectif !== '',
                observations: [...points.values()].map(({ observation }) => observation),
                target,
                sens,
              },
            ]
          : [],
      ),
      edition,
    );
    return judged.map((series): EngagementSeriesState => {
      const { points, row } = read.find((other) => other.row.id === series.id)!;
      const comparable = comparableSeries([...points.values()].map(({ observation }) => observation));
      const last = comparable.at(-1);
      const named = [...new Set([...series.verdict.supports, ...(series.nearest ? [series.nearest] : [])])];
      return {
        ...series,
        points: named.map((id) => toBearingPoint(points.get(id)!)),
        last: last ? toBearingPoint(points.get(last.id)!) : null,
        leads: row.tete === 'oui',
      };
    });
  };
}

/** The rows that bear on a wording. One that counts another thing than the judged wording is judged by the series of that thing alone. */
function bearing(rows: readonly EngagementSeries[], objectif: Objectif, judged: Objectif): readonly EngagementSeries[] {
  if (objectif.indicateur === judged.indicateur) return rows;
  return rows
    .filter(({ series, operation }) => operation === 'publiee' && series.includes(objectif.indicateur))
    .map((row) => ({ ...row, rapport: 'meme-compte' as const, objectif: '' }));
}

/** A fact set beside a series: one value, at its date. */
function toObservation(fait: Fait): Observation {
  const { id, territoire, date, valeur, valeur_max, precision, statut, source, localisation, note, revise } = fait;
  return {
    ...{ id, indicateur: id, territoire, date, valeur, valeur_max, ventilation: '', precision },
    ...{ statut, source, localisation, note, revise },
  };
}

function toBearingPoint({ observation: o, formula, inputs }: ComputedPoint): BearingPoint {
  return {
    id: o.id,
    value: o.valeur,
    max: o.valeur_max,
    precision: o.precision,
    date: o.date,
    indicateur: o.indicateur,
    formula,
    inputs,
  };
}

/** The newest value of the series that a headline may rest on. Of two at one date, the first in their table. */
function newestOf(series: readonly EngagementSeriesState[]): BearingPoint | null {
  const lasts = series.flatMap(({ leads, relation, last }) => (leads && last && relation !== 'indirect' ? [last] : []));
  return lasts.reduce<BearingPoint | null>(
    (newest, point) => (newest === null || compareDates(point.date, newest.date) > 0 ? point : newest),
    null,
  );
}

/** By announcement, then deadline, then id: a total order. */
function byAnnouncement(a: Objectif, b: Objectif): number {
  return compareDates(a.annonce_le, b.annonce_le) || compareDates(a.echeance, b.echeance) || (a.id < b.id ? -1 : 1);
}

type Judge = (objectif: Objectif) => Pick<FormulationEngagement, 'verdict' | 'latest'>;

function judged(rows: RowsEngagements, edition: DateSource): Judge {
  const sens = new Map(rows.indicateurs.map((row) => [row.id, row.sens]));
  const replacements = new Map(rows.objectifs.map((row) => [row.remplace, row]));
  const series = Map.groupBy(
    rows.observations.filter(({ ventilation }) => ventilation === ''),
    ({ indicateur, territoire }) => `${indicateur} ${territoire}`,
  );
  return (objectif) => {
    const points = series.get(`${objectif.indicateur} ${objectif.territoire}`) ?? [];
    const replacedBy = replacements.get(objectif.id);
    return {
      verdict: isTarget(objectif)
        ? verdict(points, objectif, {
            sens: sens.get(objectif.indicateur) ?? 'aucun',
            edition,
            ...(replacedBy && { replacedBy }),
          })
        : null,
      latest: comparableSeries(points).at(-1)?.id ?? null,
    };
  };
}

/** The territorial targets of the indicators, one line for each level and deadline. */
function toTerritorial(
  indicateurs: readonly string[],
  objectifs: readonly Objectif[],
  judge: Judge,
): TerritorialTargets[] {
  const groups = Map.groupBy(
    objectifs.filter(({ indicateur, territoire }) => territoire !== 'FR' && indicateurs.includes(indicateur)),
    ({ indicateur, territoire, echeance }) => `${indicateur} ${niveauOf(territoire)} ${echeance}`,
  );
  return [...groups.values()]
    .map((own) => {
      const [{ indicateur, territoire, echeance }] = own as [Objectif];
      const byIssue: Partial<Record<Issue, string[]>> = {};
      for (const objectif of own) {
        const issue = judge(objectif).verdict?.issue;
        if (issue) (byIssue[issue] ??= []).push(objectif.id);
      }
      return { indicateur, niveau: niveauOf(territoire)!, echeance, targets: own.map(({ id }) => id), byIssue };
    })
    .sort(
      (a, b) =>
        NIVEAUX.indexOf(a.niveau) - NIVEAUX.indexOf(b.niveau) ||
        compareDates(a.echeance, b.echeance) ||
        (a.indicateur < b.indicateur ? -1 : 1),
    );
}
