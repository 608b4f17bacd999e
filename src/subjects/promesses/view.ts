import {
  edition,
  engagements,
  etatEngagement,
  etatPromesse,
  indicateur,
  objectif,
  observation,
  promesse,
} from '../../store/rows.ts';
import type { Issue } from '../../domain/derivations/index.ts';
import { ageInMonths } from '../../domain/date-source.ts';
import type { EtatEngagement } from '../../domain/etat-engagement.ts';
import { formatAge } from '../../format/date.ts';
import { aheadSentence, wholeSentence } from '../engagements/evidence.ts';
import type { EtatPromesse } from '../../domain/etat-promesse.ts';
import type { Indicateur, Objectif, Observation, Promesse } from '../../domain/tables/index.ts';
import type { Unite } from '../../format/unite.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { verdictSentence } from './sentences.ts';

/** A promise with the rows its page needs, looked up once. */
export interface PromesseView {
  promesse: Promesse;
  etat: EtatPromesse;
  indicateur: Indicateur;
  target: Objectif;
  /** The last comparable value of all, or null. */
  last: Observation | null;
  unite: Unite;
  rate: boolean;
  sentence: Sentence;
  /** The newest value that a headline may rest on, of any series that counts what is promised. */
  lead: Observation | null;
  /** The value dated from the deadline, when the verdict on the judged series rests on it. */
  atDeadline: Observation | null;
  /** How old it is, « vieux de 25 mois »; nothing for a new one. */
  age: string;
  /** The verdict from every series that bears on the promise. */
  issue: Issue;
  state: EtatEngagement;
}

export function promesseView(id: string): PromesseView {
  const etat = etatPromesse(id);
  const ind = indicateur(etat.indicateur);
  const target = objectif(etat.objectif);
  const rate = ind.type === 'taux';
  const state = etatEngagement(engagementOf(target).id);
  const lead = leadOf(state, etat);
  const unite = { singular: ind.unite_singulier, plural: ind.unite };
  return {
    promesse: promesse(id),
    etat,
    indicateur: ind,
    target,
    last: etat.latest ? observation(etat.latest) : null,
    unite,
    rate,
    sentence:
      etat.verdict.rule === 'echeance-a-venir'
        ? aheadSentence(state.newest, target.id)
        : (wholeSentence(state, target.id) ??
          verdictSentence(etat.verdict, { target, supports: etat.verdict.supports.map(observation), unite })),
    lead,
    atDeadline: etat.derived?.ecartEcheance ? observation(etat.verdict.supports[0] ?? '') : null,
    age: lead ? formatAge(ageInMonths(lead.date, edition.date)) : '',
    issue: state.combined.issue,
    state,
  };
}

/** The engagement of the ledger that a target belongs to. */
function engagementOf({ id }: Objectif): { id: string } {
  const found = engagements.find(({ objectifs }) => objectifs.includes(id));
  if (!found) throw new Error(`target of no engagement: ${id}`);
  return found;
}

function leadOf({ newest }: EtatEngagement, { latest }: EtatPromesse): Observation | null {
  if (newest && newest.formula === null) return observation(newest.id);
  return latest ? observation(latest) : null;
}
