import { etatPromesse, indicateur, objectif, observation, promesse } from '../donnees.ts';
import type { EtatPromesse } from '../domain/etat-promesse.ts';
import type { Indicateur, Objectif, Observation, Promesse } from '../domain/tables/index.ts';
import type { Unite } from '../format/unite.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseVerdict } from './phrases.ts';

/** A promise with the rows its page needs, looked up once. */
export interface ContextePromesse {
  promesse: Promesse;
  etat: EtatPromesse;
  indicateur: Indicateur;
  cible: Objectif;
  /** The last comparable value of all, or null. */
  derniere: Observation | null;
  unite: Unite;
  taux: boolean;
  phrase: Phrase;
}

export function contextePromesse(id: string): ContextePromesse {
  const etat = etatPromesse(id);
  const ind = indicateur(etat.indicateur);
  const cible = objectif(etat.objectif);
  const taux = ind.type === 'taux';
  const unite = { singulier: ind.unite_singulier, pluriel: ind.unite };
  return {
    promesse: promesse(id),
    etat,
    indicateur: ind,
    cible,
    derniere: etat.derniere ? observation(etat.derniere) : null,
    unite,
    taux,
    phrase: phraseVerdict(etat.verdict, { cible, appuis: etat.verdict.appuis.map(observation), unite }),
  };
}
