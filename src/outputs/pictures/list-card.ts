import { paint } from '../../drawing/palette.ts';
import type { Fragment } from '../../drawing/svg.ts';
import { edition } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { align, stack } from './stack.ts';
import { composeColumns, composeHead, sayNumber, type CardNumber, type ShareCard } from './share-card.ts';
import { composeText } from './text.ts';

/** A line of a card: how many, of what. */
interface CardCount {
  count: number;
  words: string;
}

interface ListCardContent {
  id: string;
  /** What it is a list of, over its title. */
  kicker: string;
  titre: string;
  /** How many it has. */
  number: CardNumber;
  /** Its parts, from the first of the page. */
  parts: readonly CardCount[];
}

/** Parts that a card has room for. */
const ROOM = 7;

/** The share card of a page that lists: its title, how many it has, and of what. */
export function listCard({ id, kicker, titre, number, parts }: ListCardContent): ShareCard {
  const shown = parts.slice(0, ROOM);
  return {
    id,
    titre,
    alternative: `${titre} : ${sayNumber(number)}. ${shown.map(({ count, words }) => `${count} ${words}`).join(' ; ')}.`,
    compose: () =>
      composeColumns({
        drawing: composeParts(shown, 500),
        source: `État au ${formatDate(edition.date)}.`,
        column: (room) => composeHead({ kicker, titre, number }, { ...room, size: 100 }),
      }),
  };
}

function composeParts(parts: readonly CardCount[], width: number): Fragment {
  const column = 90;
  return stack(
    parts.flatMap(({ count, words }, i) => {
      const number = composeText(String(count), { font: 'chiffre', size: 44, lineHeight: 1, tint: paint.observe });
      const text = composeText(words, { font: 'texte', size: 24, width: width - column, lineHeight: 1.2 });
      return [...(i > 0 ? [22] : []), align([number, Math.max(0, column - number.width), text])];
    }),
  );
}
