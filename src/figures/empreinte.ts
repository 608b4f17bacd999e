import { createHash } from 'node:crypto';
import type { Figure } from './figure.ts';

/** What only says where a number leads: nothing that a reader of the embed sees. */
const CHEMINS: readonly string[] = ['phrases', 'entrees'];

/**
 * The hash of what a figure says: its words, its table, its sources. The way it is drawn is left out: a change of style does not make
 * a new dated copy, a change of a value, of a date or of a sentence does.
 */
export function empreinteFigure(f: Figure): string {
  const { dessin: _, ...dit } = f;
  const mots = JSON.stringify(dit, (cle, valeur: unknown) => (CHEMINS.includes(cle) ? undefined : valeur));
  return createHash('sha256').update(mots).digest('hex');
}
