import { FORMULAS, type FormulaId } from '../../domain/derivations/index.ts';
import { lower } from '../../format/letter-case.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';

/** The formulas whose numbers are printed with two decimals at most; those of the others have one. */
export const HUNDREDTHS: readonly FormulaId[] = ['rapport-au-depart', 'moyenne-ponderee', 'distance-territoires'];

/** What is rounded when a computed number is printed: the formulas lead to their place on the page of the method. */
export function roundingSentence(): Sentence {
  const links = FORMULAS.filter(({ id }) => HUNDREDTHS.includes(id)).map(
    ({ id, nom }) => sentence`${{ words: lower(nom), link: `#${id}` }}`,
  );
  return sentence`Seul l’affichage arrondit : au dixième au plus, et au centième pour ceux-ci : ${joined(links, ' ; ')}. Un rythme de dix ou plus est écrit à l’unité. Le changement d’une carte entre deux dates, et la valeur d’une commune refaite de plusieurs codes, gardent les décimales de leur série. Au pied d’une page, une opération donne son résultat avec quatre décimales au plus.`;
}
