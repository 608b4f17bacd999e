import type { Phrase } from '../phrases/phrase.ts';

/** An article on what surrounds the promises. Its words are in `src/articles/contexte/<id>.astro`. */
export interface ArticleContexte {
  /** Kebab-case, last segment of its address, kept for ever. */
  id: string;
  /** Its subject, above the title and in lists. */
  sujet: string;
  /** The finding, each number leading to its source. */
  titre: string | Phrase;
  /** The finding, in one or two sentences, each number leading to its source. */
  chapo: Phrase;
  /** The anchors of its headings, in order. */
  sommaire: readonly { id: string; titre: string | Phrase }[];
  /** Ids of the sources it rests on, the main one first. */
  sources: readonly string[];
}

/** The address of an article. */
export function adresseContexte(id: string): string {
  return `/contexte/${id}/`;
}
