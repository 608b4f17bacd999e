import { compareDates, endInMonths, precisionOf, type DateSource } from '../date-source.ts';
import type { Objectif, Observation } from '../tables/index.ts';
import type { Target, Sens } from './objectif.ts';
import { isMeasure, withoutRevised, comparableSeries, type Measure } from './series.ts';

/** What may be said of a promise at the date of the edition. */
export type Issue =
  'tenue' | 'manquee' | 'non-atteinte-au-dernier-chiffre' | 'en-cours' | 'abandonnee' | 'inverifiable';

/** A rule of the verdict, as the method page publishes it. */
interface Rule {
  issue: Issue;
  enonce: string;
}

/** A rounded value (« environ », « près de », estimate) decides nothing when the target is this close, in share of the value. */
export const APPROXIMATE_MARGIN = 0.05;

/** How long before the deadline the last value may date from and still be set against the target, in months. */
export const AGE_LIMIT_IN_MONTHS = 12;

/** The rules, in the order in which they are tried: the first that applies gives the verdict. */
export const RULES = {
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
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** A verdict, with what it rests on. */
export interface Verdict {
  issue: Issue;
  /** The rule that gave it. */
  rule: RuleId;
  objectif: string;
  /** The date at which it is given. */
  edition: DateSource;
  /** The ids of the observations it rests on, in the order of their dates; an absence that was published as such included. */
  supports: readonly string[];
  /** The first observation after the deadline that reaches the target, when the deadline was missed or cannot be checked. */
  reachedSince: string | null;
}

/**
 * The verdict on a target, from every observation of its series (absences and revised rows included: they are sorted
 * out here). Where a value stands to the target is decided by what is sure of it: « plus de 90 » does not tell that 100
 * is missed. Where it stands to the deadline, by its whole period: « 2024 » is not a value of the end of 2024.
 * `replacedBy` is the target that a source says takes the place of this one.
 */
export function verdict(
  observations: readonly Observation[],
  target: Target,
  { sens, edition, replacedBy }: { sens: Sens; edition: DateSource; replacedBy?: Pick<Objectif, 'annonce_le'> },
): Verdict {
  const sure = comparableSeries(observations).flatMap((measure) => {
    const place = placeAgainst(measure, target.valeur, sens);
    return place === 'indecise' ? [] : [{ measure, reached: place === 'atteinte' }];
  });
  const inTime = (time: Time): typeof sure =>
    sure.filter(({ measure: mesure }) => timeOf(mesure.date, target.echeance) === time);
  const before = inTime('avant').at(-1);
  const pendant = inTime('echeance').at(-1);
  const after = inTime('apres');
  const firstAfter = after[0];
  const reachedSince = after.find(({ reached }) => reached)?.measure.id ?? null;

  const timely = pendant ?? before;
  if (timely?.reached) return render('atteinte-a-temps', [timely.measure], null);
  const replaced = replacedBy !== undefined && isAnnouncedBefore(replacedBy, target);
  if (!isPast(target.echeance, edition))
    return render(replaced ? 'remplace-avant-l-echeance' : 'echeance-a-venir', [timely?.measure], null);
  if (pendant)
    return render('sous-la-cible-a-l-echeance', [pendant.measure, after.findLast(({ reached }) => !reached)?.measure]);
  if (before && firstAfter && !firstAfter.reached) {
    return render('sous-la-cible-avant-et-apres', [before.measure, firstAfter.measure]);
  }
  if (firstAfter?.reached) return render('atteinte-a-une-date-inconnue', [before?.measure, firstAfter.measure]);
  if (firstAfter) return render('dernier-chiffre-sous-la-cible', [firstAfter.measure]);
  // a rate set by a text does not progress towards the one that will replace it
  if (before && sens !== 'aucun' && isFollowed(before.measure, target))
    return render('dernier-chiffre-sous-la-cible', [before.measure]);
  if (replaced) return render('remplace-avant-l-echeance', [before?.measure], null);
  return render('aucun-chiffre', [before?.measure, ...absencesSince(observations, target.echeance)]);

  function render(
    rule: RuleId,
    supports: readonly (Observation | undefined)[],
    since: string | null = reachedSince,
  ): Verdict {
    const ids = supports.filter((support) => support !== undefined).map(({ id }) => id);
    return { issue: RULES[rule].issue, rule, objectif: target.id, edition, supports: ids, reachedSince: since };
  }
}

/** Where a value surely stands to a target, given how exact it is. */
export function placeAgainst(
  { valeur, valeur_max, precision }: Pick<Measure, 'valeur' | 'valeur_max' | 'precision'>,
  target: number,
  sens: Sens,
): 'atteinte' | 'dessous' | 'indecise' {
  const [bottom, top] = bounds();
  if (sens === 'baisse') return toPlace(top <= target, bottom > target);
  return toPlace(bottom >= target, top < target);

  function bounds(): [number, number] {
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
        return [valeur - APPROXIMATE_MARGIN * Math.abs(valeur), max + APPROXIMATE_MARGIN * Math.abs(max)];
    }
  }
}

function toPlace(reached: boolean, below: boolean): 'atteinte' | 'dessous' | 'indecise' {
  if (reached) return 'atteinte';
  return below ? 'dessous' : 'indecise';
}

type Time = 'avant' | 'echeance' | 'apres' | 'a-cheval';

/** Where a date surely stands to a deadline, which is the end of the period it names. */
function timeOf(date: DateSource, echeance: DateSource): Time {
  if (echeance === 'inconnue') return 'avant';
  const limit = endInMonths(echeance);
  const end = endInMonths(date);
  if (end < limit) return 'avant';
  // A year that ends with the deadline holds it, but its value may be of any month: surely in time, not surely at the end.
  if (end === limit) return precisionOf(date) === 'annee' ? 'avant' : 'echeance';
  return startInMonths(date) >= limit ? 'apres' : 'a-cheval';
}

function startInMonths(date: DateSource): number {
  const duration = { annee: 12, mois: 1, jour: 0, inconnue: 0 }[precisionOf(date)];
  return endInMonths(date) - duration;
}

/** Whether a target was surely announced before another fell due. One without date of announcement is not sure to be. */
function isAnnouncedBefore({ annonce_le }: Pick<Objectif, 'annonce_le'>, { echeance }: Target): boolean {
  if (annonce_le === 'inconnue' || echeance === 'inconnue') return false;
  return endInMonths(annonce_le) < endInMonths(echeance);
}

/** Whether the deadline is surely behind the edition. A deadline without date never is. */
function isPast(echeance: DateSource, edition: DateSource): boolean {
  return echeance !== 'inconnue' && endInMonths(echeance) < endInMonths(edition);
}

/** Whether a value before the deadline tells something of the promise: made after it was announced, and not long before it fell due. */
function isFollowed({ date }: Measure, { annonce_le, echeance }: Target): boolean {
  const later = annonce_le === 'inconnue' || compareDates(date, annonce_le) > 0;
  return later && endInMonths(echeance) - endInMonths(date) <= AGE_LIMIT_IN_MONTHS;
}

/** The rows that say that nothing was published or found at the deadline or later. */
function absencesSince(observations: readonly Observation[], echeance: DateSource): Observation[] {
  return withoutRevised(observations)
    .filter(
      (observation) =>
        !isMeasure(observation) &&
        observation.date !== 'inconnue' &&
        endInMonths(observation.date) >= endInMonths(echeance),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}
