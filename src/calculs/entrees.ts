import { nomTerritoire } from '../lignes.ts';
import { isCodeTerritoire } from '../domain/territoire.ts';

/**
 * An input of a computed number, as one word:
 * - the id of a row, `msp-nombre.DEP-23.2023-12`;
 * - the key of a territory, for its population: `DEP-23`;
 * - a set of rows, one for each territory of a level at a date: `msp-nombre/DEP/2023-12`, then `/<modality>` when there is one;
 * - the rows of a table, all or those that hold a word in a column: `table:sources`, `table:desaccords?theme=msp`;
 * - the items of a list of a page, by its address and their selector in the page, without space: `liste:/chronologie/#liste|.evenement--advenu`;
 * - a parameter that the editor chose: `seuil=100`.
 */
export type Entree = string;

export type EntreeLue =
  | { genre: 'ligne'; id: string }
  | { genre: 'population'; territoire: string; nom: string }
  | { genre: 'ensemble'; indicateur: string; niveau: string; date: string; ventilation: string }
  | { genre: 'table'; table: string; colonne: string; mot: string }
  | { genre: 'liste'; adresse: string; selecteur: string }
  | { genre: 'parametre'; nom: string; valeur: number };

/** Reads the word of an input. */
export function lireEntree(entree: Entree): EntreeLue {
  if (isCodeTerritoire(entree)) return { genre: 'population', territoire: entree, nom: nomTerritoire(entree) };
  if (entree.startsWith('liste:')) {
    const [adresse = '', selecteur = ''] = entree.slice('liste:'.length).split('|');
    return { genre: 'liste', adresse, selecteur };
  }
  if (entree.startsWith('table:')) {
    const [table = '', filtre = ''] = entree.slice('table:'.length).split('?');
    const [colonne = '', mot = ''] = filtre.split('=');
    return { genre: 'table', table, colonne, mot };
  }
  if (entree.includes('/')) {
    const [indicateur = '', niveau = '', date = '', ventilation = ''] = entree.split('/');
    return { genre: 'ensemble', indicateur, niveau, date, ventilation };
  }
  if (entree.includes('=')) {
    const [nom = '', valeur = ''] = entree.split('=');
    return { genre: 'parametre', nom, valeur: Number(valeur) };
  }
  return { genre: 'ligne', id: entree };
}

/** The items that a selector, without space, finds in a page: the address is their place in it. */
export function entreeListe(adresse: string, selecteur: string): Entree {
  return `liste:${adresse}|${selecteur}`;
}

/** The set of the rows of an indicator, one for each territory of a level. */
export function ensemble(
  { indicateur, date, ventilation }: { indicateur: string; date: string; ventilation: string },
  niveau: 'REG' | 'DEP',
): Entree {
  return [indicateur, niveau, date, ...(ventilation ? [ventilation] : [])].join('/');
}
