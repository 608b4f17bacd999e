import { agree } from '../../format/unite.ts';
import { formatNumber } from '../../format/number.ts';
import { computedNumber } from '../../prose/printed-number.ts';
import { joindre, sentence, type Sentence } from '../../prose/sentence.ts';
import { issueOf, type EngagementView } from './view.ts';
import type { Issue } from '../../domain/derivations/index.ts';

/** What engagements are, by the issue that they are filed under, in the order in which they are counted. */
export const ISSUE_WORDS: readonly [Issue, { singulier: string; pluriel: string }][] = [
  ['tenue', { singulier: 'tenu', pluriel: 'tenus' }],
  ['manquee', { singulier: 'manqué', pluriel: 'manqués' }],
  [
    'non-atteinte-au-dernier-chiffre',
    { singulier: 'non atteint au dernier chiffre connu', pluriel: 'non atteints au dernier chiffre connu' },
  ],
  ['en-cours', { singulier: 'en cours', pluriel: 'en cours' }],
  ['abandonnee', { singulier: 'abandonné', pluriel: 'abandonnés' }],
  ['inverifiable', { singulier: 'invérifiable', pluriel: 'invérifiables' }],
];

/** « Sur huit engagements nationaux, 1 est manqué, 4 sont en cours… » from the ledger itself. */
export function registreSentence(views: readonly EngagementView[]): Sentence {
  const number = (list: readonly EngagementView[]) =>
    computedNumber({
      texte: formatNumber(list.length),
      valeur: list.length,
      formule: 'nombre-de-lignes',
      entrees: list.map(({ judged }) => judged.objectif.id),
    });
  const byIssue = Map.groupBy(views, issueOf);
  const parts = ISSUE_WORDS.flatMap(([issue, words]) => {
    const own = byIssue.get(issue) ?? [];
    return own.length === 0 ? [] : [sentence`${number(own)} ${agree(own.length, words)}`];
  });
  return sentence`${number(views)} engagements nationaux, de 2017 à 2027 : ${joindre(parts, ', ')}.`;
}
