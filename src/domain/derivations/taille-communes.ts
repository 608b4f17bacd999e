import type { Territoire } from '../territoire.ts';
import { derive, sansValeur, type Derive } from './derive.ts';
import type { IdFormule } from './formules.ts';

/** Under this many inhabitants, a commune is a small one. */
export const SEUIL_PETITE_COMMUNE = 2000;
/** From this many inhabitants on, a commune is a town. */
export const SEUIL_VILLE = 20_000;

/**
 * Share of the people of a territory who live in a commune of less than 2 000 inhabitants, in %: 100 × their sum ÷ population.
 * `populations` are those of all its communes. Throws when they do not make the population of the territory.
 */
export function partPetitesCommunes(territoire: Territoire, populations: readonly number[]): Derive {
  return part('part-petites-communes', territoire, { populations, garde: (n) => n < SEUIL_PETITE_COMMUNE });
}

/** The same for communes of 20 000 inhabitants or more. */
export function partVilles(territoire: Territoire, populations: readonly number[]): Derive {
  return part('part-villes', territoire, { populations, garde: (n) => n >= SEUIL_VILLE });
}

function part(
  formule: IdFormule,
  { code, population }: Territoire,
  { populations, garde }: { populations: readonly number[]; garde: (population: number) => boolean },
): Derive {
  if (somme(populations) !== population) throw new Error(`these communes are not all those of ${code}`);
  const resultat =
    population === 0
      ? sansValeur(formule, 'division-par-zero', [])
      : derive(formule, (100 * somme(populations.filter(garde))) / population, []);
  return { ...resultat, entrees: [code] };
}

function somme(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}
