import type { Figure } from '../figures/figure.ts';
import { NOM_THEME } from '../figures/themes.ts';
import { contextePromesse } from '../promesses/contexte.ts';
import {
  composeChiffre,
  composeColonnes,
  composeNom,
  composeSurtitre,
  direChiffre,
  type CartePartage,
} from './carte-partage.ts';
import { chiffreFigure } from './chiffres.ts';
import { choisirDessin } from './image-figure.ts';
import { empile } from './pile.ts';
import { sourceCourte } from './source-courte.ts';

/** The share card of a figure: its promise, its finding, one number, its drawing. */
export function carteFigure(figure: Figure): CartePartage {
  const chiffre = chiffreFigure(figure);
  return {
    id: figure.id,
    titre: figure.titre,
    alternative: `${figure.titre}. ${direChiffre(chiffre)}.`,
    compose: () =>
      composeColonnes({
        dessin: choisirDessin(figure, { largeur: 640, hauteur: 562 }),
        source: `${sourceCourte(figure.sources, { max: 3 })}. Données : ${figure.dateDonnees}.`,
        colonne: ({ largeur, hauteur }) => {
          const surtitre = composeSurtitre(surtitreDe(figure), largeur);
          const nombre = composeChiffre(chiffre, { largeur, taille: 84 });
          const reste = hauteur - surtitre.hauteur - nombre.hauteur - 36;
          return empile([
            surtitre,
            8,
            composeNom(figure.titre, { largeur, hauteur: reste, tailles: TAILLES }),
            28,
            nombre,
          ]);
        },
      }),
  };
}

/** The promise of a figure by its short name, or its subject. */
function surtitreDe({ theme, contexte, page }: Figure): string {
  return (contexte ?? page) ? NOM_THEME[theme] : contextePromesse(theme).promesse.nom_court;
}

/** Findings are sentences: they need less height than names. */
const TAILLES = [46, 43, 40, 37, 34, 31, 28, 26, 24];
