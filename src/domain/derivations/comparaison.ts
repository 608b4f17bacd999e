import type { Territoire } from '../territoire.ts';
import type { Indicateur } from '../tables/index.ts';
import { derive, sansValeur, type Derive } from './derive.ts';
import type { Mesure } from './serie.ts';
import type { Sens } from './objectif.ts';

/** Later value − earlier value, in the unit of the indicator, or in points for a share. Throws when they are not of one series. */
export function variation(avant: Mesure, apres: Mesure): Derive {
  assertMemeSerie(avant, apres);
  return derive('variation', apres.valeur - avant.valeur, [avant, apres]);
}

/** 100 × (later − earlier) ÷ earlier, in %. Nothing from zero. Throws when they are not of one series. */
export function variationRelative(avant: Mesure, apres: Mesure): Derive {
  assertMemeSerie(avant, apres);
  if (avant.valeur === 0) return sansValeur('variation-relative', 'division-par-zero', [avant, apres]);
  return derive('variation-relative', (100 * (apres.valeur - avant.valeur)) / avant.valeur, [avant, apres]);
}

/** Value − value of a wider territory. Throws when the two are not of the same indicator, modality and date. */
export function ecartTerritoire(mesure: Mesure, large: Mesure): Derive {
  assertComparables(mesure, large);
  return derive('ecart-territoire', mesure.valeur - large.valeur, [mesure, large]);
}

/** Share of a count within that of a wider territory, in %. Throws when the two are not of the same indicator, modality and date. */
export function partDuTotal(mesure: Mesure, large: Mesure): Derive {
  assertComparables(mesure, large);
  if (large.valeur === 0) return sansValeur('part-du-total', 'division-par-zero', [mesure, large]);
  return derive('part-du-total', (100 * mesure.valeur) / large.valeur, [mesure, large]);
}

/**
 * A count for 100 000 inhabitants. Nothing unless the indicator is a count and the year of the count is that of the
 * population: the figures of another year are not divided by this one. France and its « 2017, 2023 » never qualify: see
 * `tauxHorsMayotte`.
 */
export function tauxPour100000(mesure: Mesure, territoire: Territoire, type: Indicateur['type']): Derive {
  if (mesure.territoire !== territoire.code) throw new Error(`${mesure.id} does not describe ${territoire.code}`);
  const { entrees, ...resultat } = calculer();
  return { ...resultat, entrees: [...entrees, territoire.code] };

  function calculer(): Derive {
    if (type !== 'effectif') return sansValeur('taux-pour-100000', 'pas-un-nombre-de', [mesure]);
    if (mesure.date.slice(0, 4) !== territoire.populationAu)
      return sansValeur('taux-pour-100000', 'annees-differentes', [mesure]);
    return derive('taux-pour-100000', (100_000 * mesure.valeur) / territoire.population, [mesure]);
  }
}

/**
 * The rate of France without Mayotte, whose population is of another census year: the count and the people of one are
 * taken off those of the other. Nothing unless the count is of the year of the people who are left. Throws when the
 * two counts are not of the same indicator, modality and date.
 */
export function tauxHorsMayotte(
  france: Mesure,
  mayotte: Mesure,
  territoires: { france: Territoire; mayotte: Territoire },
): Derive {
  assertComparables(france, mayotte);
  const { entrees, ...resultat } = calculer();
  return { ...resultat, entrees: [...entrees, territoires.france.code, territoires.mayotte.code] };

  function calculer(): Derive {
    const annees = territoires.france.populationAu
      .split(', ')
      .filter((annee) => annee !== territoires.mayotte.populationAu);
    if (annees.join() !== france.date.slice(0, 4))
      return sansValeur('taux-hors-mayotte', 'annees-differentes', [france, mayotte]);
    const population = territoires.france.population - territoires.mayotte.population;
    return derive('taux-hors-mayotte', (100_000 * (france.valeur - mayotte.valeur)) / population, [france, mayotte]);
  }
}

/** Below it a count takes no rank: one unit more or less would move it by many places. */
export const SEUIL_CLASSEMENT = 5;

/** Whether a number takes a place in an order: a share always does, a count from `SEUIL_CLASSEMENT` on. */
export function isClassable(valeur: number, type: Indicateur['type']): boolean {
  return type !== 'effectif' || valeur >= SEUIL_CLASSEMENT;
}

/** A place in an order. */
export interface Rang {
  rang: number;
  /** How many are ranked. */
  sur: number;
  /** How many share this rank, itself included. */
  exAequo: number;
}

/**
 * The rank of each value, by its key. The best is first: the lowest when the indicator should fall, else the highest.
 * Ties share the better rank and the next ones are pushed back (1, 2, 2, 4). An absent value is not in the list: give numbers only.
 */
export function rangs(valeurs: ReadonlyMap<string, number>, sens: Sens): Map<string, Rang> {
  const signe = sens === 'baisse' ? 1 : -1;
  const ordre = [...valeurs.values()].sort((a, b) => signe * (a - b));
  return new Map(
    [...valeurs].map(([cle, valeur]) => {
      const exAequo = ordre.lastIndexOf(valeur) - ordre.indexOf(valeur) + 1;
      return [cle, { rang: ordre.indexOf(valeur) + 1, sur: ordre.length, exAequo }];
    }),
  );
}

function assertMemeSerie(a: Mesure, b: Mesure): void {
  if (a.indicateur !== b.indicateur || a.ventilation !== b.ventilation || a.territoire !== b.territoire) {
    throw new Error(`${a.id} and ${b.id} are not of one series`);
  }
}

function assertComparables(a: Mesure, b: Mesure): void {
  if (a.indicateur !== b.indicateur || a.ventilation !== b.ventilation || a.date !== b.date) {
    throw new Error(`${a.id} and ${b.id} cannot be compared`);
  }
}
