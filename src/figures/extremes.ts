import { isNombre, type Valeur } from '../domain/valeur.ts';
import { territoire } from '../donnees.ts';

/** A territory and its value. */
export interface ValeurTerritoire {
  code: string;
  valeur: Valeur;
}

/** The lowest and the highest of the numbers, absences left out; and how many there are. Throws when there is none. */
export function extremes(data: readonly ValeurTerritoire[]): { bas: { nom: string; valeur: number }; haut: { nom: string; valeur: number }; nombre: number } {
  const triees = data
    .flatMap(({ code, valeur }) => (isNombre(valeur) ? [{ nom: territoire(code).nom, valeur }] : []))
    .sort((a, b) => a.valeur - b.valeur || a.nom.localeCompare(b.nom, 'fr'));
  const [bas, haut] = [triees[0], triees.at(-1)];
  if (!bas || !haut) throw new Error('no number among the territories');
  return { bas, haut, nombre: triees.length };
}

/** How many territories reach a value. */
export function compteAtteignant(data: readonly ValeurTerritoire[], seuil: number): number {
  return data.filter(({ valeur }) => isNombre(valeur) && valeur >= seuil).length;
}
