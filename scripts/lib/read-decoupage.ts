import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A région of the COG, in the fields of `@etalab/decoupage-administratif`. */
export interface RegionCog {
  code: string;
  nom: string;
  typeLiaison: number;
  zone: 'metro' | 'drom' | 'com';
}

/** A département of the COG. */
export interface DepartementCog extends RegionCog {
  region: string;
}

/** A commune of the COG, past and delegated ones included: see `type`. */
export interface CommuneCog {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  zone: 'metro' | 'drom' | 'com';
  typeLiaison?: number;
  departement?: string;
  /** Municipal population; absent from former communes. */
  population?: number;
  codesPostaux?: readonly string[];
  /** Of the commune as an institution; some have none in the register. */
  siren?: string;
  /** The codes of the communes it took the place of. */
  anciensCodes?: readonly string[];
  /** For a delegated or associated commune: the commune it is part of. */
  chefLieu?: string;
  /** For a municipal arrondissement: its commune. */
  commune?: string;
}

/** An intercommunality of the COG. Its own population has another vintage than its communes': re-sum these. */
export interface EpciCog {
  code: string;
  nom: string;
  /** `CC`, `CA`, `CU`, `METRO` or `MET69`. */
  type?: string;
  membres: readonly { code: string }[];
}

/** The territorial register the site rests on: the code officiel géographique of 2026, populations included. */
export interface Decoupage {
  regions: readonly RegionCog[];
  departements: readonly DepartementCog[];
  communes: readonly CommuneCog[];
  epci: readonly EpciCog[];
}

const BUNDLE = '@etalab/decoupage-administratif/data';

/** Reads the register from the installed package, whose own entry point only works from inside its folder. */
export function readDecoupage(): Decoupage {
  const require = createRequire(import.meta.url);
  const read = (name: keyof Decoupage): unknown =>
    JSON.parse(readFileSync(require.resolve(`${BUNDLE}/${name}.json`), 'utf8'));
  return {
    regions: read('regions') as RegionCog[],
    departements: read('departements') as DepartementCog[],
    communes: read('communes') as CommuneCog[],
    epci: read('epci') as EpciCog[],
  };
}
