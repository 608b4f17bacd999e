import { z } from 'zod';
import * as c from './columns.ts';
import { column, table } from './table.ts';

/** The thirteen themes of the RGAA, in their order: the first number of a criterion is the rank of its theme. */
export const RGAA_THEMES = [
  'images',
  'cadres',
  'couleurs',
  'multimedia',
  'tableaux',
  'liens',
  'scripts',
  'elements-obligatoires',
  'structuration',
  'presentation',
  'formulaires',
  'navigation',
  'consultation',
] as const;

/** What the site is on a criterion; one that nobody has looked at is said so, and counts against the rate. */
const RGAA_STATES = ['conforme', 'non-conforme', 'non-applicable', 'non-verifie'] as const;

/** The tables of the site’s own health: what was checked of it, what was measured of it. */
export const rgaa = table({
  nom: 'rgaa',
  titre: 'Accessibilité : les critères du RGAA',
  description:
    'Les critères du RGAA 4.1.2, un par ligne, dans leur ordre : s’il s’applique, comment il a été vérifié, ce qui a été constaté, quand. La page Accessibilité en est faite.',
  rule: 'L’intitulé est le nôtre, court : le texte officiel fait foi. Un critère que personne n’a regardé est « non-verifie ».',
  optional: true,
  key: ['critere'],
  columns: {
    critere: column(
      'code',
      z.string().regex(/^(?:[1-9]|1[0-3])\.(?:[1-9]|1[0-4])$/),
      'Numéro du critère dans le RGAA 4.1.2.',
      'un numéro de critère, comme 8.10',
      '8.5',
    ),
    theme: c.choice(RGAA_THEMES, 'Thématique.', 'images', 'Celle de son premier nombre.'),
    intitule: c.text('De quoi il s’agit, en nos mots.', 'Titre de chaque page'),
    etat: c.choice(
      RGAA_STATES,
      'conforme, non-conforme, non-applicable (rien dans le site ne le concerne) ou non-verifie.',
      'conforme',
    ),
    verification: c.choice(
      ['test', 'main', 'aucune'],
      'Comment : par un test automatique, à la main, ou pas du tout.',
      'test',
    ),
    essais: c.formes(
      'Les fichiers de tests qui le vérifient, séparés par « | ».',
      'tests/browser/accessibility.test.ts',
      'Aucun quand la vérification s’est faite à la main.',
    ),
    date: c.date('Date de la vérification, ou du constat qu’elle manque.', '2026-11-30'),
    note: c.optionalText('Ce qui a été constaté, ou ce qui manque.', 'Un lien de moins de 24 pixels dans les tableaux'),
  },
});

export const siteMeasures = table({
  nom: 'mesures',
  titre: 'Mesures du site',
  description:
    'Ce que le site pèse et ce que ses épreuves ont donné, une mesure par ligne. Écrite par `npm run mesures`, jamais à la main.',
  optional: true,
  interne: true,
  key: ['id'],
  columns: {
    id: c.id('Identifiant de la mesure.', 'pages-communes'),
    groupe: c.choice(
      ['pages', 'octets', 'secondes', 'epreuves', 'outils'],
      'Ce qui est mesuré : pages, octets, secondes (ce que dure la construction), epreuves (ce que les tests ont compté) ou outils.',
      'pages',
    ),
    libelle: c.text('Ce qui est mesuré, en toutes lettres.', 'Pages de communes'),
    valeur: c.text('Le nombre, ou la version d’un outil.', '34875'),
    unite: c.optionalText('Unité ; rien pour une version.', 'octets'),
    date: c.date('Jour de la mesure.', '2026-11-30'),
    commande: c.text('Ce qui l’a donnée.', 'npm run mesures'),
  },
});
