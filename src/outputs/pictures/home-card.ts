import { paint } from '../../drawing/palette.ts';
import { edition, promesses } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import type { Fragment } from '../../drawing/svg.ts';
import { promesseView, type PromesseView } from '../../subjects/promesses/view.ts';
import { SITE } from '../../site.ts';
import { CARD, composeName, composePromis, composeValue, type ShareCard } from './share-card.ts';
import { promesseNumber } from './card-numbers.ts';
import { composeMark } from './logo.ts';
import { stack, place } from './stack.ts';
import { shortSource } from './short-source.ts';
import { composeText } from './text.ts';
import { composeVerdict } from './verdict.ts';

const TITRE = 'Quatre promesses pour l’accès aux soins. Où en sont-elles ?';
const GUTTER = 28;

/** The share card of the home page: the four promises, their numbers and their verdicts. */
export function homeCard(): ShareCard {
  const views = promesses.map(({ id }) => promesseView(id));
  const sentences = views.map((c) => {
    const { valeur, promis } = promesseNumber(c);
    const words = promis ? `, pour ${promis.valeur} ${promis.when}` : '';
    return `${c.promesse.nom_court} : ${valeur}${c.lead ? ` (${formatDate(c.lead.date)})` : ''}${words}`;
  });
  return {
    id: 'accueil',
    titre: SITE.nom,
    alternative: `${TITRE} ${sentences.join(' ; ')}.`,
    compose: () => composeHome(views),
  };
}

function composeHome(views: readonly PromesseView[]): string {
  const { width, height, margin } = CARD;
  const inside = width - 2 * margin;
  const titre = composeName(TITRE, { width: inside, height: 130, sizes: [56, 52, 48, 44] });
  const column = (inside - GUTTER * (views.length - 1)) / views.length;
  const ranks = views.map((c) => composeRanks(c, column));
  // each row begins at one height, whatever its columns hold
  const heights = ranks[0]?.map((_, i) => Math.max(...ranks.map((r) => r[i]?.height ?? 0))) ?? [];
  const columns = ranks.map((parts) =>
    stack(parts.flatMap((part, i) => [...(i > 0 ? [GAPS[i - 1] ?? 0] : []), { ...part, height: heights[i] ?? 0 }])),
  );
  const source = composeText(`${shortSource(sourcesOf(views))}. État au ${formatDate(edition.date)}.`, {
    font: 'texte',
    size: 17,
    tint: paint.discret,
  });
  const mark = composeMark(30);
  const footerY = height - margin - mark.height + 10;
  const top = margin + titre.height;
  const y = top + (footerY - top - (columns[0]?.height ?? 0)) / 2;
  return (
    place(titre, margin, margin - 6) +
    columns.map((c, i) => place(c, margin + i * (column + GUTTER), y)).join('') +
    place(mark, margin, footerY) +
    `<g text-anchor="end">${place(source, width - margin, footerY + (mark.height - source.height) / 2)}</g>`
  );
}

/** Room between the rows of `composeRanks`. */
const GAPS = [14, 16, 8, 10, 18];

/** From top to bottom: a line, the name, the number, its words, what was promised, the verdict. */
function composeRanks(view: PromesseView, width: number): Fragment[] {
  const { promesse, issue } = view;
  const number = promesseNumber(view);
  const thinLine = { svg: `<path d="M0 1H${width}" stroke="${paint.encre}" stroke-width="2"/>`, width, height: 2 };
  return [
    thinLine,
    composeText(promesse.nom_court, { font: 'fort', size: 22, width }),
    composeValue(number, { width, size: 76 }),
    composeText(number.caption, { font: 'texte', size: 19, width, lineHeight: 1.28 }),
    ...(number.promis ? [composePromis(number.promis, 18)] : []),
    composeVerdict(issue, { size: 18, width }),
  ];
}

function sourcesOf(views: readonly PromesseView[]) {
  const ids = views.flatMap(({ lead, target }) => [...(lead ? [lead.source] : []), target.source]);
  return [...Map.groupBy(ids, (id) => id)].map(([source, rows]) => ({ source, rows }));
}
