import type { LocatedTable } from '../domain/tables/places.ts';
import { withoutLines } from '../format/line-references.ts';
import { linkToPlace } from '../format/text-fragment.ts';
import { isFait, places, source, type CitableRow } from './rows.ts';

/** Where a row is read, as who has the document alone can use it. */
export interface ReadingPlace {
  /** The part of the document: « Encadré 3 ». */
  section: string;
  /** The part and its page: « Encadré 3, p. 20 ». Empty where nothing but lines of an extracted text is known. */
  words: string;
  /** What to search in the document, with ordinary spaces; empty where nothing is given. */
  key: string;
  /** The way there in the document itself, or null. */
  link: string | null;
}

/** What a row says of where it was read. */
interface Located {
  id: string;
  source: string;
  localisation: string;
}

const byRow = new Map(places.map((place) => [`${place.table} ${place.ligne}`, place]));

/** Where a row of a table is read: its place when it has one, else what its table says, without the lines of an extracted text. */
export function readingPlace(table: LocatedTable, row: Located): ReadingPlace {
  const place = byRow.get(`${table} ${row.id}`);
  if (place === undefined) {
    const words = withoutLines(row.localisation);
    return { section: words, words, key: '', link: null };
  }
  const { section, page, cle: key } = place;
  const words = page === null ? section : `${section}, p.\u00A0${page}`;
  return { section, words, key, link: linkToPlace(source(row.source).page, { page, key }) };
}

/** Where an observation, a target or a fact is read. */
export function readingPlaceOf(row: CitableRow): ReadingPlace {
  return readingPlace(isFait(row.id) ? 'faits' : 'echeance' in row ? 'objectifs' : 'observations', row);
}
