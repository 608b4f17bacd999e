import type { DateSource } from './date-source.ts';
import type { EndOfName } from './tables/old-names.ts';

/** A commune as its generated line holds it: code, name, slug of the name, typeLiaison, siren of its EPCI, département, population, postcodes. */
export type CommuneRow = [
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
export type EpciRow = [
  siren: string,
  nom: string,
  slug: string,
  type: string,
  population: number,
  populationAu: string,
  departements: readonly string[],
  membres: readonly string[],
];

/**
 * A code that is no commune's any more: code, name when it is known, slug, what it is, code of the commune it leads to; and,
 * when a source tells it, what ended the commune, when, the code and the name that followed that day, and the source.
 */
export type OldCodeRow = [
  code: string,
  nom: string,
  slug: string,
  nature: OldCodeNature,
  commune: string,
  ...histoire: [] | EndCells,
];

export type EndCells = [fin: EndOfName, le: DateSource, vers: string, nomVers: string, source: string];

type OldCodeNature = 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal' | 'ancien-code';

/** A commune of today, in métropole or in a DROM. All codes are those of the COG, without prefix. */
export interface Commune {
  code: string;
  nom: string;
  /** Last segment of its address: `93066-saint-denis`. */
  slug: string;
  /** COG `typeLiaison` (TNCC): see `domain/commune-name`. */
  typeLiaison: number;
  /** Siren of its EPCI; null for the four islands that have none. */
  epci: string | null;
  departement: string;
  /** Municipal population; its year is that of its département. */
  population: number;
  postcodes: readonly string[];
}

/** An intercommunality with its own taxes. It may lie in several départements, even of two régions. */
export interface Epci {
  siren: string;
  /** As the register gives it: « CC du Bassin de Pont-à-Mousson ». See `epciName`. */
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
  members: readonly string[];
}

/** A code that once was a commune's, or that of a part of one. */
export interface OldCode {
  code: string;
  /** Empty when nothing that we read says it. */
  nom: string;
  slug: string;
  nature: OldCodeNature;
  /** Code of the commune it leads to. */
  commune: string;
  /** What became of the commune that bore it, when a source tells it. */
  histoire: EndOfCommune | null;
}

/** What ended a commune, and what followed it that day, which may have changed since. */
export interface EndOfCommune {
  fin: EndOfName;
  le: DateSource;
  /** Code of what followed; empty when nothing did, or when the source stops before. */
  vers: string;
  nomVers: string;
  source: string;
}
