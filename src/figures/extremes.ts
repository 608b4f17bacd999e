import { isNombre, type Valeur } from '../domain/valeur.ts';
import { dans, de, nomAvecArticle } from '../domain/nom-territoire.ts';
import { territoire } from '../donnees.ts';

/** A territory and its value. */
export interface ValeurTerritoire {
  code: string;
  valeur: Valeur;
}

/** A number and the territory it is of, in the forms of a sentence. */
export interface ValeurNommee {
  /** The key of the territory. */
  code: string;
  /** « l’Ariège » */
  nom: string;
  /** « de l’Ariège » */
  de: string;
  /** « en Ariège » */
  dans: string;
  valeur: number;
}

/** The lowest and the highest of the numbers, absences left out; and how many there are. Throws when there is none. */
export function extremes(data: readonly ValeurTerritoire[]): { bas: ValeurNommee; haut: ValeurNommee; nombre: number } {
  const triees = data
    .flatMap(({ code, valeur }) => (isNombre(valeur) ? [{ t: territoire(code), valeur }] : []))
    .sort((a, b) => a.valeur - b.valeur || a.t.nom.localeCompare(b.t.nom, 'fr'));
  const [bas, haut] = [triees[0], triees.at(-1)];
  if (!bas || !haut) throw new Error('no number among the territories');
  const nommer = ({ t, valeur }: typeof bas): ValeurNommee => ({
    code: t.code,
    nom: nomAvecArticle(t),
    de: de(t),
    dans: dans(t),
    valeur,
  });
  return { bas: nommer(bas), haut: nommer(haut), nombre: triees.length };
}

/** The names of the first territories from the highest value (or from the lowest), ties by name: « l’Ariège, la Lozère et la Meuse ». */
export function nomsDesExtremes(
  data: readonly ValeurTerritoire[],
  { nombre, sens }: { nombre: number; sens: 'haut' | 'bas' },
): string {
  const signe = sens === 'haut' ? -1 : 1;
  const noms = data
    .flatMap(({ code, valeur }) => (isNombre(valeur) ? [{ t: territoire(code), valeur }] : []))
    .sort((a, b) => signe * (a.valeur - b.valeur) || a.t.nom.localeCompare(b.t.nom, 'fr'))
    .slice(0, nombre)
    .map(({ t }) => nomAvecArticle(t));
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(noms);
}

/** How many territories reach a value. */
export function compteAtteignant(data: readonly ValeurTerritoire[], seuil: number): number {
  return data.filter(({ valeur }) => isNombre(valeur) && valeur >= seuil).length;
}
