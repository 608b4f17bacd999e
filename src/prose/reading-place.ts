import { escapeXml } from '../format/xml.ts';
import type { ReadingPlace } from '../store/reading-places.ts';

/** Where a row is read, as markup: its part and page, then what to search there. */
export function readingPlaceHtml(place: ReadingPlace): string {
  const part = place.words && `<cite>${escapeXml(place.words)}</cite>`;
  const search = place.key && `à chercher : ${searchKeyHtml(place)}`;
  return [part, search].filter(Boolean).join(', ');
}

/** What to search in a document, as markup that keeps it as printed; the way there when there is one. Empty without key. */
export function searchKeyHtml({ key, link }: ReadingPlace): string {
  if (key === '') return '';
  const words = `<kbd>${escapeXml(key)}</kbd>`;
  return link === null ? words : `<a href="${escapeXml(link)}">${words}</a>`;
}
