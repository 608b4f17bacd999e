import { desaccordsDe, indicateur, ligne, source, territoire } from '../donnees.ts';
import type { IdFormule } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import { isNombre, type Valeur } from '../domain/valeur.ts';
import { formatNombre, formatValeur } from '../format/nombre.ts';
import { formatLigne, lienTerritoire } from '../lignes.ts';
import type { Cellule, SourceFigure } from './figure.ts';

/** A cell that prints the value of a row and leads to it. */
export function celluleLigne(id: string): Cellule {
  return { texte: formatLigne(id), valeur: ligne(id).valeur, ligne: id };
}

/** A cell that names a territory and leads to its page. */
export function celluleTerritoire(code: string): Cellule {
  return { texte: territoire(code).nom, valeur: territoire(code).nom, lien: lienTerritoire(code) };
}

/** A cell of plain words. */
export function celluleMots(texte: string): Cellule {
  return { texte, valeur: texte };
}

/** A computed value, from a formula and its inputs, with its decimals declared; an absence stays its word. */
export function celluleDerivee(
  valeur: Valeur,
  { derivation, entrees, decimales }: { derivation: IdFormule; entrees: readonly string[]; decimales: number },
): Cellule {
  if (!isNombre(valeur)) return { texte: formatValeur(valeur), valeur };
  return {
    texte: formatNombre(valeur, { decimales, decimalesMin: decimales }),
    valeur: Number(valeur.toFixed(decimales)),
    derivation,
    entrees,
  };
}

/** The sources of rows, in the order in which they first appear, each with its rows. */
export function sourcesDe(ids: readonly string[]): SourceFigure[] {
  return [...Map.groupBy(ids, (id) => ligne(id).source)].map(([id, lignes]) => ({ source: source(id).id, lignes }));
}

/** Where the populations that rates divide by come from. */
export const SOURCE_POPULATION: SourceFigure = { source: 'cog-2026', lignes: [] };

/** The disagreements that touch at least one of the rows, in their own order, each once. */
export function desaccordsTouchant(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap(desaccordsDe).map(({ id }) => id))];
}

/** The unit of an indicator in both numbers. */
export function uniteIndicateur(id: string): { singulier: string; pluriel: string } {
  const { unite, unite_singulier } = indicateur(id);
  return { singulier: unite_singulier, pluriel: unite };
}

/** The rows of an indicator at a date and a level, of one modality (none when absent), in the order of the codes. */
export function auNiveau(
  observations: readonly Observation[],
  { date, niveau, ventilation = '' }: { date: string; niveau: 'REG' | 'DEP'; ventilation?: string },
): Observation[] {
  return observations
    .filter((o) => o.date === date && o.territoire.startsWith(`${niveau}-`) && o.ventilation === ventilation)
    .sort((a, b) => (a.territoire < b.territoire ? -1 : 1));
}
