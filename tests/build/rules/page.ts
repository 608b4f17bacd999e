import { parseHTML } from 'linkedom';

/** A built page: its path on the site (`/sources/`), its text and its parsed document. */
export interface Page {
  path: string;
  html: string;
  document: Document;
}

export function toPage(path: string, html: string): Page {
  return { path, html, document: parseHTML(html).document as unknown as Document };
}

/** A fault as a reader of the report wants it: where, then what. */
export function fault(page: Page, what: string): string {
  return `${page.path} ${what}`;
}
