import type { Issue } from '../../domain/derivations/index.ts';

/** The word of each verdict. It comes before any colour, with a shape of its own. */
export const ISSUE_WORD: Record<Issue, string> = {
  tenue: 'Promesse tenue',
  manquee: 'Promesse manquée',
  'non-atteinte-au-dernier-chiffre': 'Non atteinte au dernier chiffre connu',
  'en-cours': 'En cours',
  abandonnee: 'Abandonnée',
  inverifiable: 'Invérifiable',
};
