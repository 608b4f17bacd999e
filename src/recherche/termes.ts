import { isEpci, type Ligne } from './lignes.ts';
import { normaliser } from './normaliser.ts';

const OUTILS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'sur',
  'a',
  'aux',
  'au',
  'cc',
  'ca',
  'cu',
]);

/** What a line is found by. `propres` are its whole names: typed in full, they are exact; `autres` are its other handles. */
export interface Termes {
  propres: readonly string[];
  autres: readonly string[];
}

/**
 * The folded texts of which the start finds a line: its name; « laigle » for L’Aigle; for an intercommunality, each
 * word of its name onwards too, since nobody begins by « CC du Pays de ».
 */
export function termesDe(ligne: Ligne): Termes {
  const propre = normaliser(ligne[1]);
  if (isEpci(ligne)) return { propres: [propre], autres: finales(propre) };
  const colle = /^l['’]/i.test(ligne[1]) ? [`l${propre}`] : [];
  return { propres: [propre, ...colle, ...(ligne.length === 4 ? (ligne[3] ?? '').split(' ') : [])], autres: [] };
}

/** A name from each of its words on, tool words apart: « saone et loire », « loire ». The whole name is left out. */
export function finales(propre: string): string[] {
  const mots = propre.split(' ');
  return mots.flatMap((mot, index) => (index === 0 || OUTILS.has(mot) ? [] : [mots.slice(index).join(' ')]));
}

/** How many first letters are left out to find a name that is mistyped in them. */
export const DEBUTS = [3, 6] as const;

/** What follows so many letters of a folded name, « saint » apart: empty when it has no more. */
export function tailOf(cle: string, debut: number): string {
  return cle
    .replace(/^sainte? (?=.)/, '')
    .slice(debut)
    .trimStart();
}
