import { nameWithArticle } from '../../domain/territoire-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { territoires } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { asText } from '../../prose/sentence.ts';
import { promesseMeasures } from '../../subjects/territoires/view.ts';
import { territoireSentence } from '../../subjects/territoires/sentences.ts';
import { touchingDesaccords, sourcesOf } from '../kinds/rows.ts';
import { cardDrawing, sayCard } from './drawing.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { cardRows, cardTable, type TerritoireMeasures } from './table.ts';
import { typeset } from '../typography.ts';
import { territoireAddress } from '../../store/routes.ts';

/** The id of the mini-card of a territory: `fiche-dep-2a`, `fiche-reg-75`. Kept for ever. */
export function cardId({ code }: Pick<Territoire, 'code'>): string {
  return `fiche-${code.toLowerCase()}`;
}

/** The territories that have a mini-card. Intercommunalities have theirs in `fiche-epci`. */
export const CARD_TERRITOIRES: readonly Territoire[] = territoires.filter((t) => t.niveau !== 'FR');

/** The mini-card of a territory: the promises published there, each with its date and its target. */
export function territoireCardFigure(t: Territoire): Figure {
  const measures = promesseMeasures(t);
  const sentence = asText(territoireSentence(t));
  const id = cardId(t);
  const words = typeset({
    titre: `${t.nom} : où en sont les promesses de santé`,
    subtitle: 'Derniers chiffres publiés et cibles du Baromètre des résultats de l’action publique',
    takeaway: sentence,
    alternative: sayCard([{ measures }]),
    notes: [
      'Couverture par les CPTS : part selon le Baromètre, définition non publiée.',
      `Médicobus : nous n’avons trouvé aucun compte complet pour ${nameWithArticle(t)}.`,
    ],
  });
  return {
    id,
    ...words,
    ...cardParts([{ t, measures }], `Les promesses, ${t.nom}`),
    drawing: {
      kind: 'graphique',
      ample: cardDrawing([{ measures }], { description: words.alternative }),
    },
    territoires: [t.code],
  };
}

/** What a mini-card says of the rows that it shows, whatever the place that it is for. */
export function cardParts(
  territoires: readonly TerritoireMeasures[],
  legend: string,
): Pick<Figure, 'theme' | 'unite' | 'dataDate' | 'sources' | 'desaccords' | 'licence' | 'table'> {
  const ids = cardRows(territoires);
  const observed = territoires.flatMap(({ measures }) => measures.flatMap(({ last }) => last?.date ?? []));
  return {
    theme: 'territoires',
    unite: 'unités diverses',
    dataDate: [...new Set(observed)].sort().map(formatDate).join(' et '),
    sources: sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    table: cardTable(legend, territoires),
  };
}

/** The page that the mini-card leads to. */
export const cardPage = (t: Territoire): string => territoireAddress(t.code);
