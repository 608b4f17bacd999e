import type { IdFormule } from '../domain/derivations/index.ts';
import { formatLigne, lienLigne, valeurDe } from '../lignes.ts';
import type { ChiffreImprime } from './chiffre-html.ts';

export interface OptionsChiffre {
  /** What is printed; the row's own value in the words of its precision when absent. */
  texte?: string;
  /** Whether the unit of the row follows its value. */
  unite?: boolean;
  /** A promised number takes the colour of promises. */
  promis?: boolean;
}

/** A published number, by the id of its observation, target or fact. Throws when no table has the id. */
export function chiffre(id: string, { texte, unite = false, promis = false }: OptionsChiffre = {}): ChiffreImprime {
  return {
    texte: texte ?? formatLigne(id, { unite }),
    valeur: valeurDe(id),
    lien: lienLigne(id),
    lignes: [id],
    promis,
  };
}

export interface OptionsChiffreCalcule {
  /** What is printed. */
  texte: string;
  /** The value before it was rounded for print. */
  valeur: number | string;
  /** The formula that gave it, one of `FORMULES`. */
  formule: IdFormule;
  /** Ids of the rows that it was computed from. */
  entrees: readonly string[];
}

/** A number that the site computes: it leads to its formula and its inputs. */
export function chiffreCalcule({ texte, valeur, formule, entrees }: OptionsChiffreCalcule): ChiffreImprime {
  return { texte, valeur, lien: `/methode/#${formule}`, lignes: entrees };
}
