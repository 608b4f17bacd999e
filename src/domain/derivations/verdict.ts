import { compareDates, finEnMois, precisionDe, type DateSource } from '../date-source.ts';
import type { Objectif, Observation } from '../tables/index.ts';
import type { Cible, Sens } from './objectif.ts';
import { isMesure, sansRevisees, serieComparable, type Mesure } from './serie.ts';

/** What may be said of a promise at the date of the edition. */
export type Issue =
  'tenue' | 'manquee' | 'non-atteinte-au-dernier-chiffre' | 'en-cours' | 'abandonnee' | 'inverifiable';

/** A rule of the verdict, as the method page publishes it. */
export interface Regle {
  issue: Issue;
  enonce: string;
}

/** A rounded value (« environ », « près de », estimate) decides nothing when the target is this close, in share of the value. */
export const MARGE_APPROCHEE = 0.05;

/** How long before the deadline the last value may date from and still be set against the target, in months. */
export const ANCIENNETE_EN_MOIS = 12;

/** The rules, in the order in which they are tried: the first that applies gives the verdict. */
export const REGLES = {
  'atteinte-a-temps': {
    issue: 'tenue',
    enonce:
      'La dernière valeur connue à l’échéance ou avant atteint la cible. Une cible sans échéance datée n’est jamais en retard.',
  },
  'remplace-avant-l-echeance': {
    issue: 'abandonnee',
    enonce:
      'Une source dit qu’un autre objectif le remplace, annoncé avant son échéance, et aucune valeur ne permet de le juger à cette échéance. Deux échéances annoncées l’une après l’autre sans qu’une source dise que la seconde remplace la première ne suffisent pas.',
  },
  'echeance-a-venir': {
    issue: 'en-cours',
    enonce: 'L’échéance n’est pas passée à la date de l’édition.',
  },
  'sous-la-cible-a-l-echeance': {
    issue: 'manquee',
    enonce: 'La valeur datée de l’échéance n’atteint pas la cible.',
  },
  'sous-la-cible-avant-et-apres': {
    issue: 'manquee',
    enonce:
      'Aucune valeur n’est datée de l’échéance, mais la dernière avant elle et la première après elle n’atteignent pas la cible.',
  },
  'dernier-chiffre-sous-la-cible': {
    issue: 'non-atteinte-au-dernier-chiffre',
    enonce:
      'Les valeurs connues sont toutes d’un seul côté de l’échéance, et celle qui en est la plus proche n’atteint pas la cible. Avant l’échéance, elle doit avoir été publiée pour une date postérieure à l’annonce et dater de douze mois au plus, et ce que l’objectif compte doit pouvoir progresser : un barème fixé par un texte ne le fait pas.',
  },
  'atteinte-a-une-date-inconnue': {
    issue: 'inverifiable',
    enonce: 'La cible est atteinte après l’échéance, sans que rien ne dise si elle l’était à temps.',
  },
  'aucun-chiffre': {
    issue: 'inverifiable',
    enonce: 'L’échéance est passée et aucune valeur ne permet de juger.',
  },
} as const satisfies Record<string, Regle>;

export type IdRegle = keyof typeof REGLES;

/** A verdict, with what it rests on. */
export interface Verdict {
  issue: Issue;
  /** The rule that gave it. */
  regle: IdRegle;
  objectif: string;
  /** The date at which it is given. */
  edition: DateSource;
  /** The ids of the observations it rests on, in the order of their dates; an absence that was published as such included. */
  appuis: readonly string[];
  /** The first observation after the deadline that reaches the target, when the deadline was missed or cannot be checked. */
  atteinteDepuis: string | null;
}

/**
 * The verdict on a target, from every observation of its series (absences and revised rows included: they are sorted
 * out here). Where a value stands to the target is decided by what is sure of it: « plus de 90 » does not tell that 100
 * is missed. Where it stands to the deadline, by its whole period: « 2024 » is not a value of the end of 2024.
 * `remplacePar` is the target that a source says takes the place of this one.
 */
export function verdict(
  observations: readonly Observation[],
  cible: Cible,
  { sens, edition, remplacePar }: { sens: Sens; edition: DateSource; remplacePar?: Pick<Objectif, 'annonce_le'> },
): Verdict {
  const sures = serieComparable(observations).flatMap((mesure) => {
    const place = placeParRapportA(mesure, cible.valeur, sens);
    return place === 'indecise' ? [] : [{ mesure, atteinte: place === 'atteinte' }];
  });
  const enTemps = (temps: Temps): typeof sures =>
    sures.filter(({ mesure }) => tempsDe(mesure.date, cible.echeance) === temps);
  const avant = enTemps('avant').at(-1);
  const pendant = enTemps('echeance').at(-1);
  const apres = enTemps('apres');
  const premiereApres = apres[0];
  const atteinteDepuis = apres.find(({ atteinte }) => atteinte)?.mesure.id ?? null;

  const aTemps = pendant ?? avant;
  if (aTemps?.atteinte) return rendre('atteinte-a-temps', [aTemps.mesure], null);
  const remplacee = remplacePar !== undefined && isAnnonceAvant(remplacePar, cible);
  if (!isPassee(cible.echeance, edition))
    return rendre(remplacee ? 'remplace-avant-l-echeance' : 'echeance-a-venir', [aTemps?.mesure], null);
  if (pendant)
    return rendre('sous-la-cible-a-l-echeance', [pendant.mesure, apres.findLast(({ atteinte }) => !atteinte)?.mesure]);
  if (avant && premiereApres && !premiereApres.atteinte) {
    return rendre('sous-la-cible-avant-et-apres', [avant.mesure, premiereApres.mesure]);
  }
  if (premiereApres?.atteinte) return rendre('atteinte-a-une-date-inconnue', [avant?.mesure, premiereApres.mesure]);
  if (premiereApres) return rendre('dernier-chiffre-sous-la-cible', [premiereApres.mesure]);
  // a rate set by a text does not progress towards the one that will replace it
  if (avant && sens !== 'aucun' && isSuivi(avant.mesure, cible))
    return rendre('dernier-chiffre-sous-la-cible', [avant.mesure]);
  if (remplacee) return rendre('remplace-avant-l-echeance', [avant?.mesure], null);
  return rendre('aucun-chiffre', [avant?.mesure, ...absencesDepuis(observations, cible.echeance)]);

  function rendre(
    regle: IdRegle,
    appuis: readonly (Observation | undefined)[],
    depuis: string | null = atteinteDepuis,
  ): Verdict {
    const ids = appuis.filter((appui) => appui !== undefined).map(({ id }) => id);
    return { issue: REGLES[regle].issue, regle, objectif: cible.id, edition, appuis: ids, atteinteDepuis: depuis };
  }
}

/** Where a value surely stands to a target, given how exact it is. */
export function placeParRapportA(
  { valeur, valeur_max, precision }: Pick<Mesure, 'valeur' | 'valeur_max' | 'precision'>,
  cible: number,
  sens: Sens,
): 'atteinte' | 'dessous' | 'indecise' {
  const [bas, haut] = bornes();
  if (sens === 'baisse') return toPlace(haut <= cible, bas > cible);
  return toPlace(bas >= cible, haut < cible);

  function bornes(): [number, number] {
    const max = valeur_max ?? valeur;
    switch (precision) {
      case 'exact':
        return [valeur, max];
      case 'plus-de':
      case 'au-moins':
        return [valeur, valeur_max ?? Infinity];
      case 'moins-de':
      case 'jusqu-a':
        return [valeur_max === null ? -Infinity : valeur, max];
      case 'environ':
      case 'pres-de':
      case 'estimation':
      case 'projection':
        return [valeur - MARGE_APPROCHEE * Math.abs(valeur), max + MARGE_APPROCHEE * Math.abs(max)];
    }
  }
}

function toPlace(atteinte: boolean, dessous: boolean): 'atteinte' | 'dessous' | 'indecise' {
  if (atteinte) return 'atteinte';
  return dessous ? 'dessous' : 'indecise';
}

type Temps = 'avant' | 'echeance' | 'apres' | 'a-cheval';

/** Where a date surely stands to a deadline, which is the end of the period it names. */
function tempsDe(date: DateSource, echeance: DateSource): Temps {
  if (echeance === 'inconnue') return 'avant';
  const limite = finEnMois(echeance);
  const fin = finEnMois(date);
  if (fin < limite) return 'avant';
  // A year that ends with the deadline holds it, but its value may be of any month: surely in time, not surely at the end.
  if (fin === limite) return precisionDe(date) === 'annee' ? 'avant' : 'echeance';
  return debutEnMois(date) >= limite ? 'apres' : 'a-cheval';
}

function debutEnMois(date: DateSource): number {
  const duree = { annee: 12, mois: 1, jour: 0, inconnue: 0 }[precisionDe(date)];
  return finEnMois(date) - duree;
}

/** Whether a target was surely announced before another fell due. One without date of announcement is not sure to be. */
function isAnnonceAvant({ annonce_le }: Pick<Objectif, 'annonce_le'>, { echeance }: Cible): boolean {
  if (annonce_le === 'inconnue' || echeance === 'inconnue') return false;
  return finEnMois(annonce_le) < finEnMois(echeance);
}

/** Whether the deadline is surely behind the edition. A deadline without date never is. */
function isPassee(echeance: DateSource, edition: DateSource): boolean {
  return echeance !== 'inconnue' && finEnMois(echeance) < finEnMois(edition);
}

/** Whether a value before the deadline tells something of the promise: made after it was announced, and not long before it fell due. */
function isSuivi({ date }: Mesure, { annonce_le, echeance }: Cible): boolean {
  const posterieure = annonce_le === 'inconnue' || compareDates(date, annonce_le) > 0;
  return posterieure && finEnMois(echeance) - finEnMois(date) <= ANCIENNETE_EN_MOIS;
}

/** The rows that say that nothing was published or found at the deadline or later. */
function absencesDepuis(observations: readonly Observation[], echeance: DateSource): Observation[] {
  return sansRevisees(observations)
    .filter(
      (observation) =>
        !isMesure(observation) && observation.date !== 'inconnue' && finEnMois(observation.date) >= finEnMois(echeance),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}
