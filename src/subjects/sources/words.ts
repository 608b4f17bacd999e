import type { PRECISIONS } from '../../domain/tables/columns.ts';
import type { Absence } from '../../domain/valeur.ts';
import type { Source, Observation } from '../../domain/tables/index.ts';

/** The word a reader sees for who vouches for a value. */
export const STATUT_WORD: Record<Observation['statut'], string> = {
  publie: 'Publié',
  provisoire: 'Provisoire',
  repris: 'Repris par un tiers',
  recalcule: 'Calculé par un tiers',
  declare: 'Déclaration',
  temoignage: 'Témoignage',
  inconnu: 'Inconnu',
};

/** The natures of sources, in the order in which they are listed. */
export const NATURE_NAME: Record<Source['nature'], string> = {
  'dossier-de-presse': 'Dossiers de presse',
  rapport: 'Rapports',
  'jeu-de-donnees': 'Jeux de données',
  'page-web': 'Pages officielles et associatives',
  article: 'Articles',
  reference: 'Référentiels',
};

/** What each degree of exactness says of a value, in full. */
export const PRECISION_SENTENCE: Record<(typeof PRECISIONS)[number], string> = {
  exact: 'Valeur donnée sans réserve par la source.',
  environ: 'Valeur approchée : la source écrit « environ » ou un mot équivalent.',
  'pres-de': 'Valeur approchée : la source écrit « près de » ou un mot équivalent.',
  'plus-de': 'Plancher : la source écrit « plus de » ou un mot équivalent.',
  'moins-de': 'Plafond : la source écrit « moins de » ou un mot équivalent.',
  'au-moins': 'Plancher : la source écrit « au moins » ou un mot équivalent.',
  'jusqu-a': 'Plafond : la source écrit « jusqu’à » ou un mot équivalent.',
  estimation: 'Estimation de la source.',
  projection: 'Projection de la source.',
};

/** Who vouches for a value, in full. */
export const STATUT_SENTENCE: Record<Observation['statut'], string> = {
  publie: 'Publié par le producteur.',
  provisoire: 'Provisoire : le producteur annonce une révision.',
  repris: 'Repris : cité par un tiers, nous n’avons pas lu la publication d’origine.',
  recalcule: 'Calculé par un tiers à partir des données du producteur.',
  declare: 'Déclaration d’un responsable.',
  temoignage: 'Témoignage individuel.',
  inconnu: 'Rien n’a été trouvé : c’est cela que dit la ligne.',
};

/** What each kind of absence says, in full. None is a zero. */
export const ABSENCE_SENTENCE: Record<Absence, string> = {
  nd: 'Non publié : la série existe, la source ne donne rien ici.',
  s: 'Secret statistique : la source cache la valeur.',
  so: 'Sans objet : la question n’a pas de sens ici.',
  inc: 'Inconnu : une publication a été cherchée, aucune n’a été trouvée.',
};
