import { territoireName } from '../../store/row-words.ts';
import { isCodeTerritoire } from '../../domain/territoire.ts';

/**
 * An input of a computed number, as one word:
 * - the id of a row, `msp-nombre.DEP-23.2023-12`;
 * - the key of a territory, for its population: `DEP-23`;
 * - a set of rows, one for each territory of a level at a date: `msp-nombre/DEP/2023-12`, then `/<modality>` when there is one;
 * - the rows of a table, all or those that hold a word in a column: `table:sources`, `table:desaccords?theme=msp`;
 * - the items of a list of a page, by its address and their selector in the page, without space: `liste:/chronologie/#liste|.evenement--advenu`;
 * - a parameter that the editor chose: `seuil=100`.
 */
export type Input = string;

export type ReadEntry =
  | { kind: 'ligne'; id: string }
  | { kind: 'population'; territoire: string; nom: string }
  | { kind: 'ensemble'; indicateur: string; niveau: string; date: string; ventilation: string }
  | { kind: 'table'; table: string; column: string; word: string }
  | { kind: 'liste'; address: string; selector: string }
  | { kind: 'parametre'; nom: string; valeur: number };

/** Reads the word of an input. */
export function readEntry(input: Input): ReadEntry {
  if (isCodeTerritoire(input)) return { kind: 'population', territoire: input, nom: territoireName(input) };
  if (input.startsWith('liste:')) {
    const [address = '', selector = ''] = input.slice('liste:'.length).split('|');
    return { kind: 'liste', address, selector };
  }
  if (input.startsWith('table:')) {
    const [table = '', filter = ''] = input.slice('table:'.length).split('?');
    const [column = '', word = ''] = filter.split('=');
    return { kind: 'table', table, column, word };
  }
  if (input.includes('/')) {
    const [indicateur = '', niveau = '', date = '', ventilation = ''] = input.split('/');
    return { kind: 'ensemble', indicateur, niveau, date, ventilation };
  }
  if (input.includes('=')) {
    const [nom = '', valeur = ''] = input.split('=');
    return { kind: 'parametre', nom, valeur: Number(valeur) };
  }
  return { kind: 'ligne', id: input };
}

/** The items that a selector, without space, finds in a page: the address is their place in it. */
export function listEntry(address: string, selector: string): Input {
  return `liste:${address}|${selector}`;
}

/** The set of the rows of an indicator, one for each territory of a level. */
export function whole(
  { indicateur, date, ventilation }: { indicateur: string; date: string; ventilation: string },
  niveau: 'REG' | 'DEP',
): Input {
  return [indicateur, niveau, date, ...(ventilation ? [ventilation] : [])].join('/');
}
