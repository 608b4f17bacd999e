import { escapeXml } from '../format/xml.ts';
import { asHtml, type Sentence } from '../prose/sentence.ts';

/** A step of the way from the home page down to a page. */
export interface Step {
  nom: string | Sentence;
  /** Null where its page is not built; absent for the page itself, which comes last. */
  address?: string | null;
}

/**
 * The steps as items of a list, without the end tags that HTML leaves out: forty thousand pages have them. A page called by the title
 * of the `document` that it is about cites it.
 */
export function stepsHtml(steps: readonly Step[], { document = false }: { document?: boolean } = {}): string {
  const here = document ? 'cite' : 'span';
  return steps
    .map(({ nom, address }) => {
      const words = asHtml(nom, { links: false });
      if (address === null) return `<li>${words}`;
      return address === undefined
        ? `<li><${here} aria-current="page">${words}</${here}>`
        : `<li><a href="${escapeXml(address)}">${words}</a>`;
    })
    .join('');
}
