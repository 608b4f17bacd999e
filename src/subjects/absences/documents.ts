import type { Source } from '../../domain/tables/index.ts';
import { source } from '../../store/rows.ts';

/** What searches call « les cinq documents »: those that the site began with, in the order of their dates. */
export const FIVE_DOCUMENTS = [
  'bilan-plan-2018-07',
  'rapport-hcaam-2022',
  'dossier-de-presse-2023-07',
  'page-ministere-2023-07',
  'article-plan-2023-07',
] as const;

/** Their rows. */
export const fiveDocuments: readonly Source[] = FIVE_DOCUMENTS.map(source);
