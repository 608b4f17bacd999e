import { agree } from '../../format/unite.ts';
import { formatNumber } from '../../format/number.ts';
import { computedNumber } from '../../prose/printed-number.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { issueOf, type EngagementView } from './view.ts';
import type { Issue } from '../../domain/derivations/index.ts';

/** What engagements are, by the issue that they are filed under, in the order in which they are counted. */
export const ISSUE_WORDS: readonly [Issue, { singular: string; plural: string }][] = [
  ['tenue', { singular: 'tenu', plural: 'tenus' }],
  ['manquee', { singular: 'manqué', plural: 'manqués' }],
  [
    'non-atteinte-au-dernier-chiffre',
    { singular: 'non atteint au dernier chiffre connu', plural: 'non atteints au dernier chiffre connu' },
  ],
  ['en-cours', { singular: 'en cours', plural: 'en cours' }],
  ['abandonnee', { singular: 'abandonné', plural: 'abandonnés' }],
  ['inverifiable', { singular: 'invérifiable', plural: 'invérifiables' }],
];

/** « Sur huit engagements nationaux, 1 est manqué, 4 sont en cours… » from the ledger itself. */
export function registreSentence(views: readonly EngagementView[]): Sentence {
  const number = (list: readonly EngagementView[]) =>
    computedNumber({
      text: formatNumber(list.length),
      valeur: list.length,
      formula: 'nombre-de-lignes',
      inputs: list.map(({ judged }) => judged.objectif.id),
    });
  const byIssue = Map.groupBy(views, issueOf);
  const parts = ISSUE_WORDS.flatMap(([issue, words]) => {
    const own = byIssue.get(issue) ?? [];
    return own.length === 0 ? [] : [sentence`${number(own)} ${agree(own.length, words)}`];
  });
  return sentence`${number(views)} engagements nationaux, de 2017 à 2027 : ${joined(parts, ', ')}.`;
}
