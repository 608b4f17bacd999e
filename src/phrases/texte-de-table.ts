import { isNombre } from '../domain/valeur.ts';
import { ligne } from '../donnees.ts';
import { isObjectif } from '../lignes.ts';
import { chiffre } from './chiffre.ts';
import type { ChiffreImprime } from './chiffre-html.ts';
import type { Phrase } from './phrase.ts';
import { renvoi } from './renvois.ts';
import { masquerReperes } from './reperes.ts';

export interface OptionsTexte {
  /** The rows that the text is about first: a number that one of them gives leads to it. */
  premieres?: readonly string[];
  /** The rows that it is about: a number that one of them alone gives leads to it. */
  lignes: readonly string[];
  /** Where the other numbers lead: the place where the text itself is told with its rows. */
  lieu: string;
}

/** A number as a text writes it, and what it may be worth: « 65 » before « millions » is 65 000 000, and 65. */
export interface NombreEcrit {
  texte: string;
  valeurs: readonly [number, number];
  /** Its place in the text. */
  debut: number;
  fin: number;
}

const NOMBRE = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;
const UNITE = /^(?: (?:à|ou|et) [\d ,]+)? (million|milliard)/;

/**
 * A text of our tables with the way of each of its numbers: to the row that gives it, by its value or by `RENVOIS`, else to the place where the
 * text is told with its rows. Dates, ages and the other words of `REPERES` stay plain.
 */
export function phraseDeTexte(texte: string, { premieres = [], lignes, lieu }: OptionsTexte): Phrase {
  const ordinaire = texte.replaceAll(/[\u00A0\u202F]/g, ' ');
  return lierNombres(texte, (nombre) => {
    const dit = renvoi(ordinaire, nombre);
    const id =
      dit === undefined ? (premieres.find((candidate) => donne(candidate, nombre)) ?? seule(lignes, nombre)) : dit;
    return id === undefined || id === null
      ? { texte: nombre.texte, valeur: nombre.valeurs[0], lien: lieu }
      : chiffre(id, { texte: nombre.texte, promis: isObjectif(id) });
  });
}

/** A text in which `lier` gives each number its way; one for which it has none stays plain. */
export function lierNombres(texte: string, lier: (nombre: NombreEcrit) => ChiffreImprime | null): Phrase {
  const morceaux: Phrase['morceaux'][number][] = [];
  const masque = masquerReperes(texte);
  let debut = 0;
  for (const { 0: ecrit, index } of masque.matchAll(NOMBRE)) {
    const fin = index + ecrit.length;
    const valeur = Number(ecrit.replaceAll(' ', '').replace(',', '.'));
    const chiffre = lier({
      texte: texte.slice(index, fin),
      debut: index,
      fin,
      valeurs: [valeur * facteurApres(masque.slice(fin)), valeur],
    });
    if (chiffre === null) continue;
    morceaux.push(texte.slice(debut, index), chiffre);
    debut = fin;
  }
  morceaux.push(texte.slice(debut));
  return { morceaux: morceaux.filter((m) => m !== '') };
}

/** Whether a row gives a number as its value, or as the other bound of its range. The sign is said by the words: « baisse de 4 % ». */
function donne(id: string, { valeurs }: Pick<NombreEcrit, 'valeurs'>): boolean {
  const { valeur, valeur_max } = ligne(id);
  return [valeur, valeur_max].some((v) => v !== null && isNombre(v) && valeurs.includes(Math.abs(v)));
}

/** The row that gives a number, when one alone does. */
export function seule(lignes: readonly string[], nombre: Pick<NombreEcrit, 'valeurs'>): string | undefined {
  const [id, ...autres] = new Set(lignes.filter((candidate) => donne(candidate, nombre)));
  return autres.length > 0 ? undefined : id;
}

/** « 10 ou 20 millions »: both are millions. */
function facteurApres(suite: string): number {
  const mot = UNITE.exec(suite)?.[1];
  return mot === undefined ? 1 : mot === 'million' ? 1e6 : 1e9;
}
