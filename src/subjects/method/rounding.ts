import { FORMULAS, type FormulaId } from '../../domain/derivations/index.ts';
import { lower } from '../../format/letter-case.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';

/** How many decimals a computed number is printed with at most, but for the formulas below. */
const MOST_DECIMALS = 1;
const HUNDREDTHS: readonly FormulaId[] = ['rapport-au-depart', 'moyenne-ponderee', 'distance-territoires'];

/** How many decimals a number of a formula is printed with at most. */
export function mostDecimals(formula: string): number {
  return HUNDREDTHS.some((id) => id === formula) ? 2 : MOST_DECIMALS;
}

/** What is rounded when a computed number is printed: the formulas lead to their place on the page of the method. */
export function roundingSentence(): Sentence {
  const links = FORMULAS.filter(({ id }) => HUNDREDTHS.includes(id)).map(
    ({ id, nom }) => sentence`${{ words: lower(nom), link: `#${id}` }}`,
  );
  return sentence`Seul l’affichage arrondit : au dixième au plus, et au centième pour ceux-ci : ${joined(links, ' ; ')}. Un rythme de dix ou plus est écrit à l’unité. Le changement d’une carte entre deux dates, et la valeur d’une commune refaite de plusieurs codes, gardent les décimales de leur série. Au pied d’une page, une opération donne son résultat avec quatre décimales au plus.`;
}
