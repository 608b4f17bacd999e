import {
  inhabitantsNotCovered,
  isMeasure,
  COVERED_SHARE,
  rankDepartements,
  rateOf,
  withoutRevised,
  standingRows,
  type Derive,
  type Measure,
  type Rank,
} from '../../src/domain/derivations/index.ts';
import type { DerivedObservation } from '../../src/domain/derived-observation.ts';
import type { Indicateur, Observation } from '../../src/domain/tables/index.ts';
import type { Territoire } from '../../src/domain/territoire.ts';

export interface RowsDerived {
  territoires: readonly Territoire[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
}

const MAYOTTE = 'DEP-976';

/**
 * The rates, ranks and people left out of every number of the territories of the register, in the order of the observations.
 * A number of which nothing is computed has no record. Throws on an indicator that is in no table.
 */
export function toDerivedObservations({ territoires, indicateurs, observations }: RowsDerived): DerivedObservation[] {
  const byCode = new Map(territoires.map((territoire) => [territoire.code, territoire]));
  const byId = new Map(indicateurs.map((indicateur) => [indicateur.id, indicateur]));
  const measures = withoutRevised(observations)
    .filter(isMeasure)
    .flatMap((measure) => {
      const territoire = byCode.get(measure.territoire);
      return territoire ? [{ measure, territoire, indicateur: indicateurOf(measure) }] : [];
    });
  const standing = standingRows(observations).filter(isMeasure);
  const ofMayotte = new Map(standing.filter((row) => row.territoire === MAYOTTE).map((row) => [momentOf(row), row]));
  const rate = new Map(measures.map((m) => [m.measure.id, rateOfMeasure(m)]));
  const places = ranksOf(standing.filter(({ territoire }) => byCode.get(territoire)?.niveau === 'DEP'));

  return measures
    .map(({ measure: mesure, territoire }) => ({
      observation: mesure.id,
      rate: rate.get(mesure.id) ?? null,
      notCovered: mesure.indicateur === COVERED_SHARE ? inhabitantsNotCovered(mesure, territoire) : null,
      rank: places.get(mesure.id) ?? null,
    }))
    .filter((derived) => derived.rate !== null || derived.notCovered !== null || derived.rank !== null);

  function rateOfMeasure({ measure: mesure, territoire, indicateur }: (typeof measures)[number]): Derive | null {
    if (indicateur.type !== 'effectif') return null;
    const [own, mayotte] = [ofMayotte.get(momentOf(mesure)), byCode.get(MAYOTTE)];
    return rateOf(mesure, {
      indicateur,
      territoire,
      mayotte: own && mayotte ? { measure: own, territoire: mayotte } : null,
    });
  }

  /** The rank of each row, by its id. */
  function ranksOf(departements: readonly Measure[]): Map<string, Rank> {
    return new Map(
      [...Map.groupBy(departements, momentOf).values()].flatMap((rows) => {
        const ranks = rankDepartements(
          rows.map((measure) => ({ measure, rate: rate.get(measure.id) ?? null })),
          indicateurOf(rows[0]!),
        );
        return rows.flatMap(({ id, territoire }) => {
          const rank = ranks.get(territoire);
          return rank ? [[id, rank] as const] : [];
        });
      }),
    );
  }

  function indicateurOf({ id, indicateur }: Observation): Indicateur {
    const found = byId.get(indicateur);
    if (found === undefined) throw new Error(`${id}: the indicator ${indicateur} is in no table`);
    return found;
  }
}

/** Rows of one moment are of one indicator, modality and date. */
function momentOf({ indicateur, ventilation, date }: Observation): string {
  return [indicateur, ventilation, date].join(' ');
}
