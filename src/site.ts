/** What the site says of itself. */
export const SITE = {
  /** Where it is published, without final slash. */
  adresse: 'https://dernier-kilometre.example',
  nom: 'Dernier kilomètre',
  devise: 'Ce que l’État a promis sur l’accès aux soins, et ce qui en est advenu.',
  description:
    'Assistants médicaux, médicobus, maisons de santé, CPTS : les quatre promesses de juillet 2023 suivies chiffre par chiffre, département par département, chaque nombre menant à sa source.',
  langue: 'fr',
  /** Where a reader reports an error. */
  courriel: 'erreurs@dernier-kilometre.example',
} as const;

/** The entries of the header, four at most. */
export const NAVIGATION = [
  { adresse: '/promesses/', nom: 'Promesses' },
  { adresse: '/territoires/', nom: 'Territoires' },
  { adresse: '/contexte/', nom: 'Contexte' },
  { adresse: '/sources/', nom: 'Sources' },
] as const;

/** The columns of the footer: every page of the site is reached from one of them. */
export const PIED = [
  {
    titre: 'Lire',
    liens: [
      ['/promesses/', 'Les quatre promesses'],
      ['/promesses/registre/', 'Registre des promesses'],
      ['/contexte/', 'Contexte'],
      ['/chronologie/', 'Chronologie'],
      ['/glossaire/', 'Glossaire'],
    ],
  },
  {
    titre: 'Territoires',
    liens: [
      ['/territoires/', 'Trouver son territoire'],
      ['/initiatives/', 'Initiatives locales'],
      ['/territoires/couverture-des-donnees/', 'Ce qui est connu, et où'],
    ],
  },
  {
    titre: 'Reprendre',
    liens: [
      ['/graphiques/', 'Graphiques et cartes'],
      ['/donnees/', 'Données'],
      ['/mises-a-jour/', 'Mises à jour et flux'],
    ],
  },
  {
    titre: 'Vérifier',
    liens: [
      ['/sources/', 'Sources'],
      ['/desaccords/', 'Désaccords'],
      ['/methode/', 'Méthode et calculs'],
      ['/corrections/', 'Corrections'],
      ['/a-propos/', 'À propos et licences'],
    ],
  },
] as const;
