import { toTypographieFrancaise } from '../format/typographie.ts';
import { enTexte, type Phrase } from '../phrases/phrase.ts';
import type { MotsFigure } from './figure.ts';

/** Words of a figure: plain, or a sentence whose numbers lead somewhere. */
export type Mots = string | Phrase;

/** The same words as plain text, whatever they were written as. */
type EnTextes<T> = {
  [K in keyof T]: Extract<T[K], Phrase> extends never
    ? T[K] extends readonly Mots[]
      ? readonly string[]
      : T[K]
    : Exclude<T[K], Phrase>;
};

/** What a figure says. */
interface Editorial {
  titre: Mots;
  sousTitre: Mots;
  constat: Mots;
  notes?: readonly Mots[];
}

/**
 * The words of a figure as text with French typography, for drawings and files that no page goes over; and, for pages, the
 * sentences themselves, with the way from each of their numbers.
 */
export function typographier<T extends Editorial>(editorial: T): EnTextes<T> & { phrases: MotsFigure } {
  const { titre, sousTitre, constat, notes } = editorial;
  const textes = Object.entries(editorial).map(([cle, valeur]) => [cle, toTextes(valeur)]);
  return {
    ...(Object.fromEntries(textes) as EnTextes<T>),
    phrases: { titre, sousTitre, constat, ...(notes && { notes }) },
  };
}

function toTextes(valeur: unknown): unknown {
  if (isMots(valeur)) return toTypographieFrancaise(enTexte(valeur));
  return Array.isArray(valeur) ? valeur.map((v: unknown) => (isMots(v) ? toTextes(v) : v)) : valeur;
}

function isMots(valeur: unknown): valeur is Mots {
  return typeof valeur === 'string' || (typeof valeur === 'object' && valeur !== null && 'morceaux' in valeur);
}
