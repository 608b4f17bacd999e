import { ageInMonths, compareDates } from '../../domain/date-source.ts';
import type { IdCombination, Relation } from '../../domain/derivations/index.ts';
import type {
  BearingPoint,
  EngagementSeriesState,
  EtatEngagement,
  FormulationEngagement,
} from '../../domain/etat-engagement.ts';
import type { EngagementSeries } from '../../domain/tables/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { formatAge, formatEcheance, formatForWhen, formatUntil, formatWhen } from '../../format/date.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { PERCENT, type Unite } from '../../format/unite.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { number, computedNumber } from '../../prose/printed-number.ts';
import { joined, capital, sentence, type Sentence } from '../../prose/sentence.ts';
import {
  edition,
  engagementSeries,
  fait,
  indicateur,
  isFait,
  chronologieRow,
  objectif,
  points,
  seriesOfEngagement,
} from '../../store/rows.ts';
import { engagementAddress } from '../../store/routes.ts';
import { formatRow, unitOfRow } from '../../store/row-words.ts';
import { sentenceOfText } from '../../prose/table-text.ts';

/** What a series counts, beside what the engagement counts. */
const RELATION_WORDS: Record<Relation, string> = {
  'meme-compte': 'ce qui est promis',
  'plus-large': 'cela et davantage',
  'plus-etroit': 'une partie de cela',
  'autre-unite': 'autre chose de comparable',
  indirect: 'un indice, qui ne juge pas',
};

/** What the words need: the series, and the verdict that they make. */
type Evidence = Pick<FormulationEngagement, 'series' | 'combined' | 'verdict'> & { opening?: string | null };

/** How many values a headline names. */
const NAMED = 3;

/** One line of the table of what each series says. */
export interface EvidenceLine {
  id: string;
  name: Sentence;
  relation: string;
  /** Why that relation. */
  why: Sentence;
  nearest: Sentence | null;
  last: Sentence | null;
  says: string;
}

/** What each series says of an engagement, in the order of their table. One that promises no number is judged by none: they are told all the same. */
export function toEvidence(state: EtatEngagement): EvidenceLine[] {
  if (state.verdict === null) return seriesOfEngagement(state.engagement).flatMap(toUnjudged);
  return state.series.map((series) => {
    const row = engagementSeries(series.id);
    const nearest = pointOf(series, series.nearest);
    // a value without date, or expected and not counted, is told and judges nothing
    const [told] = nearest || series.last ? [] : toUnjudged(row);
    if (told) return told;
    return {
      id: series.id,
      name: nameSentence(row),
      relation: RELATION_WORDS[series.relation],
      why: textSentence(row.motif, row),
      nearest: nearest && datedPoint(nearest),
      last: series.last && series.last.id !== series.nearest ? datedPoint(series.last) : null,
      says: saysOf(series),
    };
  });
}

/** The last value of a series that judges nothing; none without a value. */
function toUnjudged(row: EngagementSeries): EvidenceLine[] {
  const [id = ''] = row.series;
  const value = isFait(id) ? fait(id) : points(id, 'FR').findLast((o) => isNumber(o.valeur));
  if (!value) return [];
  const unite = unitOfRow(value.id);
  const text = formatRow(value.id, /^%/.test(unite.plural) ? { unite: true } : {});
  return [
    {
      id: row.id,
      name: nameSentence(row),
      relation: RELATION_WORDS[row.rapport],
      why: textSentence(row.motif, row),
      nearest: null,
      last: sentence`${number(value.id, { text })} ${formatWhen(value.date)}`,
      says: 'ne juge pas',
    },
  ];
}

/** The name of a series, or of those that make it. */
function nameOf({ series, operation, depart }: EngagementSeries): string {
  const names = series
    .map((id, i) => lowerAfter(i, isFait(id) ? fait(id).libelle : indicateur(id).nom_court))
    .join(' + ');
  switch (operation) {
    case 'rapport-au-depart':
      return `${names}, par rapport ${formatUntil(depart || 'inconnue')}`;
    case 'cumul':
      return `${names}, additionnés depuis le début`;
    case 'departements-entiers':
      return 'Départements dont toute la population est couverte';
    default:
      return names;
  }
}

/** The name of a series with the way of its numbers: to the fact that it is, else to the table of the engagement. */
function nameSentence(row: EngagementSeries, change: (name: string) => string = (name) => name): Sentence {
  return textSentence(change(nameOf(row)), row);
}

function textSentence(text: string, { engagement, series }: EngagementSeries): Sentence {
  return sentenceOfText(text, { rows: series.filter(isFait), lieu: `${engagementAddress(engagement)}#series` });
}

/** A value that a verdict rests on, with the way to its row or its computation. */
function printPoint(point: BearingPoint, { unite }: { unite?: Unite } = {}): PrintedNumber {
  const text = formatPublishedValue(
    { valeur: point.value, valeur_max: point.max, precision: point.precision },
    unite ? { unite, decimales: 2 } : { decimales: 2 },
  );
  if (point.formula === null) return number(point.id, { text });
  return computedNumber({ formula: point.formula, inputs: point.inputs, valeur: point.value, text });
}

/** The headline of an engagement from all its series: what each says, and what was promised. Null where the target alone speaks. */
export function wholeSentence(state: Evidence, judged: string): Sentence | null {
  const write = SENTENCES[state.combined.combination];
  const sentence = write?.(state, judged);
  return sentence ? capital(sentence) : null;
}

const SENTENCES: Partial<Record<IdCombination, (state: Evidence, judged: string) => Sentence | null>> = {
  'selon-toutes': (state, judged) =>
    sentence`${shortOrKept(state)} : ${listOf(state, byStrength(state, judged))} ; promis : ${promised(judged)}.`,
  'a-la-date': ({ opening, combined }, judged) =>
    opening
      ? sentence`ouverte ${combined.issue === 'tenue' ? 'à temps' : 'en retard'}, ${formatWhen(chronologieRow(opening).date)} ; promis : ${formatForWhen(objectif(judged).echeance)}.`
      : null,
  'sauf-selon': (state, judged) =>
    sentence`${shortOrKept(state)} : ${listOf(state, state.combined.agreeing)} ; promis : ${promised(judged)} ; sauf selon ${listOf(state, state.combined.contrary)}.`,
  // the words of the verdict on the judged series itself say more
  'selon-une': (state, judged) =>
    isOfJudged(state.combined.agreeing[0], judged)
      ? null
      : sentence`${shortOrKept(state)} : ${listOf(state, state.combined.agreeing)} ; promis : ${promised(judged)}.`,
  // a proxy may reach the number promised, and prove nothing
  'aucune-serie': (state, judged) =>
    state.verdict === null || state.verdict.issue === 'inverifiable'
      ? null
      : sentence`aucune de nos séries ne compte ce qui est promis, et les indices ne jugent pas ; promis : ${promised(judged)}.`,
  'selon-qui-compte': (state, judged) =>
    sentence`cela dépend de qui compte : ${listOf(state, state.combined.agreeing)} ; mais ${listOf(state, state.combined.contrary)} ; promis : ${promised(judged)}.`,
  bornee: (state, judged) => {
    const { ceiling, floor } = state.combined;
    const parts = [
      ...(ceiling ? [sentence`au plus ${boundOf(state, ceiling)}`] : []),
      ...(floor ? [sentence`au moins ${boundOf(state, floor)}`] : []),
    ];
    return sentence`aucune de nos séries ne compte ce qui est promis à l’échéance : ${joined(parts, ', ')} ; promis : ${promised(judged)}.`;
  },
};

function isOfJudged(id: string | undefined, judged: string): boolean {
  if (id === undefined) return false;
  const { series, operation } = engagementSeries(id);
  return operation === 'publiee' && series.includes(objectif(judged).indicateur);
}

function shortOrKept({ combined }: Evidence): string {
  if (combined.issue === 'tenue') return 'tenue';
  return combined.issue === 'manquee' ? 'manquée' : 'non atteinte au dernier chiffre';
}

/**
 * The series that agree: those that prove it first, then those whose last value is from after the deadline, which say more than one from
 * before.
 */
function byStrength(state: Evidence, judged: string): string[] {
  const { agreeing, issue } = state.combined;
  const { echeance } = objectif(judged);
  const strength = (id: string): number => {
    const series = seriesOf(state, id);
    if (series.proves === issue) return 0;
    const date = supportsOf(series)[0]?.date;
    return date !== undefined && echeance !== 'inconnue' && compareDates(date, echeance) > 0 ? 1 : 2;
  };
  return agreeing.toSorted((a, b) => strength(a) - strength(b));
}

function seriesOf({ series }: Evidence, id: string): EngagementSeriesState {
  const found = series.find((s) => s.id === id);
  if (!found) throw new Error(`a verdict from a series that was not read: ${id}`);
  return found;
}

/** « assistants recrutés, 3 827 en décembre 2022 ; contrats, 3 112 en mai 2022 ; et d’autres ». */
function listOf(state: Evidence, ids: readonly string[]): Sentence {
  const parts = ids.flatMap((id) => {
    const series = seriesOf(state, id);
    const [first, then] = supportsOf(series);
    if (!first) return [];
    // two values of which neither is of the deadline: the one after it judges as much as the one before
    const after =
      series.verdict.rule === 'sous-la-cible-avant-et-apres' && then ? sentence`, puis ${datedPoint(then)}` : '';
    return [sentence`${nameSentence(engagementSeries(id), lower)}, ${datedPoint(first)}${after}`];
  });
  const more = parts.length - NAMED;
  return joined([...parts.slice(0, NAMED), ...(more > 0 ? [more === 1 ? 'et une autre' : 'et d’autres'] : [])], ' ; ');
}

/** The values that the verdict of a series rests on; the nearest to the deadline where it rests on none. */
function supportsOf(series: EngagementSeriesState): BearingPoint[] {
  const { supports } = series.verdict;
  return (supports.length > 0 ? supports : [series.nearest]).flatMap((id) => pointOf(series, id) ?? []);
}

/** « 1 643 en décembre 2022 (diplômés dans l’année) ». */
function boundOf(state: Evidence, id: string): Sentence {
  const series = seriesOf(state, id);
  const nearest = pointOf(series, series.nearest);
  if (!nearest) throw new Error(`a bound without value: ${id}`);
  return sentence`${datedPoint(nearest)} (${nameSentence(engagementSeries(id), lower)})`;
}

/** What is known while the deadline is ahead: the newest value of those a headline may rest on, its age, the deadline. */
export function aheadSentence(newest: BearingPoint | null, judged: string): Sentence {
  const { echeance } = objectif(judged);
  const deadline =
    echeance === 'inconnue'
      ? sentence`L’annonce ne donne pas d’échéance : l’objectif n’est jamais en retard.`
      : sentence`L’échéance (${formatEcheance(echeance)}) n’est pas passée.`;
  if (!newest) return deadline;
  const age = formatAge(ageInMonths(newest.date, edition.date));
  const unite = unitOf(newest).unite ?? (newest.formula === null ? unitOfRow(newest.id) : undefined);
  const value = printPoint(newest, unite ? { unite } : {});
  return joined([capital(sentence`${value} ${formatWhen(newest.date)}${age && `, chiffre ${age}`}.`), deadline], ' ');
}

/** A value with its unit where it is no count, and when: « 68 % en septembre 2022 ». */
export function datedPoint(point: BearingPoint): Sentence {
  return sentence`${printPoint(point, unitOf(point))} ${formatWhen(point.date)}`;
}

/** A share carries its sign; a count is named by its series. */
function unitOf(point: BearingPoint): { unite?: Unite } {
  if (point.formula === 'part-departements-entiers') return { unite: PERCENT };
  if (point.formula === 'rapport-au-depart') return { unite: { singular: 'fois', plural: 'fois' } };
  if (isFait(point.id)) return /^%/.test(fait(point.id).unite) ? { unite: PERCENT } : {};
  return indicateur(point.indicateur).type === 'taux' ? { unite: PERCENT } : {};
}

function promised(judged: string): Sentence {
  const target = objectif(judged);
  const unite = unitOfRow(judged);
  const text = formatPublishedValue(target, { unite: unite.plural.startsWith('%') ? PERCENT : unite });
  return sentence`${number(judged, { text, promis: true })} ${target.echeance === 'inconnue' ? 'sans échéance' : formatForWhen(target.echeance)}`;
}

function pointOf(series: EngagementSeriesState, id: string | null | undefined): BearingPoint | null {
  return series.points.find((point) => point.id === id) ?? null;
}

function lower(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const lowerAfter = (i: number, name: string): string => (i === 0 ? name : lower(name));

function saysOf({ relation, proves, nearest, last }: EngagementSeriesState): string {
  switch (proves) {
    case 'tenue':
      return 'tenue';
    case 'manquee':
      return 'manquée';
    case 'non-atteinte-au-dernier-chiffre':
      return 'non atteinte au dernier chiffre';
    case null:
      if (nearest === null && last === null) return 'sans valeur nationale';
      return relation === 'indirect' ? 'ne juge pas' : 'ne tranche pas';
  }
}
