/** A commune as its generated line holds it: code, name, slug of the name, typeLiaison, siren of its EPCI, département, population, postcodes. */
export type LigneCommune = [
  code: string,
  nom: string,
  slug: string,
  typeLiaison: number,
  epci: string,
  departement: string,
  population: number,
  codesPostaux: readonly string[],
];

/** An intercommunality: siren, name, slug of the name, type, population and its census years, départements, member communes. */
export type LigneEpci = [
  siren: string,
  nom: string,
  slug: string,
  type: string,
  population: number,
  populationAu: string,
  departements: readonly string[],
  membres: readonly string[],
];

/** A code that is no commune's any more: code, name when it is known, slug, what it is, code of the commune it leads to. */
export type LigneAncienCode = [code: string, nom: string, slug: string, nature: NatureAncienCode, commune: string];

export type NatureAncienCode = 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal' | 'ancien-code';

/** A commune of today, in métropole or in a DROM. All codes are those of the COG, without prefix. */
export interface Commune {
  code: string;
  nom: string;
  /** Last segment of its address: `93066-saint-denis`. */
  slug: string;
  /** COG `typeLiaison` (TNCC): see `domain/nom-commune`. */
  typeLiaison: number;
  /** Siren of its EPCI; null for the four islands that have none. */
  epci: string | null;
  departement: string;
  /** Municipal population; its year is that of its département. */
  population: number;
  codesPostaux: readonly string[];
}

/** An intercommunality with its own taxes. It may lie in several départements, even of two régions. */
export interface Epci {
  siren: string;
  /** As the register gives it: « CC du Bassin de Pont-à-Mousson ». See `nomEpci`. */
  nom: string;
  /** Last segment of its address: `200071587-cc-loches-sud-touraine`. */
  slug: string;
  type: string;
  /** Sum of the municipal populations of its communes. */
  population: number;
  /** The census year, or years: « 2017, 2023 ». */
  populationAu: string;
  /** Codes, in order. */
  departements: readonly string[];
  /** Codes of its communes, in order. */
  membres: readonly string[];
}

/** A code that once was a commune's, or that of a part of one. */
export interface AncienCode {
  code: string;
  /** Empty when the register keeps the code alone. */
  nom: string;
  slug: string;
  nature: NatureAncienCode;
  /** Code of the commune it leads to. */
  commune: string;
}
