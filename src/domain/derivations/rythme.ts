import { finEnMois, type DateSource } from '../date-source.ts';
import { derive, sansValeur, type Derive } from './derive.ts';
import { atteint, type Cible, type Sens } from './objectif.ts';
import { pointsExacts, type Mesure } from './serie.ts';

/** No date is projected further than this from the last value: a straight line proves nothing there. */
export const HORIZON_EN_MOIS = 120;

/** Pace between the two last exact points of a comparable series, per month, in the unit of the indicator (points for a share). */
export function rythmeRecent(serie: readonly Mesure[]): Derive {
  return rythmeEntre('rythme-recent', pointsExacts(serie).at(-2), pointsExacts(serie).at(-1));
}

/** Pace between the first and the last exact points of a comparable series, per month. */
export function rythmeEnsemble(serie: readonly Mesure[]): Derive {
  const points = pointsExacts(serie);
  return rythmeEntre('rythme-ensemble', points.length > 1 ? points[0] : undefined, points.at(-1));
}

function rythmeEntre(
  formule: 'rythme-recent' | 'rythme-ensemble',
  avant: Mesure | undefined,
  apres: Mesure | undefined,
): Derive {
  const points = [avant, apres].filter((point) => point !== undefined);
  if (avant === undefined || apres === undefined) return sansValeur(formule, 'trop-peu-de-points', points);
  return derive(formule, (apres.valeur - avant.valeur) / (finEnMois(apres.date) - finEnMois(avant.date)), points);
}

/**
 * Pace that leads from the last value to the target at the deadline, per month: (target − value) ÷ months left. A
 * deadline given as a year is its end. Negative for a target to fall to. Nothing when the target is reached, or when
 * the deadline does not follow the value.
 */
export function rythmeNecessaire(derniere: Mesure, cible: Cible, sens: Sens): Derive {
  const entrees = [derniere, cible];
  if (cible.echeance === 'inconnue') return sansValeur('rythme-necessaire', 'echeance-inconnue', entrees);
  if (atteint(derniere.valeur, cible.valeur, sens)) return sansValeur('rythme-necessaire', 'deja-atteint', entrees);
  const mois = finEnMois(cible.echeance) - finEnMois(derniere.date);
  if (mois <= 0) return sansValeur('rythme-necessaire', 'echeance-passee', entrees);
  return derive('rythme-necessaire', (cible.valeur - derniere.valeur) / mois, entrees);
}

/**
 * The month when the target would be reached if the pace kept from the last value on: a conditional, never an
 * observation, and possibly a month already past of which no figure tells. Nothing when the pace is null or leads
 * away, when the target is reached, or beyond ten years.
 */
export function dateProjetee(
  derniere: Mesure,
  cible: Cible,
  { rythme, sens }: { rythme: Derive; sens: Sens },
): Derive<DateSource> {
  const resultat = calculer();
  return {
    ...resultat,
    approche: resultat.approche || rythme.approche,
    entrees: [...new Set([...resultat.entrees, ...rythme.entrees])],
  };

  function calculer(): Derive<DateSource> {
    const entrees = [derniere, cible];
    if (atteint(derniere.valeur, cible.valeur, sens)) return sansValeur('date-projetee', 'deja-atteint', entrees);
    if (rythme.valeur === null) return sansValeur('date-projetee', rythme.motif ?? 'valeur-absente', entrees);
    const mois = (cible.valeur - derniere.valeur) / rythme.valeur;
    if (!(mois > 0) || mois === Infinity) return sansValeur('date-projetee', 'rythme-nul-ou-contraire', entrees);
    if (mois > HORIZON_EN_MOIS) return sansValeur('date-projetee', 'au-dela-de-l-horizon', entrees);
    return derive('date-projetee', toMois(finEnMois(derniere.date) + mois), entrees);
  }
}

/** The month in which a place on the axis of `finEnMois` falls. */
function toMois(place: number): DateSource {
  const mois = Math.ceil(Number(place.toFixed(6)));
  const annee = Math.ceil(mois / 12) - 1;
  return `${annee}-${String(mois - annee * 12).padStart(2, '0')}`;
}
