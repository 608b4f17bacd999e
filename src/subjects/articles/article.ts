import type { Sentence } from '../../prose/sentence.ts';

/** An article on what surrounds the promises. Its words are in `src/ui/articles/context/<id>.astro`. */
export interface ContextArticle {
  /** Kebab-case, last segment of its address, kept for ever. */
  id: string;
  /** Its subject, above the title and in lists. */
  subject: string;
  /** The finding, each number leading to its source. */
  titre: string | Sentence;
  /** The finding, in one or two sentences, each number leading to its source. */
  standfirst: Sentence;
  /** The anchors of its headings, in order. */
  summary: readonly { id: string; titre: string | Sentence }[];
  /** Ids of the sources it rests on, the main one first. */
  sources: readonly string[];
}
