import type { Page } from './page.ts';

const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** What a figure of the page lacks for a reader who checks it, or who does not see it. */
export function figureFaults({ document }: Page): string[] {
  return [...document.querySelectorAll('figure.figure')].flatMap((figure) =>
    faultsOfFigure(figure, document).map((what) => `#${figure.id} ${what}`),
  );
}

function faultsOfFigure(figure: Element, document: Document): string[] {
  const faults: string[] = [];
  if (figure.id === '') faults.push('has no id to be cited by');
  if (text(figure.querySelector('.figure-titre')) === '') faults.push('has no title');
  if (
    !/\d{4}|date inconnue/.test(
      text(figure.querySelector('.figure-source')) + text(figure.querySelector('.figure-sous-titre')),
    )
  ) {
    faults.push('says no date');
  }
  if (!figure.querySelector('.figure-source a[href]')) faults.push('has no source line with a link');
  const drawings = [...figure.querySelectorAll('.figure-dessin > :is(svg, img)')];
  if (drawings.length === 0) faults.push('has no drawing');
  if (!drawings.every((svg) => hasAlternative(svg, document))) faults.push('has a drawing without alternative text');
  const tables = [...figure.querySelectorAll('table')];
  if (tables.length === 0 && figure.querySelector(`a.vers-tableau[href="/graphiques/${figure.id}/"]`) === null)
    faults.push('has no table of its values, nor the way to it');
  for (const table of tables) faults.push(...tableFaults(table));
  return faults;
}

/** Whether who does not see the drawing is told what it is, in a sentence and not a word. */
function hasAlternative(svg: Element, document: Document): boolean {
  if (svg.getAttribute('aria-hidden') === 'true') return false;
  if (svg.localName === 'img') return (svg.getAttribute('alt') ?? '').trim().length > 20;
  const ids = (svg.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
  const labels = ids.map((id) => text(document.getElementById(id)));
  const name = svg.getAttribute('aria-label') ?? labels.join(' ');
  return svg.hasAttribute('role') && name.trim().length > 20;
}

/** More links than who uses a keyboard would go through one by one. */
const MAX_LINKS = 20;

/** The drawings of many links that nothing lets the keyboard pass over: the link just before one must lead after it. */
export function passageFaults({ document }: Page): string[] {
  const elements = [...document.querySelectorAll('*')];
  const drawings = [...document.querySelectorAll('svg')].filter((s) => s.querySelectorAll('a').length > MAX_LINKS);
  return drawings.flatMap((svg) => {
    const start = elements.indexOf(svg);
    const end = start + svg.querySelectorAll('*').length;
    const href =
      elements
        .slice(0, start)
        .findLast((e) => e.localName === 'a' && !e.closest('svg'))
        ?.getAttribute('href') ?? '';
    const target = href.startsWith('#') ? elements.findIndex(({ id }) => id === href.slice(1)) : -1;
    return target > end
      ? []
      : [`has a drawing of ${svg.querySelectorAll('a').length} links that cannot be passed over`];
  });
}

/** What a table lacks to be read aloud. */
export function tableFaults(table: Element): string[] {
  const faults: string[] = [];
  if (text(table.querySelector('caption')) === '') faults.push('has a table without caption');
  const headers = [...table.querySelectorAll('th')];
  if (headers.length === 0) faults.push('has a table without header cell');
  if (headers.some((th) => !th.hasAttribute('scope'))) faults.push('has a header cell without scope');
  if (table.querySelectorAll('tbody tr').length === 0) faults.push('has a table without row');
  return faults;
}
