import type { Figure } from './figure.ts';

/** More links than who uses a keyboard wants to go through to reach what follows. */
const LIENS_MAX = 12;

/** What the link that passes over a drawing says; null when the drawing has few links, or none. */
export function motsPassage({ dessin: { genre, ample } }: Pick<Figure, 'dessin'>): string | null {
  if (ample.split('<a ').length - 1 <= LIENS_MAX) return null;
  return genre === 'carte' ? 'Passer la carte' : 'Passer le graphique';
}
