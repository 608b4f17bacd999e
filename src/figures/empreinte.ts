import { createHash } from 'node:crypto';
import type { Figure } from './figure.ts';

/**
 * The hash of what a figure says: its words, its table, its sources. The way it is drawn is left out: a change of style does not make
 * a new dated copy, a change of a value, of a date or of a sentence does.
 */
export function empreinteFigure(f: Figure): string {
  const { dessin: _, ...dit } = f;
  return createHash('sha256').update(JSON.stringify(dit)).digest('hex');
}
