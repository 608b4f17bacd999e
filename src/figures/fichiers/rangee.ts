import type { IdFormule } from '../../domain/derivations/index.ts';
import type { DateSource } from '../../domain/date-source.ts';
import type { ColonneFichier } from '../../domain/metadonnees-figure.ts';
import type { LigneCitable } from '../../donnees.ts';
import { uniteDe } from '../../lignes.ts';
import type { Cellule, Colonne, Figure } from '../figure.ts';

/** A bare value: dot decimal, a code of absence where a number is missing, null for an empty cell. */
export type ValeurFichier = number | string | null;

/** Where a value comes from: the row of a table that holds it, or the derivation that computed it. */
export type Origine = { ligne: string } | { derivation: IdFormule; entrees: readonly string[] };

/** One column of a file with its value in each row. */
export interface Rangee {
  colonne: ColonneFichier;
  valeurs: readonly ValeurFichier[];
  origines?: readonly (Origine | null)[];
}

/** The columns of a table that hold dates: files give them bare. */
export const COLONNES_DATES: readonly string[] = ['date', 'echeance'];

/** The name of a column in files: its key, else its title in snake_case. */
export function nomColonne({ cle, titre }: Colonne): string {
  return (
    cle ??
    titre
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '')
  );
}

/** The cells of a column. Throws on a row too short. */
export function cellulesDe({ tableau }: Figure, colonne: number): Cellule[] {
  return tableau.lignes.map((cellules) => {
    const c = cellules[colonne];
    if (!c) throw new Error(`« ${tableau.legende} »: a row of ${cellules.length} cells has no cell ${colonne + 1}`);
    return c;
  });
}

/** Whether a cell holds a quantity: a rank has no unit. */
export function isQuantite({ ligne, derivation }: Cellule): boolean {
  return ligne !== undefined || (derivation !== undefined && derivation !== 'rang');
}

/** The unit of a cell: a published value has that of its indicator, a computed one that of the figure. */
export function uniteCellule(f: Figure, { ligne }: Cellule): string {
  return ligne === undefined ? f.unite : uniteDe(ligne).pluriel;
}

/** The unit of each row: that of its first quantity. */
export function unitesLignes(f: Figure): string[] {
  const { colonnes, lignes } = f.tableau;
  const premiere = colonnes.findIndex(({ nombre }, i) => nombre && cellulesDe(f, i).some(isQuantite));
  return premiere < 0 ? lignes.map(() => f.unite) : cellulesDe(f, premiere).map((c) => uniteCellule(f, c));
}

/** The date of a row: that of the value, or the deadline of the target. */
export function dateDe(l: LigneCitable): DateSource {
  return 'echeance' in l ? l.echeance : l.date;
}

/** A date as files write it: the unknown one is an absence. */
export function codeDate(date: DateSource): string {
  return date === 'inconnue' ? 'inc' : date;
}
