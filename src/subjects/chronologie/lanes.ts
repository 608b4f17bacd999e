import type { Theme } from '../../domain/tables/columns.ts';

/** A lane of the chronology: one subject, or a few that go together. */
export interface Lane {
  id: string;
  nom: string;
  themes: readonly Theme[];
}

/** The lanes, from the whole to the four promises, then what surrounds them. */
export const LANES: readonly Lane[] = [
  { id: 'plans', nom: 'Plans et rapports d’ensemble', themes: ['autre', 'financement', 'opinion'] },
  { id: 'assistants-medicaux', nom: 'Assistants médicaux', themes: ['assistants-medicaux'] },
  { id: 'medicobus', nom: 'Médicobus', themes: ['medicobus'] },
  {
    id: 'maisons-et-centres',
    nom: 'Maisons et centres de santé',
    themes: ['msp', 'centres-de-sante', 'offre-de-soins'],
  },
  { id: 'cpts', nom: 'Communautés professionnelles (CPTS)', themes: ['cpts'] },
  {
    id: 'equipes',
    nom: 'Travail en équipe',
    themes: [
      'exercice-coordonne',
      'equipes-soins',
      'dac',
      'hopital',
      'sante-mentale',
      'prevention',
      'initiative-locale',
      'international',
    ],
  },
  { id: 'pratique-avancee', nom: 'Pratique avancée des infirmiers', themes: ['ipa', 'asalee'] },
  { id: 'urgences', nom: 'Soins sans rendez-vous', themes: ['sas', 'soins-non-programmes'] },
  { id: 'telemedecine', nom: 'Télémédecine', themes: ['telemedecine'] },
  {
    id: 'installation',
    nom: 'Installation, zonage, médecin traitant',
    themes: ['installation-aides', 'zonage', 'medecin-traitant', 'demographie-medicale'],
  },
  { id: 'formation', nom: 'Formation', themes: ['formation'] },
];

const byTheme = new Map(LANES.flatMap((lane) => lane.themes.map((theme) => [theme, lane] as const)));

/** The lane of a subject: every subject has one. */
export function laneOf(theme: Theme): Lane {
  const lane = byTheme.get(theme);
  if (!lane) throw new Error(`no lane of the chronology for ${theme}`);
  return lane;
}
