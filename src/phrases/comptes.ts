import { accorder, type Unite } from '../format/unite.ts';
import { compte } from './chiffre.ts';
import { phrase, type Phrase } from './phrase.ts';

/** Where a list is: the address of its page, and the selector that finds its items in it. */
export interface Liste {
  adresse: string;
  selecteur: string;
}

/** « 43 lignes », the number leading to the list that it counts. */
export function phraseCompte(nombre: number, unite: Unite, { adresse, selecteur }: Liste): Phrase {
  return phrase`${compte(nombre, adresse, selecteur)}\u00A0${accorder(nombre, unite)}`;
}
