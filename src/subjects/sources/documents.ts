import type { Source } from '../../domain/tables/index.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { tally } from '../../prose/printed-number.ts';
import { PAGES } from '../../store/routes.ts';
import { sources } from '../../store/rows.ts';
import { isNoDocument } from './short-name.ts';
import { NATURE_NAME } from './words.ts';

/** The sources of one nature, under its name. */
export interface SourceGroup {
  id: string;
  name: string;
  list: readonly Source[];
}

const documents = sources.filter((s) => !isNoDocument(s));

/** The documents and data sets by nature, in the order of natures. */
export const documentGroups: readonly SourceGroup[] = Object.entries(NATURE_NAME)
  .map(([nature, name]) => ({ id: nature, name, list: documents.filter((s) => s.nature === nature) }))
  .filter(({ list }) => list.length > 0);

/** The rows of sources that are no document: they say that nothing was found. */
export const noDocuments: readonly Source[] = sources.filter(isNoDocument);

/** How many documents and data sets there are; it leads to their list. */
export function documentCount(): PrintedNumber {
  return tally(documents.length, PAGES.sources, '.liste-sources > li:not([data-sans-document])');
}
