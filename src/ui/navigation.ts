/** The ways through the site. */
import { PAGES } from '../store/routes.ts';
import { rgaaResult } from '../subjects/health/rgaa.ts';

/** The entries of the header. */
export const NAVIGATION = [
  { address: PAGES.promesses, nom: 'Promesses' },
  { address: PAGES.territoires, nom: 'Territoires' },
  { address: PAGES.cartes, nom: 'Cartes' },
  { address: PAGES.contexte, nom: 'Contexte' },
  { address: PAGES.reprendre, nom: 'Reprendre' },
  { address: PAGES.sources, nom: 'Sources' },
] as const;

/** The columns of the footer: every page of the site is reached from one of them, or from the header. */
export const FOOTER = [
  {
    titre: 'Lire',
    links: [
      [PAGES.registre, 'Registre des promesses'],
      [PAGES.chronologie, 'Chronologie'],
      [PAGES.glossaire, 'Glossaire'],
    ],
  },
  {
    titre: 'Territoires',
    links: [
      [PAGES.territoires, 'Trouver son territoire'],
      [PAGES.initiatives, 'Initiatives locales'],
      [PAGES.couverture, 'Ce qui est connu, et où'],
    ],
  },
  {
    titre: 'Reprendre',
    links: [
      [PAGES.graphiques, 'Graphiques et cartes'],
      [PAGES.donnees, 'Données'],
      [PAGES.misesAJour, 'Mises à jour et flux'],
    ],
  },
  {
    titre: 'Vérifier',
    links: [
      [PAGES.desaccords, 'Désaccords'],
      [PAGES.methode, 'Méthode et calculs'],
      [PAGES.corrections, 'Corrections'],
      [PAGES.aPropos, 'À propos et licences'],
      [PAGES.accessibilite, `Accessibilité : ${rgaaResult.state}`],
      [PAGES.health, 'Santé du site'],
    ],
  },
] as const;

const OWED: ReadonlySet<string> = new Set([PAGES.donnees, PAGES.corrections, PAGES.aPropos, PAGES.accessibilite]);

/** The links that even a page made by thousands owes, as the footer of the others names them. */
export const SHORT_FOOTER = FOOTER.flatMap(({ links }) => links.filter(([address]) => OWED.has(address)));
