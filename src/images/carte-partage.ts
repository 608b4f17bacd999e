import { couleur } from '../charts/palette.ts';
import type { Fragment } from '../maps/svg.ts';
import { insereDessin } from './dessin.ts';
import { composeMarque } from './marque.ts';
import { empile, place } from './pile.ts';
import { toImage } from './racine.ts';
import { composeLigne, composeTexte, composeTexteAjuste } from './texte.ts';

/** The size of share cards, in pixels: that which social networks ask for. */
export const CARTE = { largeur: 1200, hauteur: 630, marge: 48 } as const;

/** A share card: what it says, and how it is drawn, which is done only when asked. */
export interface CartePartage {
  /** Begins its ids. Kebab-case. */
  id: string;
  titre: string;
  /** What it shows, for those who do not see it: the text of `og:image:alt`. */
  alternative: string;
  compose: () => string;
}

/** A share card as a picture of 1200 × 630. */
export function toCarteSvg({ id, titre, alternative, compose }: CartePartage): string {
  const { largeur, hauteur } = CARTE;
  return toImage(compose(), { id: `carte-${id}`, titre, description: alternative, largeur, hauteur });
}

export interface OptionsColonnes {
  /** The drawing, that takes the right side. */
  dessin: string;
  /** Widest and highest that the drawing may be. Default 640 × 562. */
  largeurDessin?: number;
  hauteurDessin?: number;
  /** What the drawing shows, under it, when its own words do not say it. */
  legende?: string;
  /** Where the numbers come from, and their date. */
  source: string;
  /** What stands on the left, in the room given. */
  colonne: (place: { largeur: number; hauteur: number }) => Fragment;
}

/** Words and big numbers on the left, a drawing on the right, name of the site and source under the words. */
export function composeColonnes({
  dessin,
  largeurDessin = 640,
  hauteurDessin = 562,
  legende,
  source,
  colonne,
}: OptionsColonnes): string {
  const { largeur, hauteur, marge } = CARTE;
  const image = insereDessin(dessin, { largeur: largeurDessin, hauteur: hauteurDessin, grandesLettres: true });
  const mots = legende
    ? [10, composeTexte(legende, { police: 'texte', taille: 18, largeur: image.largeur, teinte: couleur.discret })]
    : [];
  const droite = empile([image, ...mots]);
  const x = largeur - marge - image.largeur;
  const largeurGauche = x - marge - 40;
  const pied = empile([
    composeTexte(source, {
      police: 'texte',
      taille: 17,
      interligne: 1.35,
      largeur: largeurGauche,
      teinte: couleur.discret,
    }),
    16,
    composeMarque(27),
  ]);
  const haut = marge - 4;
  const yPied = hauteur - marge + 6 - pied.hauteur;
  const gauche = colonne({ largeur: largeurGauche, hauteur: yPied - haut - 24 });
  return (
    place(gauche, marge, haut) +
    place(pied, marge, yPied) +
    place(droite, x, Math.max(24, (hauteur - droite.hauteur) / 2))
  );
}

/** What a card is about, over its title. */
export function composeSurtitre(texte: string, largeur: number): Fragment {
  return composeTexte(texte, { police: 'fort', taille: 21, largeur, teinte: couleur.discret });
}

/** The name of a card, as large as its room allows. */
export function composeNom(
  texte: string,
  {
    largeur,
    hauteur,
    tailles = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 26],
  }: {
    largeur: number;
    hauteur: number;
    tailles?: readonly number[];
  },
): Fragment {
  return composeTexteAjuste(texte, { police: 'titre', tailles, interligne: 1.1, largeur, hauteur, equilibre: true });
}

/** A big number of a card. */
export interface ChiffreCarte {
  valeur: string;
  /** What it counts, where, when. */
  legende: string;
  /** What is: teal; what is known no more: grey. */
  nature?: 'observe' | 'absent' | 'promis';
  /** What was promised: « 10 000 », « promis fin 2024 ». */
  promis?: { valeur: string; quand: string };
}

/** The number, its words, and in amber what was promised. */
export function composeChiffre(
  chiffre: ChiffreCarte,
  { largeur, taille }: { largeur: number; taille: number },
): Fragment {
  const mots = 22;
  return empile([
    composeValeur(chiffre, { largeur, taille }),
    8,
    composeTexte(chiffre.legende, { police: 'texte', taille: mots, largeur, interligne: 1.28 }),
    ...(chiffre.promis ? [14, composePromis(chiffre.promis, mots)] : []),
  ]);
}

/** The number alone, smaller where it would not hold. */
export function composeValeur(
  { valeur, nature = 'observe' }: ChiffreCarte,
  { largeur, taille }: { largeur: number; taille: number },
): Fragment {
  return composeTexteAjuste(valeur, {
    police: 'chiffre',
    tailles: [1, 0.85, 0.7, 0.55].map((part) => Math.round(taille * part * 10) / 10),
    interligne: 0.86,
    largeur,
    hauteur: taille,
    teinte: { observe: couleur.observe, absent: couleur.discret, promis: couleur.promesse }[nature],
  });
}

/** What was promised, on one line, beside words of a size. */
export function composePromis({ valeur, quand }: NonNullable<ChiffreCarte['promis']>, mots: number): Fragment {
  const teinte = couleur.promesse;
  return composeLigne([
    { texte: valeur, police: 'chiffre', taille: mots * 2, teinte },
    { texte: quand, police: 'texte', taille: mots, teinte },
  ]);
}

/** A number and its words in a sentence. */
export function direChiffre({ valeur, legende, promis }: ChiffreCarte): string {
  return `${valeur} (${legende})${promis ? `, ${promis.valeur} ${promis.quand}` : ''}`;
}
