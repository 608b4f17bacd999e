import { compareDates, type DateSource } from '../../src/domain/date-source.ts';
import { isCible, serieComparable, verdict, type Issue } from '../../src/domain/derivations/index.ts';
import type { CiblesTerritoriales, EtatEngagement, FormulationEngagement } from '../../src/domain/etat-engagement.ts';
import type { Engagement, Indicateur, Objectif, Observation } from '../../src/domain/tables/index.ts';
import { niveauDe, NIVEAUX } from '../../src/domain/territoire.ts';

/** The rows that the ledger is made of. */
export interface RowsEngagements {
  engagements: readonly Engagement[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
}

/** The state of each engagement at the date of the edition, in the order of the first announcement of each. */
export function toEtatsEngagements(rows: RowsEngagements, edition: DateSource): EtatEngagement[] {
  const juger = juges(rows, edition);
  const objectifs = new Map(rows.objectifs.map((row) => [row.id, row]));
  const etats = rows.engagements.map((engagement) => {
    const siens = engagement.objectifs.map((id) => objectifs.get(id)!).sort(parAnnonce);
    const formulations = siens.map((objectif): FormulationEngagement => ({
      objectif: objectif.id,
      juge: objectif.id === engagement.juge,
      ...juger(objectif),
    }));
    const { verdict: rendu, derniere } = formulations.find(({ juge }) => juge)!;
    return {
      premier: siens[0]!,
      etat: {
        engagement: engagement.id,
        formulations,
        verdict: rendu,
        derniere,
        territoriales: toTerritoriales([...new Set(siens.map(({ indicateur }) => indicateur))], rows.objectifs, juger),
      },
    };
  });
  return etats.sort((a, b) => parAnnonce(a.premier, b.premier)).map(({ etat }) => etat);
}

/** By announcement, then deadline, then id: a total order. */
function parAnnonce(a: Objectif, b: Objectif): number {
  return compareDates(a.annonce_le, b.annonce_le) || compareDates(a.echeance, b.echeance) || (a.id < b.id ? -1 : 1);
}

type Juger = (objectif: Objectif) => Pick<FormulationEngagement, 'verdict' | 'derniere'>;

function juges(rows: RowsEngagements, edition: DateSource): Juger {
  const sens = new Map(rows.indicateurs.map((row) => [row.id, row.sens]));
  const remplacants = new Map(rows.objectifs.map((row) => [row.remplace, row]));
  const series = Map.groupBy(
    rows.observations.filter(({ ventilation }) => ventilation === ''),
    ({ indicateur, territoire }) => `${indicateur} ${territoire}`,
  );
  return (objectif) => {
    const serie = series.get(`${objectif.indicateur} ${objectif.territoire}`) ?? [];
    const remplacePar = remplacants.get(objectif.id);
    return {
      verdict: isCible(objectif)
        ? verdict(serie, objectif, {
            sens: sens.get(objectif.indicateur) ?? 'aucun',
            edition,
            ...(remplacePar && { remplacePar }),
          })
        : null,
      derniere: serieComparable(serie).at(-1)?.id ?? null,
    };
  };
}

/** The territorial targets of the indicators, one line for each level and deadline. */
function toTerritoriales(
  indicateurs: readonly string[],
  objectifs: readonly Objectif[],
  juger: Juger,
): CiblesTerritoriales[] {
  const groupes = Map.groupBy(
    objectifs.filter(({ indicateur, territoire }) => territoire !== 'FR' && indicateurs.includes(indicateur)),
    ({ indicateur, territoire, echeance }) => `${indicateur} ${niveauDe(territoire)} ${echeance}`,
  );
  return [...groupes.values()]
    .map((siens) => {
      const [{ indicateur, territoire, echeance }] = siens as [Objectif];
      const parIssue: Partial<Record<Issue, string[]>> = {};
      for (const objectif of siens) {
        const issue = juger(objectif).verdict?.issue;
        if (issue) (parIssue[issue] ??= []).push(objectif.id);
      }
      return { indicateur, niveau: niveauDe(territoire)!, echeance, cibles: siens.map(({ id }) => id), parIssue };
    })
    .sort(
      (a, b) =>
        NIVEAUX.indexOf(a.niveau) - NIVEAUX.indexOf(b.niveau) ||
        compareDates(a.echeance, b.echeance) ||
        (a.indicateur < b.indicateur ? -1 : 1),
    );
}
