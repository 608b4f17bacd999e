import type { Citation } from '../../../../src/outputs/citation/citation.ts';

/** A citation with all that formats get wrong: accents, quotes, signs of LaTeX, no-break spaces, several producers. */
export const CITED_FIGURE: Citation = {
  id: 'msp-trajectoire',
  titre: 'L’État « compte » 2\u202F501 maisons, soit 63\u00A0% de l’objectif & "plus"',
  kind: 'graphique',
  site: 'Dernier kilomètre',
  edition: '2026-11-23',
  dataDate: 'décembre 2023',
  producteurs: ['DITP', 'Cnam', 'Drees'],
  address: 'https://dernier-kilometre.example/graphiques/msp-trajectoire/',
  datedAddress: 'https://dernier-kilometre.example/embed/msp-trajectoire/2026-11-23/',
};
