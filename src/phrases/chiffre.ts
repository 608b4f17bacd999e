import { lienCalculDeSerie } from '../calculs/serie.ts';
import type { Calcul } from '../calculs/calcul.ts';
import { lireEntree, type Entree } from '../calculs/entrees.ts';
import { lienPopulation } from '../calculs/population.ts';
import type { Derive } from '../domain/derivations/index.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { desaccordsDe, territoire } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
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

/** The population of France, a région or a département: it leads to its own row. */
export function chiffrePopulation(code: CodeTerritoire): ChiffreImprime {
  const { population } = territoire(code);
  return { texte: formatNombre(population), valeur: population, lien: lienPopulation(code) };
}

/**
 * A number that the site computes. Where the page of its series computes it too (a rate, a rank, a gap to a target…), it leads
 * there; a count of a list leads to the list; else the page that prints it explains it at its end, by `annexerCalculs`: nothing more is to be done for it.
 */
export function chiffreCalcule(calcul: Calcul): ChiffreImprime {
  const { texte, valeur, formule, entrees } = calcul;
  const [liste] = entrees.map(lireEntree);
  if (liste?.genre === 'liste') return { texte, valeur, lien: liste.adresse, compte: liste.selecteur };
  const lien = lienCalculDeSerie(formule, entrees);
  const commun = { texte, valeur, desaccord: desaccordParmi(entrees) };
  return lien === null ? { ...commun, lien: '', calcul } : { ...commun, lien };
}

/** The first disagreement that an input of a computed number takes part in. */
export function desaccordParmi(entrees: readonly Entree[]): string | undefined {
  return entrees.map(lireEntree).flatMap((e) => (e.genre === 'ligne' ? desaccordsDe(e.id) : []))[0]?.id;
}

/** How many items a list has: it leads to the list. `selecteur` finds them in its page. */
export function compte(nombre: number, adresse: string, selecteur: string): ChiffreImprime {
  return { texte: formatNombre(nombre), valeur: nombre, lien: adresse, compte: selecteur };
}

/** The number of a derivation, as it is printed. Throws when it could not be computed. */
export function chiffreDerive(
  { formule, valeur, entrees }: Derive | Derive<string>,
  { texte, nom }: Pick<Calcul, 'texte' | 'nom'>,
): ChiffreImprime {
  if (valeur === null) throw new Error(`no value to print: ${formule} of ${entrees.join(', ')}`);
  return chiffreCalcule({ formule, valeur, entrees, texte, nom });
}
