import type { CodeTerritoire } from '../domain/territoire.ts';

/**
 * The contours of France as drawings use them: projected once, in one fixed frame, already written as path data.
 * Lengths and points are in units of the frame; path data (`trace`) is in half units, so that its numbers are integers: it is
 * drawn inside `<g transform="scale(.5)">`.
 */
export interface Carte {
  largeur: number;
  hauteur: number;
  /** In the order of their codes: the 101 of the COG, each once. */
  departements: readonly FormeDepartement[];
  /** In the order of their codes. */
  regions: readonly FormeRegion[];
  /** Lines drawn once, over the shapes: no border is in two of them. */
  limites: Limites;
  encarts: readonly Encart[];
  /** Where the magnified départements stand in the metropole. */
  renvoi: Cadre;
}

export interface Limites {
  /** Borders between two régions. */
  regions: string;
  /** Coasts and borders of the country, the DROM included. */
  exterieur: string;
  /** The outline of the part of the metropole that an inset magnifies. */
  agrandi: string;
}

export interface Cadre {
  x: number;
  y: number;
  largeur: number;
  hauteur: number;
}

export interface FormeDepartement {
  code: CodeTerritoire;
  region: CodeTerritoire;
  /** The shape that carries the name and the link: in its inset for the DROM, Paris and its three neighbours. */
  trace: string;
  /** The same département at the scale of the metropole, when `trace` is magnified. */
  rappel?: string;
  /** A point inside the shape, where a circle or a label is centred. */
  x: number;
  y: number;
}

export interface FormeRegion {
  code: CodeTerritoire;
  /** Its outline: in the metropole, or in the inset of the DROM. */
  trace: string;
  x: number;
  y: number;
}

/** A framed part of the map, at another scale than the metropole. */
export interface Encart extends Cadre {
  id: string;
  /** Its name, in the lines that the frame has room for. */
  lignes: readonly string[];
  /** How many times the scale of the metropole: 2 is twice as large, 1/3 three times as small. */
  echelle: number;
  /** Whether the name stands inside the frame, at its top, or outside, at its right. */
  etiquette: 'dedans' | 'a-droite';
  codes: readonly CodeTerritoire[];
}

/** One région and its départements in a small frame of their own, north at the top. Same units as `Carte`. */
export interface CarteRegion {
  code: CodeTerritoire;
  largeur: number;
  hauteur: number;
  departements: readonly FormeDepartementRegion[];
  /** The outline of the région. */
  contour: string;
  /** Borders between its départements; empty when it has one. */
  limites: string;
}

export interface FormeDepartementRegion {
  code: CodeTerritoire;
  trace: string;
  /** The point of the shape that is farthest from its border. */
  x: number;
  y: number;
  /** Distance from that point to the border: what stays within is inside the shape. */
  rayon: number;
}

/** Opens the group in which path data, written in half units, is drawn. */
export const ECHELLE_TRACE = 'scale(.5)';
