import type { Figure } from './figure.ts';

const PHRASE = 'Les sources divergent sur ces valeurs.';

/** A drawing of a figure as its page shows it: its alternative text says too that other sources contradict what it draws. */
export function direDivergences({ desaccords }: Pick<Figure, 'desaccords'>, svg: string): string {
  return desaccords.length === 0 ? svg : svg.replace('</desc>', ` ${PHRASE}</desc>`);
}
