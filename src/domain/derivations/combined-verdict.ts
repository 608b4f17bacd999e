import { compareDates, endInMonths, type DateSource } from '../date-source.ts';
import type { Observation } from '../tables/index.ts';
import { RELATIONS } from '../tables/verdicts.ts';
import { comparableSeries } from './series.ts';
import type { Target, Sens } from './objectif.ts';
import { verdict, type Issue, type Verdict } from './verdict.ts';

/** How a series stands to what an engagement promised. */
export type Relation = (typeof RELATIONS)[number];

/** A series that bears on an engagement, with the target it is set against: that of the engagement, or its own. */
export interface BearingSeries {
  id: string;
  relation: Relation;
  /** Whether the target is its own, in another unit than that of the engagement. */
  ownTarget: boolean;
  /** One series: published, or computed from several. */
  observations: readonly Observation[];
  target: Target;
  sens: Sens;
}

/** What one series says of an engagement. */
export interface SeriesVerdict {
  id: string;
  relation: Relation;
  verdict: Verdict;
  /** What it proves, given its relation: a wider count under the target proves that it is missed, and nothing when it reaches it. */
  proves: 'tenue' | 'manquee' | 'non-atteinte-au-dernier-chiffre' | null;
  /** The last value at the deadline or before, else the first after; null without any. */
  nearest: string | null;
  /** Months from the deadline to that value: under zero before it, zero without a deadline; null without a value. */
  gap: number | null;
}

/** A rule by which the verdicts of several series make one, as the method page publishes it. */
export const COMBINATIONS = {
  'echeance-a-venir': 'L’échéance n’est pas passée, ou n’est pas datée : rien n’est encore jugé.',
  'remplace-avant-l-echeance': 'L’engagement a été remplacé avant son échéance.',
  'sans-nombre': 'L’annonce ne donne pas de nombre.',
  'a-la-date':
    'L’annonce promet une ouverture à une date, sans nombre : elle est tenue si l’ouverture n’est pas d’après cette date.',
  'selon-toutes':
    'Deux séries au moins peuvent juger, et aucune ne dit le contraire : un dernier chiffre sous la cible ne contredit pas une échéance manquée.',
  'selon-une': 'Une seule série peut juger.',
  'sauf-selon':
    'Les séries qui comptent ce qui est promis disent la même chose, et d’autres, qui comptent autrement, disent le contraire : elles sont nommées.',
  'selon-qui-compte':
    'Deux séries qui comptent ce qui est promis se contredisent : l’engagement est invérifiable, et les deux sont montrées.',
  bornee:
    'Aucune série ne peut juger, mais une plus large donne un plafond (« au plus »), ou une plus étroite un plancher (« au moins »).',
  'aucune-serie': 'Aucune série ne dit rien à l’échéance ni autour d’elle.',
} as const satisfies Record<string, string>;

export type IdCombination = keyof typeof COMBINATIONS;

/** The verdict on an engagement, from every series that bears on it. */
export interface CombinedVerdict {
  issue: Issue;
  combination: IdCombination;
  /** The series that say so: those that prove it first, the same count before the others. */
  agreeing: readonly string[];
  /** Those that prove the contrary. */
  contrary: readonly string[];
  /** The series whose value the nearest to the deadline is a ceiling, or a floor, of what was promised; only where none can judge. */
  ceiling: string | null;
  floor: string | null;
}

/** When what was promised was opened, and for when it was promised. */
interface Opening {
  date: DateSource;
  deadline: DateSource;
}

/** What each series says of its target. */
export function judgeSeries(series: readonly BearingSeries[], edition: string): SeriesVerdict[] {
  return series.map(({ id, relation, ownTarget, observations, target, sens }) => {
    const rendered = verdict(observations, target, { sens, edition });
    const nearest = nearestOf(observations, target.echeance);
    return {
      id,
      relation,
      verdict: rendered,
      proves: proofOf(rendered.issue, relation, ownTarget),
      nearest: nearest?.id ?? null,
      gap: nearest && gapOf(nearest.date, target.echeance),
    };
  });
}

/**
 * One verdict from those of all the series. The series that count just what was promised go first; a wider one proves only that
 * a target is missed, a narrower one only that it is kept; another unit judges only by a target of its own; a proxy never.
 * `own` is the verdict on the judged target itself: null when it holds no number. It is then judged by its date alone, when the day
 * is known on which what was promised was opened.
 */
export function combineVerdicts(
  own: Verdict | null,
  series: readonly SeriesVerdict[],
  opening: Opening | null = null,
): CombinedVerdict {
  if (own === null) return opening ? judgeOpening(opening) : combined('inverifiable', 'sans-nombre', []);
  if (own.rule === 'echeance-a-venir') return combined('en-cours', 'echeance-a-venir', []);
  if (own.issue === 'abandonnee') return combined('abandonnee', 'remplace-avant-l-echeance', []);

  const proving = series
    .filter(({ proves }) => proves !== null)
    .sort((a, b) => strength(a) - strength(b) || rank(a) - rank(b));
  const hard = proving.filter(({ proves }) => proves === 'tenue' || proves === 'manquee');
  const leading = hard.filter(({ relation }) => leads(relation) === leads(hard[0]?.relation));
  const [first] = leading;
  if (first) {
    if (leading.some(({ proves }) => proves !== first.proves))
      return combined(
        'inverifiable',
        'selon-qui-compte',
        idsOf(leading, first.proves),
        idsOfOthers(leading, first.proves),
      );
    const contrary = idsOfOthers(hard, first.proves);
    const agreeing = proving.filter(
      ({ proves }) => proves === first.proves || (first.proves === 'manquee' && proves !== 'tenue'),
    );
    const rule = contrary.length > 0 ? 'sauf-selon' : agreeing.length > 1 ? 'selon-toutes' : 'selon-une';
    return combined(
      first.proves ?? 'inverifiable',
      rule,
      agreeing.map(({ id }) => id),
      contrary,
    );
  }
  if (proving.length > 0) {
    const rule = proving.length > 1 ? 'selon-toutes' : 'selon-une';
    return combined(
      'non-atteinte-au-dernier-chiffre',
      rule,
      proving.map(({ id }) => id),
    );
  }
  const bound = (relation: Relation): string | null =>
    series.filter((s) => s.relation === relation && s.gap !== null).toSorted((a, b) => byGap(a.gap!, b.gap!))[0]?.id ??
    null;
  const ceiling = bound('plus-large');
  const floor = bound('plus-etroit');
  return { ...combined('inverifiable', ceiling || floor ? 'bornee' : 'aucune-serie', []), ceiling, floor };
}

function judgeOpening({ date, deadline }: Opening): CombinedVerdict {
  if (date === 'inconnue' || deadline === 'inconnue') return combined('inverifiable', 'sans-nombre', []);
  return combined(endInMonths(date) <= endInMonths(deadline) ? 'tenue' : 'manquee', 'a-la-date', []);
}

function combined(
  issue: Issue,
  combination: IdCombination,
  agreeing: readonly string[],
  contrary: readonly string[] = [],
): CombinedVerdict {
  return { issue, combination, agreeing, contrary, ceiling: null, floor: null };
}

function proofOf(issue: Issue, relation: Relation, ownTarget: boolean): SeriesVerdict['proves'] {
  const short = issue === 'manquee' || issue === 'non-atteinte-au-dernier-chiffre' ? issue : null;
  const kept = issue === 'tenue' ? issue : null;
  switch (relation) {
    case 'meme-compte':
      return short ?? kept;
    case 'plus-large':
      return short;
    case 'plus-etroit':
      return kept;
    case 'autre-unite':
      return ownTarget ? (short ?? kept) : null;
    case 'indirect':
      return null;
  }
}

/** The same count leads; then what is wider or narrower; then another unit. */
function leads(relation: Relation | undefined): number {
  return { 'meme-compte': 0, 'plus-large': 1, 'plus-etroit': 1, 'autre-unite': 2, indirect: 3 }[relation ?? 'indirect'];
}

/** What is proved comes before what the last figure says. */
function strength({ proves }: SeriesVerdict): number {
  return proves === 'non-atteinte-au-dernier-chiffre' ? 1 : 0;
}

function rank({ relation }: SeriesVerdict): number {
  return RELATIONS.indexOf(relation);
}

const idsOf = (list: readonly SeriesVerdict[], proof: SeriesVerdict['proves']): string[] =>
  list.filter(({ proves }) => proves === proof).map(({ id }) => id);
const idsOfOthers = (list: readonly SeriesVerdict[], proof: SeriesVerdict['proves']): string[] =>
  list.filter(({ proves }) => proves !== proof).map(({ id }) => id);

/** The value nearest to the deadline: the last before it ends, else the first after. Without a deadline, the last of all. */
function nearestOf(observations: readonly Observation[], deadline: DateSource): Observation | null {
  const values = comparableSeries(observations);
  if (deadline === 'inconnue') return values.at(-1) ?? null;
  const before = values.findLast(({ date }) => gapOf(date, deadline) <= 0);
  return before ?? values.toSorted((a, b) => compareDates(a.date, b.date))[0] ?? null;
}

function gapOf(date: DateSource, deadline: DateSource): number {
  return deadline === 'inconnue' || date === 'inconnue' ? 0 : endInMonths(date) - endInMonths(deadline);
}

/** The nearest to the deadline first, those after it last. */
function byGap(a: number, b: number): number {
  return Number(a > 0) - Number(b > 0) || Math.abs(a) - Math.abs(b);
}
