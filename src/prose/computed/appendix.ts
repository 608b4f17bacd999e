import { attribute, walkMarkup } from '../../format/walk-markup.ts';
import type { Computation } from './computation.ts';
import { explanationHtml } from './explain.ts';
import type { PageComputations } from './page-computations.ts';

/**
 * A page with, at the end of its `<main>`, each computation that one of its numbers leads to: its formula and its inputs, in
 * reading order. A page whose numbers all have their place elsewhere is left as it is.
 */
export function appendComputations(html: string, computations: PageComputations): string {
  if (computations.size === 0) return html;
  const shown = new Map<string, Computation>();
  let end: number | undefined;
  let at = 0;
  for (const piece of walkMarkup(html)) {
    if (piece.kind === 'open' && piece.name === 'a') {
      const [, anchor = ''] = /^#(.+)/.exec(attribute(piece, 'href') ?? '') ?? [];
      const computation = computations.get(anchor);
      if (computation) shown.set(anchor, computation);
    } else if (piece.kind === 'close' && piece.name === 'main') end = at;
    at += piece.source.length;
  }
  if (shown.size === 0) return html;
  if (end === undefined) throw new Error(`no <main> to explain ${[...shown.keys()].join(', ')}`);
  return html.slice(0, end) + sectionHtml(shown) + html.slice(end);
}

/** How many computations a page shows; more are folded, and a link to one of them unfolds them. */
const VISIBLE = 6;

function sectionHtml(computations: PageComputations): string {
  const items = [...computations].map(([anchor, computation]) => explanationHtml({ ...computation, anchor }));
  const list = `<dl class="formules">${items.join('')}</dl>`;
  const folded = `<details class="repli"><summary>Chaque nombre calculé, sa formule et ce dont il part</summary>${list}</details>`;
  return (
    `<section class="page calculs-page" aria-labelledby="calculs-de-la-page"><h2 id="calculs-de-la-page">Les calculs de cette page</h2>` +
    `${items.length > VISIBLE ? folded : list}</section>`
  );
}
