import type { Absence } from '../../domain/valeur.ts';

/** What the cells of a column are, in the files of a figure. */
export type ColumnType = 'nombre' | 'texte' | 'date' | 'territoire';

/** One column of `donnees.csv`, `donnees.json` and `donnees.xlsx`. */
export interface FileColumn {
  /** Name in the files, snake_case. */
  nom: string;
  /** Name in the table that readers see. */
  titre: string;
  /** What the title does not say; empty when it says all. */
  description: string;
  type: ColumnType;
}

/** A licence as files declare it. `id` and `adresse` are null where the producer declares none that we found. */
export interface FileLicence {
  /** SPDX identifier, or that of the Open Definition. */
  id: string | null;
  nom: string;
  adresse: string | null;
}

/** A source as files declare it. What was looked for and not found is « inconnu ». */
export interface FileSource {
  id: string;
  titre: string;
  producteur: string;
  citation: string;
  page: string;
  publieLe: string;
  etatAu: string;
  licence: FileLicence;
  limites: string;
  /** Its page on the site, with each row taken from it. */
  adresse: string;
}

/** Everything that `metadonnees.json` says of a figure. All addresses are absolute. */
export interface FigureMetadata {
  id: string;
  theme: string;
  genre: 'graphique' | 'carte';
  titre: string;
  sousTitre: string;
  constat: string;
  alternative: string;
  unite: string;
  dateDonnees: string;
  edition: { date: string; titre: string };
  editeur: { nom: string; adresse: string };
  indicateurs: readonly { id: string; nom: string; unite: string; definition: string; prudence: string }[];
  colonnes: readonly FileColumn[];
  /** What each code means where a number is expected. */
  absences: Record<Absence, string>;
  notes: readonly string[];
  sources: readonly FileSource[];
  desaccords: readonly { id: string; titre: string; explication: string; adresse: string }[];
  /** Of the words and the drawing. The figures themselves keep the licence of their producer. */
  licence: FileLicence;
  citation: string;
  adresses: {
    page: string;
    integration: string;
    integrationDatee: string;
    oembed: string;
    /** By name of file, as they lie in the folder. */
    fichiers: Record<string, string>;
  };
}
