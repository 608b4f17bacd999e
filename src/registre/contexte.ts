import type { Issue, Verdict } from '../domain/derivations/index.ts';
import type { CiblesTerritoriales, EtatEngagement } from '../domain/etat-engagement.ts';
import type { Engagement, Objectif, Observation } from '../domain/tables/index.ts';
import { engagement, objectif, observation, promesses } from '../donnees.ts';
import type { Unite } from '../format/unite.ts';
import { uniteDe } from '../lignes.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { phraseVerdict } from '../promesses/phrases.ts';

/** One wording of an engagement, with its rows looked up. */
export interface Formulation {
  objectif: Objectif;
  juge: boolean;
  verdict: Verdict | null;
  /** The sentence of the verdict; nothing when there is none. */
  phrase: Phrase;
}

/** An engagement with the rows its page needs. */
export interface ContexteEngagement {
  engagement: Engagement;
  adresse: string;
  /** The page of the promise of 2023 that it is, or null. */
  promesse: string | null;
  juge: Formulation;
  formulations: readonly Formulation[];
  derniere: Observation | null;
  territoriales: readonly CiblesTerritoriales[];
  /** The years in which a wording falls due. */
  annees: readonly string[];
}

/** The address of an engagement's page. */
export function adresseEngagement(id: string): string {
  return `/promesses/registre/${id}/`;
}

export function contexteEngagement(etat: EtatEngagement): ContexteEngagement {
  const e = engagement(etat.engagement);
  const formulations = etat.formulations.map((f): Formulation => {
    const cible = objectif(f.objectif);
    return { objectif: cible, juge: f.juge, verdict: f.verdict, phrase: phraseFormulation(cible, f.verdict) };
  });
  const juge = formulations.find((f) => f.juge);
  if (!juge) throw new Error(`engagement judged on nothing: ${e.id}`);
  return {
    engagement: e,
    adresse: adresseEngagement(e.id),
    promesse: promesses.find((p) => e.objectifs.includes(p.objectif))?.id ?? null,
    juge,
    formulations,
    derniere: etat.derniere ? observation(etat.derniere) : null,
    territoriales: etat.territoriales,
    annees: [...new Set(formulations.flatMap(({ objectif: o }) => anneeDe(o.echeance)))].sort(),
  };
}

/** The issue by which an engagement is filed: that of the wording it is judged on. A target without number cannot be checked. */
export function issueDe({ juge }: Pick<ContexteEngagement, 'juge'>): Issue {
  return juge.verdict?.issue ?? 'inverifiable';
}

/** What may be said of a wording: the sentence of its verdict, or that it holds no number. */
export function phraseFormulation(cible: Objectif, verdict: Verdict | null): Phrase {
  if (!verdict) return phrase`L’annonce ne donne pas de nombre : rien ne peut être compté.`;
  const unite: Unite = uniteDe(cible.id);
  return phraseVerdict(verdict, { cible, appuis: verdict.appuis.map(observation), unite });
}

function anneeDe(echeance: string): string[] {
  return echeance === 'inconnue' ? [] : [echeance.slice(0, 4)];
}
