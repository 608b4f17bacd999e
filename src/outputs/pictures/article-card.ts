import { figure, IDS_FIGURES } from '../../figures/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { asText } from '../../prose/sentence.ts';
import type { ContextArticle } from '../../subjects/articles/article.ts';
import { figureNumber } from './card-numbers.ts';
import { chooseDrawing } from './figure-picture.ts';
import { shortSource } from './short-source.ts';
import { composeColumns, composeHead, sayNumber, type ShareCard } from './share-card.ts';

/** The share card of an article of the context: its finding, the number and the drawing of its first figure. */
export function articleCard(article: ContextArticle): ShareCard {
  const first = firstFigure(article);
  const number = figureNumber(first);
  const titre = asText(article.titre);
  return {
    id: `article-${article.id}`,
    titre,
    alternative: `${titre}. ${sayNumber(number)}.`,
    compose: () =>
      composeColumns({
        drawing: chooseDrawing(first, { width: 640, height: 562 }),
        source: `${shortSource(first.sources, { max: 3 })}. Données : ${first.dataDate}.`,
        column: (room) =>
          composeHead({ kicker: `Contexte · ${article.subject}`, titre, number }, { ...room, size: 84, sizes: SIZES }),
      }),
  };
}

/** The figure that comes first in an article. Throws on an article without any. */
function firstFigure({ id }: ContextArticle): Figure {
  const own = IDS_FIGURES.map((name) => figure(name)).find(({ context }) => context === id);
  if (!own) throw new Error(`an article without figure: ${id}`);
  return own;
}

/** Findings are sentences: they need less height than names. */
const SIZES = [46, 43, 40, 37, 34, 31, 28, 26, 24];
