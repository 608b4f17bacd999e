import type { Demande } from '../../domain/tables/index.ts';
import { agree } from '../../format/unite.ts';
import { tally } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { PAGES } from '../../store/routes.ts';

/** What was answered to a request. */
export const ANSWER_WORDS: Record<Demande['reponse'], string> = {
  attendue: 'Réponse attendue',
  recue: 'Réponse reçue',
  refusee: 'Refus',
  'avis-demande': 'La Commission d’accès aux documents administratifs est saisie',
};

const REGISTER = `${PAGES.demandes}#registre`;

/** How many requests were sent; it leads to their register. */
export function requestsSentence(count: number): Sentence {
  if (count === 0)
    return sentence`${{ link: REGISTER, words: 'Aucune demande de chiffres' }} n’a encore été envoyée à qui les détient.`;
  const sent = { singular: 'demande de chiffres a été envoyée', plural: 'demandes de chiffres ont été envoyées' };
  return sentence`${tally(count, REGISTER, '[aria-labelledby=registre] li')} ${agree(count, sent)} à qui les détient.`;
}
