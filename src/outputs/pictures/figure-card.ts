import type { Figure } from '../../figures/figure.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { promesseView } from '../../subjects/promesses/view.ts';
import { composeColumns, composeHead, sayNumber, type ShareCard } from './share-card.ts';
import { figureNumber } from './card-numbers.ts';
import { chooseDrawing } from './figure-picture.ts';
import { shortSource } from './short-source.ts';

/** The share card of a figure: its promise, its finding, one number, its drawing. */
export function figureCard(figure: Figure): ShareCard {
  const number = figureNumber(figure);
  return {
    id: figure.id,
    titre: figure.titre,
    alternative: `${figure.titre}. ${sayNumber(number)}.`,
    compose: () =>
      composeColumns({
        drawing: chooseDrawing(figure, { width: 640, height: 562 }),
        source: `${shortSource(figure.sources, { max: 3 })}. Données : ${figure.dataDate}.`,
        column: (room) =>
          composeHead({ kicker: kickerOf(figure), titre: figure.titre, number }, { ...room, size: 84, sizes: SIZES }),
      }),
  };
}

/** The promise of a figure by its short name, or its subject. */
function kickerOf({ theme, context, page }: Figure): string {
  return (context ?? page) ? THEME_NAME[theme] : promesseView(theme).promesse.nom_court;
}

/** Findings are sentences: they need less height than names. */
const SIZES = [46, 43, 40, 37, 34, 31, 28, 26, 24];
