import type { THEMES as DECLARES } from '../domain/tables/colonnes.ts';

type Theme = (typeof DECLARES)[number];

/** The name of each theme under which rows are filed. */
const NOMS: Readonly<Record<Theme, string>> = {
  'assistants-medicaux': 'Assistants médicaux',
  medicobus: 'Médicobus',
  msp: 'Maisons de santé',
  cpts: 'Communautés professionnelles territoriales de santé (CPTS)',
  'centres-de-sante': 'Centres de santé',
  sas: 'Service d’accès aux soins',
  financement: 'Financements',
  'offre-de-soins': 'Offre de soins',
  zonage: 'Zonage',
  'medecin-traitant': 'Médecin traitant',
  'demographie-medicale': 'Démographie médicale',
  'exercice-coordonne': 'Exercice coordonné',
  'initiative-locale': 'Initiatives locales',
  formation: 'Formation',
  'equipes-soins': 'Équipes de soins',
  international: 'Comparaisons internationales',
  opinion: 'Opinion',
  'installation-aides': 'Aides à l’installation',
  ipa: 'Infirmiers en pratique avancée',
  hopital: 'Hôpital',
  telemedecine: 'Télémédecine',
  'sante-mentale': 'Santé mentale',
  'soins-non-programmes': 'Soins non programmés',
  asalee: 'Asalée',
  prevention: 'Prévention',
  dac: 'Dispositifs d’appui à la coordination',
  autre: 'Le plan dans son ensemble',
};

/** The themes, in the order in which they are listed. */
export const THEMES: readonly string[] = Object.keys(NOMS);

/** The name of a theme. Throws on one that has none. */
export function nomTheme(theme: string): string {
  const nom = (NOMS as Readonly<Record<string, string>>)[theme];
  if (nom === undefined) throw new Error(`theme without name: ${theme}`);
  return nom;
}
