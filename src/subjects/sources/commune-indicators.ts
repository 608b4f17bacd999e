import type { CommuneIndicator } from '../../domain/tables/communes.ts';
import { countSentence } from '../../prose/counts.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { sourceAddress } from '../../store/routes.ts';
import { communeIndicators } from '../../store/rows.ts';

/** What finds, in the page of a source, the indicators by commune that are read in it. */
const COMMUNE_INDICATOR_SELECTOR = '.indicateurs-communes > li';

const COMMUNE_INDICATOR = { singular: 'indicateur par commune', plural: 'indicateurs par commune' };

/** The indicators by commune whose values are read in a source: they have no row of their own among its rows. */
export function communeIndicatorsOf(source: string): readonly CommuneIndicator[] {
  return communeIndicators.filter((indicator) => indicator.source === source);
}

/** « 7 indicateurs par commune », the number leading to their list on the page of the source. */
export function communeIndicatorCount(source: string): Sentence {
  return countSentence(communeIndicatorsOf(source).length, COMMUNE_INDICATOR, {
    address: `${sourceAddress(source)}#lignes`,
    selector: COMMUNE_INDICATOR_SELECTOR,
  });
}
