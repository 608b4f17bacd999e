import { couleur } from '../charts/palette.ts';
import type { Issue } from '../domain/derivations/index.ts';
import type { Fragment } from '../maps/svg.ts';
import { MOT_ISSUE } from '../promesses/mots.ts';
import { aligne } from './pile.ts';
import { composeTexte } from './texte.ts';

const CERCLE = '<circle cx="10" cy="10" r="8.5"';
const CARRE = '<rect x="1.5" y="1.5" width="17" height="17"';
const CROIX = 'd="M6 6l8 8M14 6l-8 8"';
const EN_PAPIER = `stroke="${couleur.papier}" stroke-width="2.2"`;

/** The shape of each verdict, in a box of 20: they differ without colour. The same as those of the pages. */
const FORMES: Record<Issue, string> = {
  tenue: `${CERCLE} fill="${couleur.encre}"/><path d="M5.8 10.4l2.8 2.8 5.4-6" ${EN_PAPIER}/>`,
  manquee: `${CARRE} fill="${couleur.encre}"/><path ${CROIX} ${EN_PAPIER}/>`,
  'non-atteinte-au-dernier-chiffre': `${CARRE}/><path ${CROIX}/>`,
  'en-cours': `${CERCLE}/><path d="M10 5v5.3l3.6 2.2"/>`,
  abandonnee: `${CERCLE}/><path d="M4.2 15.8L15.8 4.2"/>`,
  inverifiable:
    `${CERCLE} stroke-dasharray="3 2.3"/><path d="M7.6 8a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6"/>` +
    '<path d="M10 14.1v.3" stroke-width="2.4" stroke-linecap="round"/>',
};

/** The verdict as its shape, then its word, on as many lines as the room asks. */
export function composeVerdict(issue: Issue, { taille, largeur }: { taille: number; largeur: number }): Fragment {
  const cote = taille * 1.1;
  const forme = {
    svg: `<g transform="translate(0 ${(taille * 1.25 - cote) / 2}) scale(${cote / 20})" fill="none" stroke="${couleur.encre}" stroke-width="2">${FORMES[issue]}</g>`,
    largeur: cote,
    hauteur: cote,
  };
  const gap = taille * 0.45;
  const mots = composeTexte(MOT_ISSUE[issue], {
    police: 'fort',
    taille,
    interligne: 1.25,
    largeur: largeur - cote - gap,
  });
  return aligne([forme, gap, mots]);
}
