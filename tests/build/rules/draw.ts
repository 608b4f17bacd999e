import { createHash } from 'node:crypto';

/** So many pages, always the same while their addresses are: those whose addresses have the least fingerprints. */
export function draw<Page extends { path: string }>(pages: readonly Page[], number: number): Page[] {
  return pages
    .map((page) => [createHash('sha256').update(page.path).digest('hex'), page] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, number)
    .map(([, page]) => page);
}
