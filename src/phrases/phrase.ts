import { majuscule as enMajuscule } from '../format/casse.ts';
import { escapeXml } from '../format/xml.ts';
import { chiffreHtml, chiffreSansLien, type ChiffreImprime } from './chiffre-html.ts';

/** Words that lead to a page. */
export interface Lien {
  mots: string;
  lien: string;
}

type Morceau = string | ChiffreImprime | Lien;

/** A sentence that keeps, for each of its numbers, the way to where it comes from. */
export interface Phrase {
  readonly morceaux: readonly Morceau[];
}

type Valeur = Morceau | Phrase;

/** What a template leaves between its words: « phrase`Il y en a ${chiffre('msp-nombre.FR.2023-12')}.` ». */
export function phrase(mots: TemplateStringsArray, ...valeurs: readonly Valeur[]): Phrase {
  return joindre(mots.flatMap((mot, i) => (i < valeurs.length ? [mot, valeurs[i]!] : [mot])));
}

/** Sentences, words and numbers end to end, with a separator between them. */
export function joindre(parties: readonly Valeur[], separateur = ''): Phrase {
  const morceaux: Morceau[] = [];
  for (const [i, partie] of parties.entries()) {
    if (i > 0 && separateur) morceaux.push(separateur);
    if (isPhrase(partie)) morceaux.push(...partie.morceaux);
    else if (partie !== '') morceaux.push(partie);
  }
  return { morceaux };
}

/** The sentence as plain text: for an attribute, a title, a file. */
export function enTexte(p: Phrase | string): string {
  if (typeof p === 'string') return p;
  return p.morceaux.map(texteDe).join('');
}

/**
 * The sentence as markup: its words escaped, each number a `<data>` that leads to its source or its computation. Without `liens`,
 * for a title that is a link itself: its numbers are only marked.
 */
export function enHtml(p: Phrase | string, { liens = true }: { liens?: boolean } = {}): string {
  if (typeof p === 'string') return escapeXml(p);
  return p.morceaux
    .map((m) => {
      if (typeof m === 'string') return escapeXml(m);
      if ('mots' in m) return liens ? `<a href="${escapeXml(m.lien)}">${escapeXml(m.mots)}</a>` : escapeXml(m.mots);
      return liens ? chiffreHtml(m) : chiffreSansLien(m);
    })
    .join('');
}

/** The numbers of a sentence, in reading order. */
export function chiffresDe(p: Phrase | string): readonly ChiffreImprime[] {
  if (typeof p === 'string') return [];
  return p.morceaux.flatMap((m) => (typeof m === 'string' || 'mots' in m ? [] : [m]));
}

/** The sentence with a capital at its beginning. A number that begins it takes it too: « près de 4 500 ». */
export function majuscule(p: Phrase): Phrase {
  const [premier, ...suite] = p.morceaux;
  if (premier === undefined) return p;
  if (typeof premier === 'string') return { morceaux: [enMajuscule(premier), ...suite] };
  if ('mots' in premier) return { morceaux: [{ ...premier, mots: enMajuscule(premier.mots) }, ...suite] };
  return { morceaux: [{ ...premier, texte: enMajuscule(premier.texte) }, ...suite] };
}

function texteDe(m: Morceau): string {
  if (typeof m === 'string') return m;
  return 'mots' in m ? m.mots : m.texte;
}

function isPhrase(valeur: Valeur): valeur is Phrase {
  return typeof valeur !== 'string' && 'morceaux' in valeur;
}
