import { paint } from '../../drawing/palette.ts';
import type { Fragment } from '../../drawing/svg.ts';
import type { Desaccord } from '../../domain/tables/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { agree } from '../../format/unite.ts';
import { formatRow, unitOfRow } from '../../store/row-words.ts';
import { finish } from '../../format/typography.ts';
import { entry, source } from '../../store/rows.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { toDesaccordDrawing } from '../../subjects/desaccords/drawing.ts';
import { toAnswers, type Answer } from '../../subjects/desaccords/view.ts';
import { stack } from './stack.ts';
import { shortSource } from './short-source.ts';
import { composeColumns, composeHead, sayNumber, type CardNumber, type ShareCard } from './share-card.ts';
import { composeFittedText, composeText } from './text.ts';

/** Answers that a card has room for. */
const ROOM = 4;

/** The share card of a disagreement: the question, the answer that is kept when one is, the answers drawn or listed. */
export function desaccordCard(d: Desaccord): ShareCard {
  const answers = toAnswers(d);
  const number = keptNumber(answers);
  return {
    id: `desaccord-${d.id}`,
    titre: d.titre,
    alternative: `${d.titre} Réponses : ${answers.map(({ words }) => words).join(' ; ')}. Ici : ${sayNumber(number)}.`,
    compose: () => {
      const drawing = toDesaccordDrawing(d);
      return composeColumns({
        drawing: drawing ? drawing.draw({ id: `desaccord-${d.id}-partage`, width: 420 }) : composeAnswers(answers, 540),
        drawingWidth: 580,
        source: `${shortSource(
          answers.map(({ row }) => ({ source: row.source, rows: [row.id] })),
          { max: 3 },
        )}.`,
        column: (room) =>
          composeHead(
            { kicker: `Les sources divergent · ${THEME_NAME[d.theme]}`, titre: d.titre, number },
            { ...room, size: 64 },
          ),
      });
    },
  };
}

/** The answer that is kept, or how many there are. */
function keptNumber(answers: readonly Answer[]): CardNumber {
  const kept = answers.find(({ row }) => row.retenu);
  if (!kept)
    return { valeur: String(answers.length), caption: 'réponses, sans que nous en retenions une', nature: 'absent' };
  const { row, words, isDate } = kept;
  const nature = row.promis ? 'promis' : 'observe';
  if (isDate) return { valeur: words, caption: 'la réponse que nous retenons', nature };
  const { valeur } = entry(row.id);
  const unite = unitOfRow(row.id);
  if (!isNumber(valeur) || unite.plural.startsWith('%'))
    return { valeur: words, caption: `${row.when} : la réponse que nous retenons`, nature };
  const unit = agree(valeur, unite);
  return { valeur: formatRow(row.id), caption: `${unit}, ${row.when} : la réponse que nous retenons`, nature };
}

/** The answers that no axis holds, one under the other, each with its source. */
function composeAnswers(answers: readonly Answer[], width: number): Fragment {
  const rows = answers.slice(0, ROOM).flatMap(({ words, row }, i) => [
    ...(i > 0 ? [24] : []),
    composeFittedText(words, {
      font: 'fort',
      sizes: [32, 28, 24, 20],
      width,
      height: 90,
      tint: row.promis ? paint.promesse : paint.observe,
    }),
    composeText(finish(source(row.source).citation), {
      font: 'texte',
      size: 18,
      width,
      tint: paint.discret,
    }),
  ]);
  return stack(rows);
}
