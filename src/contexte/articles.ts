import type { ArticleContexte } from './article.ts';
import { demographieMedicale } from './demographie-medicale.ts';
import { medecinTraitant } from './medecin-traitant.ts';
import { planDe2018 } from './plan-2018.ts';

/** The articles, in reading order. Each is made when first asked for. */
export const ARTICLES_CONTEXTE: readonly (() => ArticleContexte)[] = [demographieMedicale, medecinTraitant, planDe2018];
