import { compareDates, finEnMois, precisionDe } from '../date-source.ts';
import type { STATUTS } from '../tables/colonnes.ts';
import type { Observation } from '../tables/index.ts';
import { isNombre } from '../valeur.ts';

/** An observation that holds a number. */
export type Mesure = Observation & { valeur: number };

export function isMesure(observation: Observation): observation is Mesure {
  return isNombre(observation.valeur);
}

/** Which row speaks for a date that several give: the one its producer vouches for. */
const CONFIANCE: Record<(typeof STATUTS)[number], number> = {
  publie: 0,
  provisoire: 1,
  recalcule: 2,
  repris: 3,
  declare: 4,
  temoignage: 5,
  inconnu: 6,
};

/** The rows that no other row of the list revises. */
export function sansRevisees(observations: readonly Observation[]): Observation[] {
  const revisees = new Set(observations.map(({ revise }) => revise));
  return observations.filter(({ id }) => !revisees.has(id));
}

/**
 * The values of one series that may be compared with each other, from the oldest to the newest: one indicator, one
 * territory, one modality. Left out: absences, revised rows, projections, individual testimony and undated values. Of
 * several values at one date (the end of a month is that month), the best vouched for stays, an exact one before another.
 * Throws on a mixed list.
 */
export function serieComparable(observations: readonly Observation[]): Mesure[] {
  const [first] = observations;
  if (observations.some((observation) => serieOf(observation) !== serieOf(first)))
    throw new Error('values of several series cannot be compared');
  const parDate = new Map<string, Mesure>();
  for (const mesure of sansRevisees(observations).filter(isMesure)) {
    if (mesure.date === 'inconnue' || mesure.precision === 'projection' || mesure.statut === 'temoignage') continue;
    const moment = precisionDe(mesure.date) === 'annee' ? mesure.date : String(finEnMois(mesure.date));
    const rivale = parDate.get(moment);
    if (rivale === undefined || defaut(mesure) < defaut(rivale)) parDate.set(moment, mesure);
  }
  return [...parDate.values()].sort((a, b) => compareDates(a.date, b.date));
}

/** The values from which a pace may be computed: exact, and dated to the month or the day. */
export function pointsExacts(serie: readonly Mesure[]): Mesure[] {
  return serie.filter(
    ({ precision, valeur_max, date }) =>
      precision === 'exact' && valeur_max === null && ['mois', 'jour'].includes(precisionDe(date)),
  );
}

function defaut({ statut, precision, valeur_max }: Mesure): number {
  return CONFIANCE[statut] + (precision === 'exact' && valeur_max === null ? 0 : 0.5);
}

function serieOf(observation: Observation | undefined): string {
  if (observation === undefined) return '';
  return [observation.indicateur, observation.territoire, observation.ventilation].join(' ');
}
