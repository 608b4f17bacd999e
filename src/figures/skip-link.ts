import type { Figure } from './figure.ts';

/** More links than who uses a keyboard wants to go through to reach what follows. */
const MAX_LINKS = 12;

/** What the link that passes over a drawing says; null when the drawing has few links, or none. */
export function passageWords({ drawing: { kind, ample } }: Pick<Figure, 'drawing'>): string | null {
  if (ample.split('<a ').length - 1 <= MAX_LINKS) return null;
  return kind === 'carte' ? 'Passer la carte' : 'Passer le graphique';
}
