import type { CodeTerritoire } from '../territoire.ts';
import { derive, type Derive } from './derive.ts';
import type { Measure } from './series.ts';

/** Something published of every territory, on which two of them are said to be alike. */
export interface SimilarityVariable {
  id: string;
  nom: string;
  unite: string;
  /** What it weighs beside the others. */
  weight: number;
  /** Whether its logarithm is compared: twice as many people count the same from 100 000 as from one million. */
  logarithme: boolean;
}

/** What is compared. The size of the communes counts once, in two halves. */
export const SIMILARITY_VARIABLES = [
  { id: 'population', nom: 'Population', unite: 'habitants', weight: 1, logarithme: true },
  {
    id: 'part-petites-communes',
    nom: 'Vivent dans une commune de moins de 2 000 habitants',
    unite: 'en % de la population',
    weight: 0.5,
    logarithme: false,
  },
  {
    id: 'part-villes',
    nom: 'Vivent dans une commune de 20 000 habitants ou plus',
    unite: 'en % de la population',
    weight: 0.5,
    logarithme: false,
  },
  {
    id: 'generalistes',
    nom: 'Médecins généralistes libéraux',
    unite: 'pour 100 000 habitants',
    weight: 1,
    logarithme: false,
  },
  { id: 'infirmiers', nom: 'Infirmiers libéraux', unite: 'pour 100 000 habitants', weight: 1, logarithme: false },
] as const satisfies readonly SimilarityVariable[];

export type IdVariable = (typeof SIMILARITY_VARIABLES)[number]['id'];

/** From this distance on, the nearest territory is not called alike: one standard deviation apart on average. */
export const SIMILARITY_THRESHOLD = 1;

/** The value of a variable in a territory, and the row that it is when one publishes it. */
export interface Trait {
  valeur: number;
  measure: Measure | null;
}

/** A territory as it is compared: null is a value that it lacks. */
export interface Profile {
  code: CodeTerritoire;
  traits: Readonly<Record<IdVariable, Trait | null>>;
}

/** A territory near another. */
export interface SimilarTerritoire {
  code: CodeTerritoire;
  distance: Derive;
  /** The variables that both have. */
  variables: readonly IdVariable[];
}

/**
 * Standard scores: (value − mean) ÷ standard deviation, over all the values given. All zero when nothing varies.
 */
export function standardise(valeurs: readonly number[]): number[] {
  const mean = sum(valeurs) / valeurs.length;
  const deviation = Math.sqrt(sum(valeurs.map((valeur) => (valeur - mean) ** 2)) / valeurs.length);
  return valeurs.map((valeur) => (deviation === 0 ? 0 : (valeur - mean) / deviation));
}

/**
 * The territories nearest to each, from the nearest on; of two as near, the first by its code. Distance:
 * √(Σ weight × (difference of the standard scores)² ÷ Σ weights), over the variables that both territories have: 0 for twins, about 1
 * when they differ by one standard deviation on each. Two territories that share variables of less than half the weight are not compared.
 */
export function similarTo(
  profiles: readonly Profile[],
  { count }: { count: number },
): Map<CodeTerritoire, readonly SimilarTerritoire[]> {
  const scores = scoresOf(profiles);
  return new Map(
    profiles.map((profile) => [
      profile.code,
      profiles
        .filter((other) => other.code !== profile.code)
        .flatMap((other) => compare(profile, other, scores) ?? [])
        .sort((a, b) => (a.distance.valeur ?? 0) - (b.distance.valeur ?? 0) || (a.code < b.code ? -1 : 1))
        .slice(0, count),
    ]),
  );
}

type Scores = ReadonlyMap<IdVariable, ReadonlyMap<CodeTerritoire, number>>;

function scoresOf(profiles: readonly Profile[]): Scores {
  return new Map(
    SIMILARITY_VARIABLES.map(({ id, logarithme }) => {
      const present = profiles.flatMap(({ code, traits }) => {
        const trait = traits[id];
        return trait === null ? [] : [{ code, valeur: logarithme ? Math.log(trait.valeur) : trait.valeur }];
      });
      const reduits = standardise(present.map(({ valeur }) => valeur));
      return [id, new Map(present.map(({ code }, i) => [code, reduits[i]!]))];
    }),
  );
}

function compare(a: Profile, b: Profile, scores: Scores): SimilarTerritoire | null {
  const communes = SIMILARITY_VARIABLES.flatMap(({ id, weight }) => {
    const [scoreA, scoreB] = [scores.get(id)?.get(a.code), scores.get(id)?.get(b.code)];
    return scoreA === undefined || scoreB === undefined ? [] : [{ id, weight, gap: scoreA - scoreB }];
  });
  const weight = sum(communes.map((c) => c.weight));
  if (weight < sum(SIMILARITY_VARIABLES.map((v) => v.weight)) / 2) return null;
  const distance = Math.sqrt(sum(communes.map((c) => c.weight * c.gap ** 2)) / weight);
  const measures = communes.flatMap(({ id }) => [a.traits[id]?.measure, b.traits[id]?.measure]).filter((m) => !!m);
  const { inputs, ...result } = derive('distance-territoires', distance, measures);
  return {
    code: b.code,
    distance: { ...result, inputs: [...inputs, a.code, b.code] },
    variables: communes.map(({ id }) => id),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
