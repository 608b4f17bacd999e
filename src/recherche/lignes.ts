/** A commune of the index: its code, its name, its weight, and its postcodes where the index is that of postcodes. */
export type LigneCommune = [code: string, nom: string, poids: number, codesPostaux?: string];

/** An intercommunality: its siren, its name, its weight, the code of its first département. */
export type LigneEpci = [siren: string, nom: string, poids: number, departement: string];

/** A name that is no commune’s any more: its code, the name, its weight, the code and the name of the commune it leads to. */
export type LigneAncienne = [code: string, nom: string, poids: number, vers: string, nomActuel: string];

/** A collectivité d’outre-mer without page, and its communes: their codes are those of the COG. */
const HORS_PERIMETRE = /^(97[578]|98)/;

/** A line of the index; its kind shows in its form. */
export type Ligne = LigneCommune | LigneEpci | LigneAncienne;

/** What is loaded once: the names of régions and départements by code, which prefixes are split, which pages exist. */
export interface Carte {
  regions: Readonly<Record<string, string>>;
  departements: Readonly<Record<string, string>>;
  /** The collectivités d’outre-mer that no published figure covers. */
  collectivites: Readonly<Record<string, string>>;
  /** For each prefix whose lines are in several files: the characters that may follow it. */
  suites: Suites;
  /** Whether every commune, every intercommunality has its page; else they lead to their département. */
  pages: { communes: boolean; epci: boolean };
}

export type Suites = Readonly<Record<string, string>>;

/** Whether the line is that of an intercommunality. */
export function isEpci(ligne: Ligne): ligne is LigneEpci {
  return ligne[0].length === 9;
}

/** Whether the line is that of a former commune or of an arrondissement. */
export function isAncienne(ligne: Ligne): ligne is LigneAncienne {
  return ligne.length === 5;
}

/** Whether the line is that of a place that no published figure covers, hence without page. */
export function isHorsPerimetre([code]: Ligne): boolean {
  return code.length < 9 && HORS_PERIMETRE.test(code);
}
