import { isNumber } from '../../domain/valeur.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { sourcesOf } from '../../figures/kinds/rows.ts';
import { agree, PERCENT } from '../../format/unite.ts';
import { formatRow, unitOfRow } from '../../store/row-words.ts';
import { edition } from '../../store/rows.ts';
import { formatDate, formatForWhen } from '../../format/date.ts';
import { asText } from '../../prose/sentence.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { engagementTimeline } from '../../subjects/engagements/timeline.ts';
import { issueOf, type EngagementView } from '../../subjects/engagements/view.ts';
import { PLAN_NAME } from '../../subjects/engagements/words.ts';
import { ISSUE_WORD } from '../../subjects/promesses/words.ts';
import { stack } from './stack.ts';
import { shortSource } from './short-source.ts';
import {
  composeColumns,
  composeKicker,
  composeName,
  composeNumber,
  sayNumber,
  type CardNumber,
  type ShareCard,
} from './share-card.ts';
import { composeVerdict } from './verdict.ts';

/** Wordings that a card has room for. */
const ROOM = 4;

/** The share card of an engagement: its name, what was promised and for when, the verdict, its wordings. */
export function engagementCard(view: EngagementView): ShareCard {
  const { engagement, last } = view;
  const issue = issueOf(view);
  const number = promisedNumber(view);
  const shown = drawn(view);
  const sources = sourcesOf(shown.formulations.map(({ objectif }) => objectif.id));
  const known = last ? ` Dernier chiffre connu : ${asText(last)}.` : '';
  return {
    id: `engagement-${engagement.id}`,
    titre: engagement.titre,
    alternative: `${engagement.titre} : ${sayNumber(number)}.${known} ${ISSUE_WORD[issue]} au ${formatDate(edition.date)}.`,
    compose: () =>
      composeColumns({
        drawing: engagementTimeline(shown, { suffix: '-partage', width: 420 }),
        drawingWidth: 560,
        source: `${shortSource(sources)}. État au ${formatDate(edition.date)}.`,
        column: ({ width, height }) => {
          const kicker = composeKicker(`${THEME_NAME[engagement.theme]} · ${PLAN_NAME[engagement.plan]}`, width);
          const amount = composeNumber(number, { width, size: 64 });
          const word = composeVerdict(issue, { size: 22, width });
          const rest = height - kicker.height - amount.height - word.height - 54;
          return stack([kicker, 6, composeName(engagement.titre, { width, height: rest }), 24, amount, 24, word]);
        },
      }),
  };
}

/** An engagement of many wordings has on its card the one that is judged. */
function drawn({ engagement, formulations }: EngagementView): Pick<EngagementView, 'engagement' | 'formulations'> {
  return { engagement, formulations: formulations.length > ROOM ? formulations.filter((f) => f.judged) : formulations };
}

/** What was promised, in the colour of promises, with its deadline. */
function promisedNumber({ judged }: EngagementView): CardNumber {
  const { id, echeance, valeur } = judged.objectif;
  const when = echeance === 'inconnue' ? 'promis sans échéance' : `promis ${formatForWhen(echeance)}`;
  if (!isNumber(valeur)) return { valeur: 'sans nombre', caption: when, nature: 'promis' };
  const unite = unitOfRow(id);
  return unite.plural.startsWith('%')
    ? { valeur: formatPublishedValue(judged.objectif, { unite: PERCENT }), caption: when, nature: 'promis' }
    : { valeur: formatRow(id), caption: `${agree(valeur, unite)}, ${when}`, nature: 'promis' };
}
