/** A number with its sign, its decimals and its unit, and nothing that says what it counts; a year says what it is. */
const NUMBER_ALONE = /^(?!\d{4}$)[≈~<>±+−-]?\s*\d[\d\s.,]*(?:%|‰|€|k€|M€|Md€|km|h|min)?$/u;
/** A word is of three letters or more. */
const WORD = /\p{L}{3,}/u;

const nameOf = (link: Element): string => (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();

/** The links of a page that are named by a number alone. */
export function numberLinks(document: Document): Element[] {
  return [...document.querySelectorAll('a[href]')].filter((link) => NUMBER_ALONE.test(nameOf(link)));
}

/**
 * Whether a link has a context that says what it is, as the glossary of the RGAA counts contexts: the heads of its cell, its cell, its
 * paragraph, its item of a list, with the term of a definition, or the heading of its section.
 */
export function isInWords(link: Element): boolean {
  const cell = link.closest('td');
  if (cell) {
    const heads = headsOf(cell);
    return (heads.every((head) => head !== '') && heads.some((head) => WORD.test(head))) || hasWords(cell);
  }
  const block = link.closest('p,li,dt,dd,h1,h2,h3,h4,h5,h6,caption,figcaption,th,summary,label');
  if (block === null) return false;
  return [block, block.parentElement?.closest('li'), termOf(link), headingOf(link)].some((words) =>
    hasWords(words ?? null),
  );
}

/** What heads the row of a cell and its column. */
function headsOf(cell: Element): string[] {
  const row = cell.closest('tr');
  const column = [...(row?.children ?? [])].indexOf(cell);
  const heads = [
    row?.querySelector('th'),
    cell.closest('table')?.querySelector('thead tr:last-child')?.children[column],
  ];
  return heads.map((head) => (head?.textContent ?? '').trim());
}

function hasWords(block: Element | null): boolean {
  return WORD.test(block?.textContent ?? '');
}

/** The term that a definition is of. */
function termOf(link: Element): Element | null {
  let before = link.closest('dd')?.previousElementSibling ?? null;
  while (before?.localName === 'dd') before = before.previousElementSibling;
  return before;
}

function headingOf(link: Element): Element | null {
  return link.closest('article,section,nav')?.querySelector('h1,h2,h3,h4,h5,h6') ?? null;
}
