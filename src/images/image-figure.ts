import { couleur } from '../charts/palette.ts';
import { DIVERGENCE } from '../figures/divergences.ts';
import type { Figure } from '../figures/figure.ts';
import type { Fragment } from '../maps/svg.ts';
import { ESPACE_INSECABLE } from '../format/nombre.ts';
import { SITE } from '../site.ts';
import { insereDessin, tailleDessin } from './dessin.ts';
import { composeMarque } from './marque.ts';
import { empile, place } from './pile.ts';
import { toImage } from './racine.ts';
import { sourceCourte } from './source-courte.ts';
import { composeTexte, composeTexteAjuste } from './texte.ts';

export interface OptionsImageFigure {
  /** The address of the figure's page, absolute: written at the foot. */
  adresse: string;
  /** `page` is as wide as a page and as high as it needs; `carre` is a square, for phones. */
  format?: 'page' | 'carre';
  /** Pixels for a unit; pages are composed 800 units wide, less for a drawing made for phones, squares 540. Default 1. */
  pixels?: number;
}

/**
 * A figure as one picture: title, subtitle, drawing, notes, source and date, name of the site and address. Readers who have other fonts than ours see
 * wider letters: a page leaves room for them.
 */
export function toImageSvg(figure: Figure, { adresse, format = 'page', pixels = 1 }: OptionsImageFigure): string {
  const { svg, largeur, hauteur } = format === 'carre' ? composeCarre(figure, adresse) : composePage(figure, adresse);
  return toImage(svg, {
    id: `image-${figure.id}`,
    titre: figure.titre,
    description: [figure.alternative, ...divergences(figure)].join(' '),
    largeur,
    hauteur,
    pixels,
  });
}

const PAGE = { largeur: 800, marge: 40 };
/** How much a drawing made for a phone may be enlarged: its page is narrower instead. */
const AGRANDISSEMENT = 1.4;
/** How much wider than ours the letters of a reader may be. */
const AISANCE = { serif: 1.14, sans: 1.12 };

function composePage(figure: Figure, adresse: string): Fragment {
  const { marge } = PAGE;
  const naturelle = tailleDessin(figure.dessin.ample).largeur;
  const largeur = Math.min(PAGE.largeur - 2 * marge, Math.round(AGRANDISSEMENT * naturelle));
  const sans = largeur / AISANCE.sans;
  const discret = { police: 'texte', taille: 13, largeur: sans, interligne: 1.45, teinte: couleur.discret } as const;
  const largeurDessin = figure.dessin.genre === 'carte' ? Math.min(640, largeur) : largeur;
  const dessin = insereDessin(figure.dessin.ample, { largeur: largeurDessin, hauteur: Infinity, infobulles: true });
  const contenu = empile([
    composeTexte(figure.titre, {
      police: 'titre',
      taille: 30,
      interligne: 1.16,
      largeur: largeur / AISANCE.serif,
      equilibre: true,
    }),
    8,
    composeTexte(figure.sousTitre, {
      police: 'texte',
      taille: 16.5,
      interligne: 1.4,
      largeur: sans,
      teinte: couleur.discret,
    }),
    22,
    { ...dessin, svg: place(dessin, (largeur - dessin.largeur) / 2, 0) },
    22,
    ...[...figure.notes, ...divergences(figure)].flatMap((note) => [composeTexte(note, discret), 3]),
    composeTexte(ligneSource(figure, Infinity), discret),
    14,
    composePied(adresse, { largeur, taille: 18, tailleAdresse: 13 }),
  ]);
  return {
    svg: place(contenu, marge, marge - 6),
    largeur: largeur + 2 * marge,
    hauteur: Math.ceil(contenu.hauteur + 2 * marge - 18),
  };
}

function divergences({ desaccords }: Figure): string[] {
  return desaccords.length > 0 ? [DIVERGENCE] : [];
}

const CARRE = { cote: 540, marge: 28 };

function composeCarre(figure: Figure, adresse: string): Fragment {
  const { cote, marge } = CARRE;
  const largeur = cote - 2 * marge;
  const discret = { police: 'texte', taille: 11, interligne: 1.35, teinte: couleur.discret } as const;
  const tete = empile([
    composeTexteAjuste(figure.titre, {
      police: 'titre',
      tailles: [27, 25, 23],
      interligne: 1.14,
      largeur,
      hauteur: 63,
      equilibre: true,
    }),
    5,
    composeTexteAjuste(figure.sousTitre, {
      police: 'texte',
      tailles: [14, 13],
      interligne: 1.32,
      largeur,
      hauteur: 38,
      teinte: couleur.discret,
    }),
  ]);
  const pied = empile([
    ...divergences(figure).flatMap((note) => [composeTexte(note, { ...discret, largeur }), 2]),
    composeTexte(ligneSource(figure, 4), { ...discret, largeur }),
    8,
    composePied(adresse, { largeur, taille: 15, tailleAdresse: 11 }),
  ]);
  const haut = marge - 4;
  const libre = cote - haut - tete.hauteur - pied.hauteur - (marge - 8);
  const dessin = insereDessin(choisirDessin(figure, { largeur, hauteur: libre - 20 }), {
    largeur,
    hauteur: libre - 20,
    grandesLettres: true,
  });
  const svg =
    place(tete, marge, haut) +
    place(dessin, (cote - dessin.largeur) / 2, haut + tete.hauteur + (libre - dessin.hauteur) / 2) +
    place(pied, marge, haut + tete.hauteur + libre);
  return { svg, largeur: cote, hauteur: cote };
}

/** The drawing whose words are the largest in that room; the wide one when it is nearly as good. */
export function choisirDessin(
  { dessin: { ample, etroit } }: Pick<Figure, 'dessin'>,
  room: { largeur: number; hauteur: number },
): string {
  const echelle = (svg: string): number => {
    const { largeur, hauteur } = tailleDessin(svg);
    return Math.min(room.largeur / largeur, room.hauteur / hauteur);
  };
  return etroit && echelle(etroit) > 1.1 * echelle(ample) ? etroit : ample;
}

/** Producers, date of the data, who drew it. */
function ligneSource(figure: Figure, max: number): string {
  const auteur = `${SITE.nom}, ${figure.licence}`.replaceAll(' ', ESPACE_INSECABLE);
  return `${sourceCourte(figure.sources, { max })}. Données : ${figure.dateDonnees}. Dessin : ${auteur}.`;
}

/** The name of the site on the left; on the right the address, as much of it as there is room for. */
function composePied(
  adresse: string,
  { largeur, taille, tailleAdresse }: { largeur: number; taille: number; tailleAdresse: number },
): Fragment {
  const marque = composeMarque(taille);
  const { host, pathname } = new URL(adresse);
  const ecrire = (texte: string) =>
    composeTexte(texte, { police: 'texte', taille: tailleAdresse, teinte: couleur.discret });
  const entiere = ecrire(host + pathname);
  const droite = entiere.largeur * AISANCE.sans + marque.largeur * AISANCE.serif < largeur ? entiere : ecrire(host);
  return {
    svg:
      `<path d="M0 .5H${largeur}" stroke="${couleur.filet}"/>${place(marque, 0, 12)}` +
      `<g text-anchor="end">${place(droite, largeur, 12 + (marque.hauteur - droite.hauteur) / 2)}</g>`,
    largeur,
    hauteur: 12 + marque.hauteur,
  };
}
