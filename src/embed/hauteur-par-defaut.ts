import { measureWords, textWidth, wrapWords } from '../charts/text-width.ts';

/** What a block of an embed page has, whatever it holds. Pixels throughout. */
interface Place {
  /** Space above it. Default 0. */
  avant?: number;
  /** Narrowest and widest frame in which it is shown. Default: all. */
  de?: number;
  jusqua?: number;
}

/** Words that wrap. `interligne` is the height of a line. */
export interface BlocTexte extends Place {
  texte: string;
  taille: number;
  interligne: number;
  graisse?: number;
}

/** A drawing that keeps its proportions, as wide as its column or `largeurMax`. */
export interface BlocDessin extends Place {
  dessin: { largeur: number; hauteur: number };
  largeurMax?: number;
}

export type Bloc = BlocTexte | BlocDessin;

export interface Bords {
  /** Space on the left and the right of the blocks, each. */
  cote: number;
  /** Space above the first and below the last, together. */
  hautEtBas: number;
}

const LARGEURS = Array.from({ length: 35 }, (_, i) => 320 + 20 * i);

/**
 * The height to write in the code of an embed, for a page where no script adjusts it: the tallest that the blocks make in a
 * frame of 320 to 1 000 px, rounded up to ten pixels. Texts are measured without a browser, on the large side, so that
 * nothing is cropped; a folded table counts as its summary.
 */
export function hauteurParDefaut(blocs: readonly Bloc[], { cote, hautEtBas }: Bords): number {
  const hauteurs = LARGEURS.map(() => hautEtBas);
  for (const bloc of blocs) {
    const { avant = 0, de = 0, jusqua = Infinity } = bloc;
    const hauteurDans = mesurer(bloc);
    for (const [i, largeur] of LARGEURS.entries())
      if (de <= largeur && largeur <= jusqua)
        hauteurs[i] = (hauteurs[i] ?? 0) + avant + hauteurDans(largeur - 2 * cote);
  }
  return 10 * Math.ceil(Math.max(...hauteurs) / 10);
}

/** The height of a block in a column of any width. */
function mesurer(bloc: Bloc): (colonne: number) => number {
  if ('dessin' in bloc) {
    const { dessin, largeurMax = Infinity } = bloc;
    return (colonne) => (Math.min(colonne, largeurMax) * dessin.hauteur) / dessin.largeur;
  }
  const { texte, taille, interligne, graisse } = bloc;
  const mots = measureWords(texte, taille, graisse);
  return (colonne) => {
    // a word wider than the column, an address for instance, is broken over several lines
    const lignes = wrapWords(mots, colonne).map((l) => Math.ceil(textWidth(l, taille, graisse) / colonne));
    return interligne * lignes.reduce((somme, n) => somme + Math.max(1, n), 0);
  };
}
