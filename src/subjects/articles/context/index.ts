import type { ContextArticle } from '../article.ts';
import { demographieMedicale } from './demographie-medicale.ts';
import { desertsMedicaux } from './deserts-medicaux.ts';
import { exerciceCoordonne } from './exercice-coordonne.ts';
import { financements } from './financements.ts';
import { medecinTraitant } from './medecin-traitant.ts';
import { planOf2018 } from './plan-2018.ts';

/** The articles, in reading order. Each is made when first asked for. */
export const CONTEXT_ARTICLES: readonly (() => ContextArticle)[] = [
  demographieMedicale,
  medecinTraitant,
  exerciceCoordonne,
  desertsMedicaux,
  planOf2018,
  financements,
];
