import * as c from './columns.ts';
import { table } from './table.ts';

/** What became of an action that holds no number. */
export const ISSUES_ACTION = ['fait', 'en-partie', 'non-fait', 'depassee', 'rien-trouve'] as const;

export const actions = table({
  nom: 'actions',
  titre: 'Ce que les plans disaient faire',
  description:
    'Les actions sans nombre du plan de juillet 2023, de celui de 2017 et des lois que les sources citent, et ce qu’il en est advenu.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, ancre de la page.', 'action-am-campagne'),
    plan: c.choice(
      ['plan-2017', 'ma-sante-2022', 'segur-2020', 'convention', 'plan-2023', 'barometre', 'autre'],
      'Où l’action a été annoncée.',
      'plan-2023',
    ),
    theme: c.theme(),
    promesse: c.optionalReference('promesses', 'Promesse de 2023 dont elle est une partie.', 'assistants-medicaux'),
    titre: c.text('L’action en quelques mots.', 'Faire connaître le métier'),
    action: c.text('Ce qui devait être fait, en nos mots.', 'Lancer une campagne d’information.'),
    annonce_le: c.date('Date de l’annonce.', '2023-07-13'),
    source: c.reference('sources', 'Où elle est lue.', 'dossier-de-presse-2023-07'),
    localisation: c.text('Place dans la source.', 'Mesure 1, notre plan, l. 160-164'),
    issue: c.choice(
      ISSUES_ACTION,
      'fait ; en-partie ; non-fait : une source le dit ; depassee : un texte ultérieur l’a remplacée ; rien-trouve : cherché, rien trouvé.',
      'rien-trouve',
    ),
    constat: c.optionalText('Ce qu’il en est advenu, en nos mots.', ''),
    constat_date: c.optionalDate('Date de ce constat.', ''),
    constat_source: c.optionalReference('sources', 'Source du constat.', ''),
    constat_localisation: c.optionalText('Place dans cette source.', ''),
    recherche: c.optionalReference('absences', 'La recherche, quand rien n’a été trouvé.', 'absence-am-campagne'),
    note: c.optionalText('Remarque ; comment le constat a été lu.', ''),
  },
});

/** The groups in which the recommendations of the Hcaam are read, in order. */
export const RECOMMANDATION_GROUPS = [
  'services-dus-partout',
  'priorites',
  'territoires',
  'equipes',
  'temps-medical',
  'cinq-leviers',
  'cpts-et-specialistes',
  'formation',
  'pilotage',
  'typologie',
] as const;

export const recommandations = table({
  nom: 'recommandations',
  titre: 'Ce que propose le Hcaam',
  description:
    'Les recommandations du rapport de 2022 du Haut Conseil pour l’avenir de l’assurance maladie, et la suite qui leur a été donnée quand une source la dit.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, ancre de la page.', 'reco-liste-services'),
    groupe: c.choice(RECOMMANDATION_GROUPS, 'De quoi elle parle.', 'services-dus-partout'),
    ordre: c.optionalNumber('Rang dans le groupe.', '1'),
    titre: c.text('La recommandation en quelques mots.', 'Écrire la liste des services dus'),
    recommandation: c.text('Ce qui est recommandé, en nos mots.', 'Écrire une liste nationale des soins de proximité.'),
    source: c.reference('sources', 'Où elle est lue.', 'rapport-hcaam-2022'),
    localisation: c.text('Place dans la source.', 'Partie 2.1, l. 1504-1527'),
    suite: c.optionalText('Ce qui en a été fait, en nos mots.', ''),
    suite_date: c.optionalDate('Date de cette suite.', ''),
    suite_source: c.optionalReference('sources', 'Source de la suite.', ''),
    suite_localisation: c.optionalText('Place dans cette source.', ''),
    recherche: c.optionalReference('absences', 'La recherche, quand aucune suite n’a été trouvée.', ''),
    note: c.optionalText('Remarque.', ''),
  },
});
