import type { ISSUES_ACTION } from '../../domain/tables/actions.ts';
import { RECOMMANDATION_GROUPS } from '../../domain/tables/actions.ts';
import { PLANS, type Action, type Recommandation } from '../../domain/tables/index.ts';
import { actions, recommandations } from '../../store/rows.ts';
import { actionAddress, recommandationAddress } from '../../store/routes.ts';
import { formatNumber } from '../../format/number.ts';
import { agree } from '../../format/unite.ts';
import { tally } from '../../prose/printed-number.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { sentenceOfText } from '../../prose/table-text.ts';

/** The plans in the order of their dates, the newest first, each with its actions. */
export const actionsByPlan: readonly { plan: Action['plan']; list: readonly Action[] }[] = [...PLANS]
  .reverse()
  .sort((a, b) => Number(b === 'plan-2023') - Number(a === 'plan-2023'))
  .flatMap((plan) => {
    const list = actions.filter((action) => action.plan === plan);
    return list.length > 0 ? [{ plan, list }] : [];
  });

/** The actions of a promise of 2023. */
export function actionsOf(promesse: string): readonly Action[] {
  return actions.filter((action) => action.promesse === promesse && action.plan === 'plan-2023');
}

/** A text of an action, its numbers leading to it. */
export function actionText(action: Action, field: 'titre' | 'action' | 'constat' | 'note'): Sentence {
  return sentenceOfText(action[field], { rows: [], lieu: actionAddress(action.id) });
}

/** A text of a recommendation, its numbers leading to it. */
export function recommandationText(
  row: Recommandation,
  field: 'titre' | 'recommandation' | 'suite' | 'note',
): Sentence {
  return sentenceOfText(row[field], { rows: [], lieu: recommandationAddress(row.id) });
}

/** The recommendations in the order of their groups. */
export const recommandationsByGroup = RECOMMANDATION_GROUPS.map((group) => ({
  group,
  list: recommandations.filter((row) => row.groupe === group).sort((a, b) => (a.ordre ?? 0) - (b.ordre ?? 0)),
})).filter(({ list }) => list.length > 0);

const WORDS: Record<(typeof ISSUES_ACTION)[number], { singular: string; plural: string }> = {
  fait: { singular: 'est faite', plural: 'sont faites' },
  'en-partie': { singular: 'l’est en partie', plural: 'le sont en partie' },
  'non-fait': { singular: 'ne l’est pas, d’après une source', plural: 'ne le sont pas, d’après une source' },
  depassee: { singular: 'est dépassée par un texte ultérieur', plural: 'sont dépassées par un texte ultérieur' },
  'rien-trouve': {
    singular: 'a été cherchée sans que rien ne soit trouvé',
    plural: 'ont été cherchées sans que rien ne soit trouvé',
  },
};

/** « Sur 30 actions…, 12 sont faites, 8 le sont en partie… » of a list that a page shows; `scope`, what the list is in and « > », where it shows others too. */
export function actionsSentence(list: readonly Action[], address: string, scope = ''): Sentence {
  const count = (n: number, selector: string) => ({
    ...tally(n, address, `${scope}${selector}`),
    text: formatNumber(n),
  });
  const parts = (Object.keys(WORDS) as Action['issue'][]).flatMap((issue) => {
    const n = list.filter((action) => action.issue === issue).length;
    return n === 0 ? [] : [sentence`${count(n, `.action[data-issue="${issue}"]`)} ${agree(n, WORDS[issue])}`];
  });
  return sentence`Sur ${count(list.length, '.action')} actions sans nombre, ${joined(parts, ', ')}.`;
}
