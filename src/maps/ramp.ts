import { couleur, rampe } from '../charts/palette.ts';

/** Which steps of the ramp serve 2, 3, 4 and 5 classes: far enough from one another to be told apart. */
const PALIERS: Readonly<Record<number, readonly number[]>> = {
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

export interface Palier {
  /** `c1` to `c5`: the step of the ramp, so that a page can restyle it. */
  classe: string;
  fond: string;
  /** The colour of the text written on it. */
  texte: string;
}

/** The step of the ramp for a class (from 0) among `classes`. */
export function toPalier(classe: number, classes: number): Palier {
  const rang = PALIERS[classes]?.[classe];
  const fond = rang === undefined ? undefined : rampe[rang];
  if (rang === undefined || fond === undefined) throw new Error(`no colour for class ${classe} of ${classes}`);
  return { classe: `c${rang + 1}`, fond, texte: rang < 3 ? couleur.encre : couleur.papier };
}
