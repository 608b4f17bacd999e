import { ACCESS } from '../../domain/commune-indicators.ts';
import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { round } from '../../format/number.ts';
import { communeNumber } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { meanCell } from '../../store/commune-facts.ts';
import { once } from '../../store/once.ts';
import { communeIndicatorAddress, indicateurAddress } from '../../store/routes.ts';
import { communeIndicator, indicateur, observationAt, territoires } from '../../store/rows.ts';

/**
 * The access to a généraliste has two means by département at one date: a third party took one from a publication of the Drees, we take
 * another from the communes of a former one. Neither corrects the other: where one is printed, the other is said.
 */
const THEIRS = 'apl';
const MODALITY = 'generalistes';

const departements = territoires.filter(({ niveau }) => niveau === 'DEP');

/** The dates of which both means are in our tables, for one département at least. */
export function commonDates(): string[] {
  return communeIndicator(ACCESS).dates.filter((date) => departements.some((t) => bothMeans(t, date) !== null));
}

/** Both means of a département at a date, at the precision that they are printed with; null where one is missing. */
export function bothMeans({ code }: Territoire, date: string): { ours: number; theirs: number } | null {
  const ours = meanCell(code, ACCESS, date).valeur;
  const theirs = observationAt(code, { indicateur: THEIRS, date, ventilation: MODALITY })?.valeur;
  if (!isNumber(ours) || theirs === undefined || !isNumber(theirs)) return null;
  const decimals = Number(indicateur(THEIRS).decimales);
  return { ours: round(ours, decimals), theirs: round(theirs, decimals) };
}

/** The last date of both means, which départements have both, and where they differ then; null where there is none. */
const last = once(() => {
  const date = commonDates().at(-1);
  if (date === undefined) return null;
  const both = departements.flatMap((t) => bothMeans(t, date) ?? []);
  const having = both.length === departements.length ? 'chaque département' : howMany(both.length, departements.length);
  return { date, having, difference: whereTheyDiffer(both) };
});

/** How many départements of all of them are meant: « la plupart des départements », « quelques départements ». */
function howMany(count: number, all: number): string {
  return `${count * 2 > all ? 'la plupart des' : 'quelques'} départements`;
}

/** « dans la plupart des départements »: where the two means differ; empty where they are the same everywhere. */
function whereTheyDiffer(both: readonly { ours: number; theirs: number }[]): string {
  const differ = both.filter(({ ours, theirs }) => ours !== theirs).length;
  if (differ === 0) return '';
  return ` Les deux diffèrent, au centième, dans ${howMany(differ, both.length)}.`;
}

/**
 * Where the mean of the third party is printed, on a page of its indicator: that we compute another, of what, and its value in the
 * territory of the page. Null for any other indicator, and where we have none.
 */
export function ourMeanSentence(id: string, t?: Territoire): Sentence | null {
  const common = id === THEIRS ? last() : null;
  if (common === null) return null;
  const { date, difference } = common;
  if (t !== undefined && !isNumber(meanCell(t.code, ACCESS, date).valeur)) return null;
  const another = { words: 'une autre moyenne', link: communeIndicatorAddress(ACCESS) };
  const here = t && sentence` : ${communeNumber(meanCell(t.code, ACCESS, date))} ${inTerritoire(t)}`;
  return sentence`Pour ${date}, nous calculons ${another} des communes, d’après un autre fichier de la Drees, pondérée par leur population municipale${here ?? ''}.${difference}`;
}

/**
 * Where our mean is printed, on a page of its indicator: that a third party computed another, of the département of the page or of those
 * that it has one for. Null for any other indicator, and for a département that has none.
 */
export function theirMeanSentence(id: string, t?: Territoire): Sentence | null {
  const common = id === ACCESS ? last() : null;
  if (common === null) return null;
  const { date, having, difference } = common;
  if (t !== undefined && bothMeans(t, date) === null) return null;
  const another = { words: 'une autre moyenne', link: indicateurAddress(THEIRS) };
  return sentence`Pour ${date}, un tiers a calculé ${another} ${t ? 'du département' : `de ${having}`}, d’après un autre fichier de la Drees.${difference}`;
}
