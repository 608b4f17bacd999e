import { couleur } from '../charts/palette.ts';
import { toLongueur, type Fragment } from '../maps/svg.ts';
import { SITE } from '../site.ts';
import { composeTexte } from './texte.ts';

/** A road that stops short of its flag: the sign of the site, in a box of 34 × 26. */
const SIGNE =
  `<path d="M2 22.5C8 22.5 9 15 15 15" fill="none" stroke="${couleur.observe}" stroke-width="3" stroke-linecap="round"/>` +
  `<circle cx="19.4" cy="14" r="1.4" fill="${couleur.observe}"/><circle cx="23.4" cy="12.8" r="1.2" fill="${couleur.observe}"/>` +
  `<path d="M28 24V3" stroke="${couleur.promesse}" stroke-width="2" stroke-linecap="round"/>` +
  `<path d="M28 3.2l-8 3.1 8 3.4z" fill="${couleur.promesse}"/>`;

/** The sign and the name of the site, with letters of a size. */
export function composeMarque(taille: number): Fragment {
  const echelle = taille / 20;
  const nom = composeTexte(SITE.nom, { police: 'titre', taille, interligne: 1.3 });
  const x = 40 * echelle;
  return {
    svg: `<g transform="scale(${toLongueur(echelle)})">${SIGNE}</g><g transform="translate(${toLongueur(x)} ${toLongueur(2 * echelle)})">${nom.svg}</g>`,
    largeur: x + nom.largeur,
    hauteur: 28 * echelle,
  };
}
