import { compareDates } from '../../domain/date-source.ts';
import type { Issue, Verdict } from '../../domain/derivations/index.ts';
import type { TerritorialTargets, EtatEngagement } from '../../domain/etat-engagement.ts';
import type { Engagement, Objectif } from '../../domain/tables/index.ts';
import { engagement, objectif, observation, promesses } from '../../store/rows.ts';
import type { Unite } from '../../format/unite.ts';
import { unitOfRow } from '../../store/row-words.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { verdictSentence } from '../promesses/sentences.ts';
import { engagementAddress } from '../../store/routes.ts';
import { datedPoint, aheadSentence, wholeSentence } from './evidence.ts';

/** One wording of an engagement, with its rows looked up. */
export interface Formulation {
  objectif: Objectif;
  judged: boolean;
  verdict: Verdict | null;
  /** The issue from every series that bears on the engagement. */
  issue: Issue;
  /** The sentence of the verdict; nothing when there is none. */
  sentence: Sentence;
}

/** An engagement with the rows its page needs. */
export interface EngagementView {
  engagement: Engagement;
  address: string;
  /** The page of the promise of 2023 that it is, or null. */
  promesse: string | null;
  judged: Formulation;
  formulations: readonly Formulation[];
  /** The last value of what the engagement counts, of any series that counts just that, with its date; null without one. */
  last: Sentence | null;
  territorial: readonly TerritorialTargets[];
  /** The verdict from every series, with what each says. */
  state: EtatEngagement;
  issue: Issue;
  /** The sentence of the verdict: from all the series, or from the judged wording alone. */
  headline: Sentence;
  /** The years in which a wording falls due. */
  years: readonly string[];
}

export function engagementView(etat: EtatEngagement): EngagementView {
  const e = engagement(etat.engagement);
  const formulations = etat.formulations.map((f): Formulation => {
    const target = objectif(f.objectif);
    return {
      objectif: target,
      judged: f.juge,
      verdict: f.verdict,
      issue: f.combined.issue,
      sentence: formulationSentence(etat, target.id),
    };
  });
  const ruled = formulations.find((f) => f.judged);
  if (!ruled) throw new Error(`engagement judged on nothing: ${e.id}`);
  return {
    engagement: e,
    address: engagementAddress(e.id),
    promesse: promesses.find((p) => e.objectifs.includes(p.objectif))?.id ?? null,
    judged: ruled,
    formulations,
    last: lastOf(etat),
    territorial: etat.territorial,
    state: etat,
    issue: etat.combined.issue,
    headline: ruled.sentence,
    years: [...new Set(formulations.flatMap(({ objectif: o }) => yearOf(o.echeance)))].sort(),
  };
}

/** The issue by which an engagement is filed: that of all its series together. */
export function issueOf({ issue }: Pick<EngagementView, 'issue'>): Issue {
  return issue;
}

/** What may be said of a wording of an engagement, by the id of its target, from every series that bears on it. */
export function formulationSentence(etat: EtatEngagement, id: string): Sentence {
  const wording = etat.formulations.find((f) => f.objectif === id);
  if (!wording) throw new Error(`no wording of ${etat.engagement} with the target ${id}`);
  const target = objectif(id);
  return wording.verdict?.rule === 'echeance-a-venir' &&
    target.indicateur === objectif(engagement(etat.engagement).juge).indicateur
    ? aheadSentence(etat.newest, id)
    : (wholeSentence(wording, id) ?? ruleSentence(target, wording.verdict));
}

/** The sentence of the verdict on a target alone, or that it holds no number. */
function ruleSentence(target: Objectif, verdict: Verdict | null): Sentence {
  if (!verdict) return sentence`L’annonce ne donne pas de nombre : aucune série ne peut la juger.`;
  const unite: Unite = unitOfRow(target.id);
  return verdictSentence(verdict, { target, supports: verdict.supports.map(observation), unite });
}

function yearOf(echeance: string): string[] {
  return echeance === 'inconnue' ? [] : [echeance.slice(0, 4)];
}

/** The newest value of the series that count just what is promised: that of a headline first. */
function lastOf({ newest, series }: EtatEngagement): Sentence | null {
  const lasts = series.flatMap(({ relation, last }) => (relation === 'meme-compte' && last ? [last] : []));
  const point = newest ?? lasts.sort((a, b) => compareDates(a.date, b.date)).at(-1);
  return point ? datedPoint(point) : null;
}
