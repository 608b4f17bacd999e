import type { CodeTerritoire } from '../territoire.ts';
import { derive, type Derive } from './derive.ts';
import type { Mesure } from './serie.ts';

/** Something published of every territory, on which two of them are said to be alike. */
export interface VariableRessemblance {
  id: string;
  nom: string;
  unite: string;
  /** What it weighs beside the others. */
  poids: number;
  /** Whether its logarithm is compared: twice as many people count the same from 100 000 as from one million. */
  logarithme: boolean;
}

/** What is compared. The size of the communes counts once, in two halves. */
export const VARIABLES_RESSEMBLANCE = [
  { id: 'population', nom: 'Population', unite: 'habitants', poids: 1, logarithme: true },
  {
    id: 'part-petites-communes',
    nom: 'Vivent dans une commune de moins de 2 000 habitants',
    unite: 'en % de la population',
    poids: 0.5,
    logarithme: false,
  },
  {
    id: 'part-villes',
    nom: 'Vivent dans une commune de 20 000 habitants ou plus',
    unite: 'en % de la population',
    poids: 0.5,
    logarithme: false,
  },
  {
    id: 'generalistes',
    nom: 'Médecins généralistes libéraux',
    unite: 'pour 100 000 habitants',
    poids: 1,
    logarithme: false,
  },
  { id: 'infirmiers', nom: 'Infirmiers libéraux', unite: 'pour 100 000 habitants', poids: 1, logarithme: false },
] as const satisfies readonly VariableRessemblance[];

export type IdVariable = (typeof VARIABLES_RESSEMBLANCE)[number]['id'];

/** From this distance on, the nearest territory is not called alike: one standard deviation apart on average. */
export const SEUIL_RESSEMBLANCE = 1;

/** The value of a variable in a territory, and the row that it is when one publishes it. */
export interface Trait {
  valeur: number;
  mesure: Mesure | null;
}

/** A territory as it is compared: null is a value that it lacks. */
export interface Profil {
  code: CodeTerritoire;
  traits: Readonly<Record<IdVariable, Trait | null>>;
}

/** A territory near another. */
export interface Semblable {
  code: CodeTerritoire;
  distance: Derive;
  /** The variables that both have. */
  variables: readonly IdVariable[];
}

/**
 * Standard scores: (value − mean) ÷ standard deviation, over all the values given. All zero when nothing varies.
 */
export function reduire(valeurs: readonly number[]): number[] {
  const moyenne = somme(valeurs) / valeurs.length;
  const ecartType = Math.sqrt(somme(valeurs.map((valeur) => (valeur - moyenne) ** 2)) / valeurs.length);
  return valeurs.map((valeur) => (ecartType === 0 ? 0 : (valeur - moyenne) / ecartType));
}

/**
 * The territories nearest to each, from the nearest on; of two as near, the first by its code. Distance:
 * √(Σ weight × (difference of the standard scores)² ÷ Σ weights), over the variables that both territories have: 0 for twins, about 1
 * when they differ by one standard deviation on each. Two territories that share variables of less than half the weight are not compared.
 */
export function semblables(
  profils: readonly Profil[],
  { nombre }: { nombre: number },
): Map<CodeTerritoire, readonly Semblable[]> {
  const scores = scoresDe(profils);
  return new Map(
    profils.map((profil) => [
      profil.code,
      profils
        .filter((autre) => autre.code !== profil.code)
        .flatMap((autre) => comparer(profil, autre, scores) ?? [])
        .sort((a, b) => (a.distance.valeur ?? 0) - (b.distance.valeur ?? 0) || (a.code < b.code ? -1 : 1))
        .slice(0, nombre),
    ]),
  );
}

type Scores = ReadonlyMap<IdVariable, ReadonlyMap<CodeTerritoire, number>>;

function scoresDe(profils: readonly Profil[]): Scores {
  return new Map(
    VARIABLES_RESSEMBLANCE.map(({ id, logarithme }) => {
      const presents = profils.flatMap(({ code, traits }) => {
        const trait = traits[id];
        return trait === null ? [] : [{ code, valeur: logarithme ? Math.log(trait.valeur) : trait.valeur }];
      });
      const reduits = reduire(presents.map(({ valeur }) => valeur));
      return [id, new Map(presents.map(({ code }, i) => [code, reduits[i]!]))];
    }),
  );
}

function comparer(a: Profil, b: Profil, scores: Scores): Semblable | null {
  const communes = VARIABLES_RESSEMBLANCE.flatMap(({ id, poids }) => {
    const [scoreA, scoreB] = [scores.get(id)?.get(a.code), scores.get(id)?.get(b.code)];
    return scoreA === undefined || scoreB === undefined ? [] : [{ id, poids, ecart: scoreA - scoreB }];
  });
  const poids = somme(communes.map((c) => c.poids));
  if (poids < somme(VARIABLES_RESSEMBLANCE.map((v) => v.poids)) / 2) return null;
  const distance = Math.sqrt(somme(communes.map((c) => c.poids * c.ecart ** 2)) / poids);
  const mesures = communes.flatMap(({ id }) => [a.traits[id]?.mesure, b.traits[id]?.mesure]).filter((m) => !!m);
  const { entrees, ...resultat } = derive('distance-territoires', distance, mesures);
  return {
    code: b.code,
    distance: { ...resultat, entrees: [...entrees, a.code, b.code] },
    variables: communes.map(({ id }) => id),
  };
}

function somme(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}
