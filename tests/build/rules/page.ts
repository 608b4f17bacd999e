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

/** What is wrong in a page, each fault in words that are the same wherever it is the same. */
export type Rule = (page: Page) => string[];

/** The faults of many pages under a rule, one line for each with the pages that have it: nothing when all is well. */
export function faultsOf(pages: readonly Page[], rule: Rule): string[] {
  const places = new Map<string, string[]>();
  for (const page of pages) {
    for (const what of new Set(rule(page))) places.set(what, [...(places.get(what) ?? []), page.path]);
  }
  return [...places].map(([what, paths]) => {
    const others = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return `${what} (${paths.slice(0, 3).join(', ')}${others})`;
  });
}
