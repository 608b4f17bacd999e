import { sourcesOf } from '../../figures/kinds/rows.ts';
import { formatDate } from '../../format/date.ts';
import { edition } from '../../store/rows.ts';
import type { PromesseView } from '../../subjects/promesses/view.ts';
import { ISSUE_WORD } from '../../subjects/promesses/words.ts';
import { thumbnail, thumbnailRows } from '../../subjects/promesses/thumbnail.ts';
import { composeNumber, composeColumns, composeName, composeKicker, sayNumber, type ShareCard } from './share-card.ts';
import { promesseNumber } from './card-numbers.ts';
import { stack } from './stack.ts';
import { shortSource } from './short-source.ts';
import { composeVerdict } from './verdict.ts';

/** The share card of a promise: its name, the last known number, what was promised, the verdict, the trajectory. */
export function promesseCard(view: PromesseView): ShareCard {
  const { promesse, issue } = view;
  const number = promesseNumber(view);
  const verdict = ISSUE_WORD[issue];
  return {
    id: `promesse-${promesse.id}`,
    titre: promesse.nom,
    alternative: `${promesse.nom} : ${sayNumber(number)}. ${verdict} au ${formatDate(edition.date)}.`,
    compose: () =>
      composeColumns({
        drawing: thumbnail(view),
        drawingWidth: 620,
        source: `${shortSource(sourcesOf(thumbnailRows(view)))}. État au ${formatDate(edition.date)}.`,
        column: ({ width, height }) => {
          const kicker = composeKicker('Promesse de juillet 2023', width);
          const amount = composeNumber(number, { width, size: 100 });
          const word = composeVerdict(issue, { size: 22, width });
          const rest = height - kicker.height - amount.height - word.height - 60;
          const nom = composeName(promesse.nom, { width, height: rest });
          return stack([kicker, 6, nom, 26, amount, 24, word]);
        },
      }),
  };
}
