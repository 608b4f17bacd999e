import * as c from './columns.ts';
import { table } from './table.ts';

/** How a series stands to what an engagement promised, from the one that counts just that to the farthest. */
export const RELATIONS = ['meme-compte', 'plus-large', 'plus-etroit', 'autre-unite', 'indirect'] as const;

/** How the values of several series make one. */
export const OPERATIONS_SERIES = ['publiee', 'somme', 'cumul', 'rapport-au-depart', 'departements-entiers'] as const;

export const engagementSeries = table({
  nom: 'engagement-series',
  titre: 'Séries d’un engagement',
  description:
    'Toutes les séries qui disent quelque chose de ce qu’un engagement promet, et en quoi chacune compte la même chose ou non. Le verdict les lit toutes.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant : engagement, puis série.', 'cpts-1000.cpts-aci-et-projets'),
    engagement: c.reference('engagements', 'Engagement.', 'cpts-1000'),
    series: c.references(
      'indicateurs ou faits',
      'La série, ou celles dont les valeurs sont additionnées.',
      'cpts-aci-signes cpts-en-projet',
    ),
    operation: c.choice(
      OPERATIONS_SERIES,
      'publiee : la série telle quelle ; somme : l’addition des séries aux dates où toutes ont une valeur ; cumul : l’addition, à la fin de chaque année, des valeurs d’une série qui compte par an, depuis la première ; rapport-au-depart : cette somme divisée par celle de la date de départ ; departements-entiers : la part des départements entièrement couverts, parmi ceux qui ont une valeur.',
      'somme',
    ),
    depart: c.optionalDate('Date de départ, pour un rapport.', '2017-12'),
    rapport: c.choice(
      RELATIONS,
      'meme-compte : ce que l’engagement compte ; plus-large : cela et plus ; plus-etroit : une partie de cela ; autre-unite : la même chose comptée autrement, ou autre chose de comparable ; indirect : un indice, qui ne juge jamais.',
      'plus-large',
    ),
    objectif: c.optionalReference(
      'objectifs',
      'La cible de cette série, quand ce n’est pas celle que l’engagement juge.',
      '',
    ),
    tete: c.choice(
      ['oui', 'non'],
      'Si un titre peut reposer sur elle : c’est la série que la page suit, ou un compte plus récent de la même chose.',
      'non',
    ),
    motif: c.text('Pourquoi ce rapport-là.', 'Tous les stades, dit la Fédération.'),
  },
});

/** Why a promise was not kept, or cannot be told to be. */
export const RAISONS = [
  'jamais-commence',
  'plus-tard-que-promis',
  'remplace',
  'compte-autrement',
  'non-compte',
  'raison-non-trouvee',
  'sans-objet',
] as const;

export const engagementRaisons = table({
  nom: 'engagement-raisons',
  titre: 'Raisons d’un engagement non tenu',
  description:
    'Pour chaque engagement, pourquoi il n’est pas tenu ou pas vérifiable, d’après une source ; ou que la raison n’a pas été trouvée.',
  key: ['engagement'],
  columns: {
    engagement: c.reference('engagements', 'Engagement.', 'cpts-1000'),
    raison: c.choice(
      RAISONS,
      'jamais-commence ; plus-tard-que-promis ; remplace : par un autre ; compte-autrement : la suite a compté autre chose ; non-compte : aucun compte trouvé ; raison-non-trouvee : cherchée, non trouvée ; sans-objet : tenu, ou échéance à venir.',
      'compte-autrement',
    ),
    explication: c.text('Ce qu’on en sait, en nos mots.', 'Les documents de 2023 visent une part de la population.'),
    source: c.optionalReference('sources', 'Source, quand une le dit.', 'dossier-de-presse-2023-07'),
    localisation: c.optionalText('Place dans la source.', 'Mesure 4, l. 529-534'),
    absence: c.optionalReference(
      'absences',
      'La recherche qui n’a rien trouvé, quand la raison n’est pas trouvée.',
      '',
    ),
  },
});

export const verdictsPresse = table({
  nom: 'verdicts-presse',
  titre: 'Ce que d’autres en disent',
  description:
    'Quand la presse ou une institution dit qu’un engagement est tenu ou manqué : cité comme tel, jamais notre verdict.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'presse-ipa-5000-caducee'),
    engagement: c.reference('engagements', 'Engagement.', 'ipa-5000'),
    qui: c.text('Qui le dit.', 'Caducee.net'),
    dit: c.text('Ce qui est dit, en nos mots.', 'L’objectif de la fin de 2024 ne sera pas atteint'),
    date: c.date('Quand.', '2024'),
    source: c.reference('sources', 'Source.', 'caducee-ipa-2024'),
    localisation: c.text('Place dans la source.', 'Perspectives et obstacles'),
    note: c.optionalText('Remarque.', ''),
  },
});
