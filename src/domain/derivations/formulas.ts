/** A computed figure, as the method page explains it. */
interface Formula {
  id: string;
  /** What it is called. */
  nom: string;
  /** How it is computed, in French, with the names of `inputs`. */
  formula: string;
  /** What it is computed from. */
  inputs: readonly string[];
}

/** Every figure that the site computes itself. All the others are published by a source. */
export const FORMULAS = [
  {
    id: 'part-objectif',
    nom: 'Part de l’objectif atteinte',
    formula: '100 × valeur ÷ cible, sans plafond. Seulement quand la cible est à atteindre par le bas.',
    inputs: ['valeur', 'cible'],
  },
  {
    id: 'avancement',
    nom: 'Avancement depuis le départ',
    formula:
      '100 × (valeur − départ) ÷ (cible − départ), sans plancher ni plafond. Le départ est la dernière valeur connue à l’annonce.',
    inputs: ['départ', 'valeur', 'cible'],
  },
  {
    id: 'ecart-objectif',
    nom: 'Écart à l’objectif',
    formula:
      'cible − valeur : ce qui manque, dans l’unité de l’indicateur ; en points pour une part. Négatif quand la cible est dépassée.',
    inputs: ['valeur', 'cible'],
  },
  {
    id: 'depassement',
    nom: 'Dépassement',
    formula: 'valeur − cible quand la valeur est meilleure que la cible ; cible − valeur si l’indicateur doit baisser.',
    inputs: ['valeur', 'cible'],
  },
  {
    id: 'rythme-recent',
    nom: 'Rythme récent',
    formula: '(dernière valeur − valeur précédente) ÷ nombre de mois entre elles.',
    inputs: ['valeur précédente', 'dernière valeur'],
  },
  {
    id: 'rythme-ensemble',
    nom: 'Rythme sur toute la série',
    formula: '(dernière valeur − première valeur) ÷ nombre de mois entre elles.',
    inputs: ['première valeur', 'dernière valeur'],
  },
  {
    id: 'rythme-necessaire',
    nom: 'Rythme nécessaire',
    formula: '(cible − dernière valeur) ÷ nombre de mois entre la dernière valeur et l’échéance.',
    inputs: ['dernière valeur', 'cible'],
  },
  {
    id: 'date-projetee',
    nom: 'Date projetée',
    formula:
      'date de la dernière valeur + (cible − dernière valeur) ÷ rythme. Rien si la cible est atteinte, si le rythme est nul ou contraire, ou à plus de dix ans de la dernière valeur.',
    inputs: ['dernière valeur', 'cible', 'rythme'],
  },
  {
    id: 'taux-pour-100000',
    nom: 'Nombre pour 100 000 habitants',
    formula: '100 000 × nombre ÷ population municipale. Seulement quand les deux sont de la même année.',
    inputs: ['nombre', 'population'],
  },
  {
    id: 'taux-hors-mayotte',
    nom: 'Nombre pour 100 000 habitants, France hors Mayotte',
    formula:
      '100 000 × (nombre en France − nombre à Mayotte) ÷ (population de la France − population de Mayotte). Mayotte est comptée à part : sa population est de 2017.',
    inputs: ['nombre en France', 'nombre à Mayotte', 'population de la France', 'population de Mayotte'],
  },
  {
    id: 'habitants-non-couverts',
    nom: 'Habitants non couverts',
    formula:
      'population municipale × (100 − part couverte) ÷ 100. Hypothèse : la part publiée porte sur la population municipale de la même année. Seulement quand les deux sont de la même année. Écrit avec autant de chiffres significatifs que la part non couverte, car la part est publiée à l’entier.',
    inputs: ['part couverte', 'population'],
  },
  {
    id: 'variation',
    nom: 'Variation',
    formula: 'valeur d’arrivée − valeur de départ, dans l’unité de l’indicateur ; en points pour une part.',
    inputs: ['valeur de départ', 'valeur d’arrivée'],
  },
  {
    id: 'ecart-territoire',
    nom: 'Écart à un territoire plus large',
    formula: 'valeur du territoire − valeur du territoire plus large, à la même date ; en points pour une part.',
    inputs: ['valeur du territoire', 'valeur du territoire plus large'],
  },
  {
    id: 'part-du-total',
    nom: 'Part dans un territoire plus large',
    formula: '100 × nombre du territoire ÷ nombre du territoire plus large, à la même date.',
    inputs: ['nombre du territoire', 'nombre du territoire plus large'],
  },
  {
    id: 'rang',
    nom: 'Rang parmi les départements',
    formula:
      '1 + nombre de départements dont la valeur est meilleure, à la même date. Un taux est comparé au dixième, comme il est écrit. Les ex æquo partagent leur rang ; un département sans valeur n’est pas classé, ni un nombre inférieur à cinq.',
    inputs: ['valeurs des départements'],
  },
  {
    id: 'ex-aequo',
    nom: 'Autres départements au même rang',
    formula:
      'nombre d’autres départements dont la valeur est la même, à la même date ; un taux est comparé au dixième, un nombre inférieur à cinq n’est pas classé.',
    inputs: ['valeurs des départements'],
  },
  {
    id: 'departements-classes',
    nom: 'Nombre de départements classés',
    formula:
      'nombre de départements qui ont une valeur à cette date ; pour un nombre, ceux dont le nombre est au moins cinq et qui ont un taux.',
    inputs: ['valeurs des départements'],
  },
  {
    id: 'territoires-avec-valeur',
    nom: 'Nombre de territoires qui ont une valeur',
    formula: 'nombre de territoires du niveau dont la valeur est un nombre à cette date.',
    inputs: ['valeurs des territoires'],
  },
  {
    id: 'territoires-atteignant',
    nom: 'Nombre de territoires qui atteignent un seuil',
    formula: 'nombre de territoires du niveau dont la valeur est égale ou supérieure au seuil, à cette date.',
    inputs: ['valeurs des territoires'],
  },
  {
    id: 'somme',
    nom: 'Somme',
    formula: 'addition des entrées, sans arrondi.',
    inputs: ['valeurs additionnées'],
  },
  {
    id: 'rapport-au-depart',
    nom: 'Rapport à la valeur de départ',
    formula: 'somme des séries à la date ÷ somme des mêmes séries à la date de départ.',
    inputs: ['valeurs à la date', 'valeurs de départ'],
  },
  {
    id: 'part-departements-entiers',
    nom: 'Part des départements entièrement couverts',
    formula:
      '100 × nombre de départements dont la valeur publiée est 100 ÷ nombre de départements qui ont une valeur à cette date.',
    inputs: ['valeurs des départements'],
  },
  {
    id: 'nombre-de-lignes',
    nom: 'Nombre de lignes',
    formula: 'Nombre de lignes de nos tables qui remplissent la condition dite à côté du chiffre.',
    inputs: ['les lignes comptées'],
  },
  {
    id: 'part-petites-communes',
    nom: 'Part de la population qui vit dans une petite commune',
    formula: '100 × somme des populations des communes de moins de 2 000 habitants ÷ population du territoire.',
    inputs: ['populations municipales des communes'],
  },
  {
    id: 'part-villes',
    nom: 'Part de la population qui vit dans une ville',
    formula: '100 × somme des populations des communes de 20 000 habitants ou plus ÷ population du territoire.',
    inputs: ['populations municipales des communes'],
  },
  {
    id: 'distance-territoires',
    nom: 'Distance entre deux territoires',
    formula:
      '√(Σ poids × (écart des valeurs réduites)² ÷ Σ poids). Valeur réduite : (valeur − moyenne) ÷ écart-type, sur tous les territoires du même niveau ; pour la population, de son logarithme.',
    inputs: ['population', 'taille des communes', 'densités de généralistes et d’infirmiers libéraux'],
  },
  {
    id: 'distance-centres',
    nom: 'Distance à vol d’oiseau jusqu’à la commune la plus proche qui en a',
    formula:
      '2 × 6 371 km × arcsin √(sin²(écart des latitudes ÷ 2) + cos(latitude 1) × cos(latitude 2) × sin²(écart des longitudes ÷ 2)), entre les centres des deux communes, arrondi à 100 m et comparé ainsi aux seuils. Zéro quand la commune en a. Ni route ni temps de trajet ; par-dessus l’eau pour une île. Les départements voisins comptent.',
    inputs: ['centre de la commune', 'centre de chaque commune qui en a'],
  },
  {
    id: 'part-habitants',
    nom: 'Part des habitants qui vivent dans certaines communes',
    formula:
      '100 × somme des populations municipales des communes qui en ont, qui n’en ont pas, ou dont la plus proche est au-delà du seuil ÷ population du territoire.',
    inputs: ['populations municipales des communes', 'nombre ou distance de chaque commune'],
  },
  {
    id: 'moyenne-ponderee',
    nom: 'Moyenne des communes, pondérée par leur population',
    formula:
      'Σ (valeur × population municipale) ÷ Σ populations municipales, sur les communes qui ont une valeur. La Drees pondère par une population standardisée selon l’âge : les deux moyennes sont voisines et ne se confondent pas.',
    inputs: ['valeurs des communes', 'populations municipales des communes'],
  },
  {
    id: 'moyenne-simple',
    nom: 'Moyenne des anciennes communes',
    formula:
      'Σ valeurs ÷ leur nombre, pour une commune née d’une fusion : la population de chacune n’est pas dans le registre.',
    inputs: ['valeurs des anciennes communes'],
  },
] as const satisfies readonly Formula[];

export type FormulaId = (typeof FORMULAS)[number]['id'];
