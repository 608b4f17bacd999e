import type { ArticleContexte } from './article.ts';
import { demographieMedicale } from './demographie-medicale.ts';
import { desertsMedicaux } from './deserts-medicaux.ts';
import { exerciceCoordonne } from './exercice-coordonne.ts';
import { financements } from './financements.ts';
import { medecinTraitant } from './medecin-traitant.ts';
import { planDe2018 } from './plan-2018.ts';

/** The articles, in reading order. Each is made when first asked for. */
export const ARTICLES_CONTEXTE: readonly (() => ArticleContexte)[] = [
  demographieMedicale,
  medecinTraitant,
  exerciceCoordonne,
  desertsMedicaux,
  planDe2018,
  financements,
];
