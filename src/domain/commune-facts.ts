/** What is known of communes one by one: published values, and the distances that the joins compute of them. */
import type { DateSource } from './date-source.ts';
import type { Rank } from './derivations/index.ts';
import type { CodeTerritoire } from './territoire.ts';
import type { Valeur } from './valeur.ts';

/** What became of a published value whose code is no commune's today, or that was one of several. */
export type NatureConversion = 'reprise' | 'somme' | 'moyenne-ponderee' | 'moyenne-simple';

/** How the value of a commune of today was made of others. */
export interface Conversion {
  indicateur: string;
  date: DateSource;
  /** Code of the commune of today. */
  commune: string;
  /** The published codes that have a value, in their order. */
  codes: readonly string[];
  /** Their values, as published. */
  valeurs: readonly number[];
  /**
   * `reprise`: one code, read as it is; `somme`: of counts; `moyenne-ponderee`: by the municipal populations, which the register
   * gives of arrondissements; `moyenne-simple`: of former communes, whose populations it does not give.
   */
  nature: NatureConversion;
  /** What the commune has. */
  valeur: number;
}

/**
 * The facts of the communes of one département, column by column: the i-th item of each belongs to the i-th code.
 * `values` has one list a date, in the order that the indicator declares.
 */
export interface DepartementFacts {
  codes: readonly string[];
  latitudes: readonly number[];
  longitudes: readonly number[];
  values: Readonly<Record<string, readonly (readonly Valeur[])[]>>;
  /** By indicator that has a distance: how far, in km to the nearest 100 m, and where. Null where no commune at all has any. */
  nearest: Readonly<Record<string, { km: readonly (number | null)[]; communes: readonly (string | null)[] }>>;
}

/** How far the shares of people count, in km. */
export const KM_THRESHOLDS = [5, 10, 15] as const;
export type KmThreshold = (typeof KM_THRESHOLDS)[number];

/** People, and their share of a place in %; null where the place has no people. */
export interface People {
  inhabitants: number;
  part: number | null;
}

/** What the communes of a place have together of one service. */
export interface ServiceShares {
  /** The date of the count; the people are those of the census of the place. */
  date: DateSource;
  /** Sum of the counts of its communes. */
  total: number;
  /** How many of its communes have at least one. */
  communes: number;
  /** People of those communes. */
  avec: People;
  /** People of the others. */
  sans: People;
  /** People of the communes whose nearest one is farther, by threshold; null for what has no distance. */
  auDela: Readonly<Record<KmThreshold, People>> | null;
}

/** A mean of the communes of a place that have a value, weighted by their municipal populations. */
export interface WeightedMean {
  date: DateSource;
  /** Null where none has a value. */
  valeur: number | null;
  /** The communes that have one, and their people. */
  communes: number;
  inhabitants: number;
}

/** France, a région, a département or an intercommunality, from its communes. */
export interface PlaceShares {
  place: CodeTerritoire;
  communes: number;
  /** Sum of the municipal populations of its communes; its census years are those of the place. */
  population: number;
  /** By indicator of counts. */
  services: Readonly<Record<string, ServiceShares>>;
  /** By indicator of means: one a date, in the order declared. */
  means: Readonly<Record<string, readonly WeightedMean[]>>;
}

/** The intercommunalities that one is compared with, by siren. */
export interface EpciBeside {
  siren: string;
  /** The nearest ones, from centre of population to centre of population. */
  voisines: readonly string[];
  /** Those of its kind whose population is the nearest to its own. */
  similar: readonly string[];
}

/** The place of a département among all, by the share of its people beyond 10 km of what an indicator counts: the least first. */
export interface FarRank extends Rank {
  place: CodeTerritoire;
  indicateur: string;
}
