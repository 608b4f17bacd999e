import { couleur } from '../charts/palette.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';
import { toLongueur, type Fragment } from '../maps/svg.ts';
import { mesurer, POLICES, type NomPolice } from './police.ts';

export interface OptionsTexte {
  police: NomPolice;
  /** Size of the letters. */
  taille: number;
  /** Room for a line; without it the text stays on one. */
  largeur?: number;
  /** Height of a line, in sizes. Default 1.3. */
  interligne?: number;
  /** Default: ink. */
  teinte?: string;
  /** Lines of like lengths rather than a short last one. */
  equilibre?: boolean;
}

type OptionsLignes = Pick<OptionsTexte, 'largeur' | 'police' | 'taille' | 'equilibre'>;

/** Above this part of a size stand the capitals and the ascenders; below it, the descenders. */
const MONTANTE = 0.76;

/** A text, with French typography, broken in lines; its corner is at 0, 0. Its width is that of its longest line. */
export function composeTexte(texte: string, options: OptionsTexte): Fragment {
  const { police, taille, interligne = 1.3, teinte = couleur.encre } = options;
  const lignes = toLignes(texte, options);
  const pas = taille * interligne;
  const y = (pas - taille) / 2 + taille * MONTANTE;
  const contenu =
    lignes.length === 1
      ? escapeXml(lignes[0] ?? '')
      : lignes
          .map(
            (ligne, i) => `<tspan${i === 0 ? '' : ` x="0" y="${toLongueur(y + i * pas)}"`}>${escapeXml(ligne)}</tspan>`,
          )
          .join('');
  return {
    svg: `<text y="${toLongueur(y)}" ${toAttributs({ police, taille, teinte })}>${contenu}</text>`,
    largeur: Math.max(...lignes.map((ligne) => mesurer(ligne, police, taille))),
    hauteur: lignes.length * pas,
  };
}

/** The text in the largest of the sizes, in decreasing order, in which it holds; higher than its room, in the last one, when it holds in none. */
export function composeTexteAjuste(
  texte: string,
  { tailles, hauteur, ...options }: Omit<OptionsTexte, 'taille'> & { tailles: readonly number[]; hauteur: number },
): Fragment {
  const { largeur = Infinity } = options;
  let fragment: Fragment | undefined;
  for (const taille of tailles) {
    fragment = composeTexte(texte, { ...options, taille });
    if (fragment.hauteur <= hauteur && fragment.largeur <= largeur) return fragment;
  }
  if (!fragment || fragment.largeur > largeur) throw new Error(`no size in which « ${texte} » holds`);
  return fragment;
}

/**
 * The lines of a text. They break at ordinary spaces, never at no-break ones; between a number and its word, or after a hyphen, only where the
 * whole would not hold.
 */
export function toLignes(
  texte: string,
  { largeur = Infinity, police, taille, equilibre = false }: OptionsLignes,
): string[] {
  const mots = toTypographieFrancaise(texte);
  const parMots = mots.split(/(?<=\D )/);
  const tient = (ligne: string, place: number): boolean => mesurer(ligne.trimEnd(), police, taille) <= place;
  const morceaux = parMots.every((mot) => tient(mot, largeur)) ? parMots : mots.split(/(?<= |-)/);
  const lignes = remplir(morceaux, (ligne) => tient(ligne, largeur));
  if (!equilibre || lignes.length === 1) return lignes;
  // the narrowest room that does not ask for one more line
  let [trop, assez] = [0, largeur];
  while (assez - trop > 1) {
    const milieu = (trop + assez) / 2;
    const essai = remplir(morceaux, (ligne) => tient(ligne, milieu));
    if (essai.length <= lignes.length && essai.every((ligne) => tient(ligne, milieu))) assez = milieu;
    else trop = milieu;
  }
  return remplir(morceaux, (ligne) => tient(ligne, assez));
}

function remplir(mots: readonly string[], tient: (ligne: string) => boolean): string[] {
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of mots) {
    if (ligne !== '' && !tient((ligne + mot).trimEnd())) {
      lignes.push(ligne.trimEnd());
      ligne = '';
    }
    ligne += mot;
  }
  return [...lignes, ligne.trimEnd()];
}

/** A part of a line that mixes sizes. */
export interface Segment {
  texte: string;
  police: NomPolice;
  taille: number;
  teinte?: string;
}

/** Texts one after the other on one base line, a gap between them. */
export function composeLigne(segments: readonly Segment[], { ecart = 10 }: { ecart?: number } = {}): Fragment {
  const taille = Math.max(...segments.map((s) => s.taille));
  let largeur = 0;
  let contenu = '';
  for (const { texte, police, taille: corps, teinte = couleur.encre } of segments) {
    const mots = toTypographieFrancaise(texte);
    const x = contenu === '' ? 0 : largeur + ecart;
    contenu += `<tspan x="${toLongueur(x)}" ${toAttributs({ police, taille: corps, teinte })}>${escapeXml(mots)}</tspan>`;
    largeur = x + mesurer(mots, police, corps);
  }
  return { svg: `<text y="${toLongueur(taille * MONTANTE)}">${contenu}</text>`, largeur, hauteur: taille };
}

function toAttributs({ police, taille, teinte }: Required<Omit<Segment, 'texte'>>): string {
  const { familles, graisse, approche } = POLICES[police];
  return (
    `font-family="${familles}"${graisse === 400 ? '' : ` font-weight="${graisse}"`} font-size="${taille}" fill="${teinte}"` +
    (approche === 0 ? '' : ` letter-spacing="${toLongueur(approche * taille)}"`)
  );
}
