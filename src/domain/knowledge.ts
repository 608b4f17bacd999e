import { compareDates, endInMonths, firstDayOf, lastDayOf, type DateSource } from './date-source.ts';
import { isMeasure, withoutRevised, type Measure } from './derivations/index.ts';
import type { Observation } from './tables/index.ts';
import type { Niveau } from './territoire.ts';
import { isNumber, ABSENCE_WORD, type Absence } from './valeur.ts';

/** What may be known of an indicator in a territory, from the best to nothing. */
export const ETATS = ['mesure', 'provisoire', 'estimation', 'ancien', 'plus-large', 'manquant', 'sans-objet'] as const;
export type Etat = (typeof ETATS)[number];

/** The word of each state. That of a missing value says more: see `etatWord`. */
export const ETAT_WORD: Record<Etat, string> = {
  mesure: 'mesuré',
  provisoire: 'provisoire',
  estimation: 'arrondi ou déclaré',
  ancien: 'plus de 24 mois',
  'plus-large': 'niveau plus large',
  manquant: 'manquant',
  'sans-objet': 'sans objet',
};

/** The letters of each state where a word does not fit. */
export const CODE_ETAT: Record<Etat, string> = {
  mesure: 'M',
  provisoire: 'P',
  estimation: 'E',
  ancien: 'A',
  'plus-large': 'L',
  manquant: 'N',
  'sans-objet': 'X',
};

/** What each state means, in a sentence. */
export const SENS_ETAT: Record<Etat, string> = {
  mesure: 'un chiffre publié pour ce territoire, de moins de 24 mois à la date de l’édition',
  provisoire: 'le même, que son producteur dit appelé à être révisé',
  estimation: 'le même, que sa source arrondit, estime ou ne fait que déclarer',
  ancien: 'le dernier chiffre a plus de 24 mois, ou sa date est inconnue',
  'plus-large':
    'rien à ce niveau dans nos tables ; un chiffre existe à un niveau plus large, qui n’est pas celui du lieu',
  manquant: 'aucun chiffre dans nos tables ; quand une ligne en donne la raison, c’est elle qui est écrite',
  'sans-objet': 'la question n’a pas de sens ici',
};

/** A value is old from so many months on, at the date of the edition. */
const AGE_IN_MONTHS = 24;

/** What is known of one indicator in one territory, or in all those of one level within a wider one. */
export interface Knowledge {
  etat: Etat;
  /** The row that the state rests on: the last value, or the last absence. Null when no row speaks. */
  observation: string | null;
  /** The date of the last value; null without one. */
  date: DateSource | null;
  /** Why there is no value, for « manquant » and « sans-objet »; null when no row says why. */
  absence: Absence | null;
  /** The wider level that has a value, for « plus-large ». */
  wider: Niveau | null;
  /** How many territories have a value, out of how many. */
  count: number;
  outOf: number;
}

interface KnowledgeContext {
  edition: DateSource;
  /** The sources whose figures are all provisional. */
  provisionalSources: ReadonlySet<string>;
}

/** Whether the state rests on a value of the territory itself. */
export function isKnown({ etat }: Pick<Knowledge, 'etat'>): boolean {
  return etat === 'mesure' || etat === 'provisoire' || etat === 'estimation' || etat === 'ancien';
}

/** Whether that value is of less than two years. */
export function isRecent(knowledge: Pick<Knowledge, 'etat'>): boolean {
  return isKnown(knowledge) && knowledge.etat !== 'ancien';
}

/** How much is known, in three: what counts of a matrix are made on. */
export function degree(knowledge: Pick<Knowledge, 'etat'>): 'recent' | 'ancien' | 'rien' {
  if (isRecent(knowledge)) return 'recent';
  return isKnown(knowledge) ? 'ancien' : 'rien';
}

/** The word of a state, and for a missing value the word of its reason: « non publié », « secret statistique », « inconnu ». */
export function etatWord({ etat, absence }: Pick<Knowledge, 'etat' | 'absence'>): string {
  return etat === 'manquant' && absence ? ABSENCE_WORD[absence] : ETAT_WORD[etat];
}

/**
 * What is known of an indicator in one territory, from all its rows there. The newest value speaks, whatever its modality; an
 * undated one is the oldest. What is expected, by a projection or after the edition, speaks only where nothing is measured. Without
 * value, the last absence gives its reason; without row, there is none to give: that our tables hold nothing says neither that
 * nothing is published nor that it was looked for.
 */
export function knowledgeIn(
  rows: readonly Observation[],
  { edition, provisionalSources }: KnowledgeContext,
): Knowledge {
  const measures = withoutRevised(rows).filter(isMeasure);
  const last = newest(measures.filter((row) => !isExpected(row, edition))) ?? newest(measures);
  const nothing = { date: null, wider: null, count: 0, outOf: 1 };
  if (last) {
    const etat = etatOf(last, { edition, provisionalSources });
    return { ...nothing, etat, observation: last.id, date: last.date, absence: null, count: 1 };
  }
  const absent = newest(withoutRevised(rows));
  const absence = absent && !isNumber(absent.valeur) ? absent.valeur : null;
  return {
    ...nothing,
    etat: absence === 'so' ? 'sans-objet' : 'manquant',
    observation: absent?.id ?? null,
    absence,
  };
}

/** A table of communes at its last date: how many of those of a place have a value, out of how many. */
interface CommuneCount {
  date: DateSource;
  source: string;
  count: number;
  outOf: number;
}

/** What is known of an indicator in the communes of a place, from the table that has them: no row of it says why it has none. */
export function knowledgeOfCommunes(
  { date, source, count, outOf }: CommuneCount,
  { edition, provisionalSources }: KnowledgeContext,
): Knowledge {
  const common = { observation: null, wider: null, count, outOf };
  if (count === 0) return { ...common, etat: 'manquant', date: null, absence: null };
  const recent = provisionalSources.has(source) ? 'provisoire' : 'mesure';
  return { ...common, etat: isOld(date, edition) ? 'ancien' : recent, date, absence: null };
}

/** Whether a value is of what has not happened yet, as far as the edition knows. */
function isExpected({ date, precision }: Measure, edition: DateSource): boolean {
  return precision === 'projection' || (date !== 'inconnue' && firstDayOf(date) > lastDayOf(edition));
}

function isOld(date: DateSource, edition: DateSource): boolean {
  return date === 'inconnue' || endInMonths(edition) - endInMonths(date) > AGE_IN_MONTHS;
}

/** The state of a value: too old first, then what its source says of it. */
function etatOf(
  { date, precision, valeur_max, statut, source }: Measure,
  { edition, provisionalSources }: Omit<KnowledgeContext, 'declare'>,
): Etat {
  if (isOld(date, edition)) return 'ancien';
  if (precision !== 'exact' || valeur_max !== null || statut === 'declare' || statut === 'temoignage')
    return 'estimation';
  return statut === 'provisoire' || provisionalSources.has(source) ? 'provisoire' : 'mesure';
}

/**
 * Says of each level of a chain, given from the finest to the widest, that only a wider one has a value: the nearest. Only where
 * the indicator does not declare the level, or a value missing there would pass for one that exists elsewhere.
 */
export function widen(string: readonly { niveau: Niveau; declare: boolean; knowledge: Knowledge }[]): Knowledge[] {
  return string.map(({ declare, knowledge }, rank) => {
    if (declare || knowledge.etat !== 'manquant') return knowledge;
    const wide = string.slice(rank + 1).find((most) => isKnown(most.knowledge));
    return wide ? { ...knowledge, etat: 'plus-large', absence: null, wider: wide.niveau } : knowledge;
  });
}

/**
 * What is known of the territories of one level, taken together: the state that most of those with a value are in, the less
 * good one when two are as many, and its newest row. Without any value, the state that most are in.
 */
export function aggregate(knowledge: readonly Knowledge[]): Knowledge {
  const known = knowledge.filter(isKnown);
  const groups = [...Map.groupBy(known.length > 0 ? known : knowledge, ({ etat }) => etat)];
  const [first] = groups.sort(([a, x], [b, y]) => y.length - x.length || ETATS.indexOf(b) - ETATS.indexOf(a));
  if (!first) throw new Error('no territory to say what is known of');
  const [representative] = first[1].toSorted((a, b) => latest(a.date, b.date));
  const observation = known.length > 0 ? representative!.observation : null;
  return { ...representative!, observation, count: known.length, outOf: knowledge.length };
}

/** The last row in time, an undated one being the first; of two as late, the first of the list. */
function newest<T extends Observation>(rows: readonly T[]): T | undefined {
  return rows.toSorted((a, b) => latest(a.date, b.date))[0];
}

function latest(a: DateSource | null, b: DateSource | null): number {
  const dated = (date: DateSource | null) => date !== null && date !== 'inconnue';
  if (!dated(a) || !dated(b)) return Number(dated(b)) - Number(dated(a));
  return compareDates(b!, a!);
}
