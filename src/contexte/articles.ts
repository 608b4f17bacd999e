import type { ArticleContexte } from './article.ts';

/** The articles, in reading order. Each is made when first asked for. */
export const ARTICLES_CONTEXTE: readonly (() => ArticleContexte)[] = [];
