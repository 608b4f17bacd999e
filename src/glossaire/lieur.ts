import { glossaire } from '../donnees.ts';
import { toLieur } from './lier-termes.ts';

/** Links the first use of each term of the glossary in a page, or in a piece of one. */
export const lierPremiersTermes = toLieur(glossaire);
