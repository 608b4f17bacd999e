/** The ways through the site. */
import { PAGES } from '../store/routes.ts';

/** The entries of the header. */
export const NAVIGATION = [
  { address: PAGES.promesses, nom: 'Promesses' },
  { address: PAGES.territoires, nom: 'Territoires' },
  { address: PAGES.cartes, nom: 'Cartes' },
  { address: PAGES.contexte, nom: 'Contexte' },
  { address: PAGES.reprendre, nom: 'Reprendre' },
  { address: PAGES.sources, nom: 'Sources' },
] as const;

/** The columns of the footer: every page of the site is reached from one of them. */
export const FOOTER = [
  {
    titre: 'Lire',
    links: [
      [PAGES.promesses, 'Les quatre promesses'],
      [PAGES.registre, 'Registre des promesses'],
      [PAGES.contexte, 'Contexte'],
      [PAGES.chronologie, 'Chronologie'],
      [PAGES.glossaire, 'Glossaire'],
    ],
  },
  {
    titre: 'Territoires',
    links: [
      [PAGES.territoires, 'Trouver son territoire'],
      [PAGES.initiatives, 'Initiatives locales'],
      [PAGES.cartes, 'Cartes, à chaque date'],
      [PAGES.couverture, 'Ce qui est connu, et où'],
    ],
  },
  {
    titre: 'Reprendre',
    links: [
      [PAGES.reprendre, 'Tout ce qui se reprend'],
      [PAGES.graphiques, 'Graphiques et cartes'],
      [PAGES.donnees, 'Données'],
      [PAGES.misesAJour, 'Mises à jour et flux'],
    ],
  },
  {
    titre: 'Vérifier',
    links: [
      [PAGES.sources, 'Sources'],
      [PAGES.desaccords, 'Désaccords'],
      [PAGES.methode, 'Méthode et calculs'],
      [PAGES.corrections, 'Corrections'],
      [PAGES.aPropos, 'À propos et licences'],
    ],
  },
] as const;
