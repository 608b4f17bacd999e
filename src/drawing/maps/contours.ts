import type { CodeTerritoire } from '../../domain/territoire.ts';

/**
 * The contours of France as drawings use them: projected once, in one fixed frame, already written as path data.
 * Lengths and points are in units of the frame; path data (`trace`) is in half units, so that its numbers are integers: it is
 * drawn inside `<g transform="scale(.5)">`.
 */
export interface FranceContours {
  width: number;
  height: number;
  /** In the order of their codes: the 101 of the COG, each once. */
  departements: readonly DepartementForm[];
  /** In the order of their codes. */
  regions: readonly RegionForm[];
  /** Lines drawn once, over the shapes: no border is in two of them. */
  limites: Limits;
  insets: readonly Inset[];
  /** Where the magnified départements stand in the metropole. */
  insetOrigin: Frame;
}

interface Limits {
  /** Borders between two régions. */
  regions: string;
  /** Coasts and borders of the country, the DROM included. */
  outline: string;
  /** The outline of the part of the metropole that an inset magnifies. */
  magnified: string;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DepartementForm {
  code: CodeTerritoire;
  region: CodeTerritoire;
  /** The shape that carries the name and the link: in its inset for the DROM, Paris and its three neighbours. */
  trace: string;
  /** The same département at the scale of the metropole, when `trace` is magnified. */
  unmagnified?: string;
  /** A point inside the shape, where a circle or a label is centred. */
  x: number;
  y: number;
}

export interface RegionForm {
  code: CodeTerritoire;
  /** Its outline: in the metropole, or in the inset of the DROM. */
  trace: string;
  x: number;
  y: number;
}

/** A framed part of the map, at another scale than the metropole. */
export interface Inset extends Frame {
  id: string;
  /** Its name, in the lines that the frame has room for. */
  lines: readonly string[];
  /** How many times the scale of the metropole: 2 is twice as large, 1/3 three times as small. */
  scale: number;
  /** Whether the name stands inside the frame, at its top, or outside, at its right. */
  label: 'dedans' | 'a-droite';
  codes: readonly CodeTerritoire[];
}

/** Where a point stands, in half units. */
export type HalfPoint = readonly [x: number, y: number];

/** The centres of the communes in the frames of maps, in the order of the communes; and the lines that a map of dots lays under them. */
export interface MapCentres {
  /** Borders between the départements of one région, those of insets included: with `Limits`, all of them once. */
  limites: string;
  /** In the map of France: in its inset for a commune of a DROM, of Paris or of its three neighbours. */
  france: readonly HalfPoint[];
  /** Those of Paris and its neighbours again, in their place in the metropole: rank of the commune, then the point. */
  agrandis: readonly (readonly [rank: number, x: number, y: number])[];
  /** In the map of its région. */
  regions: readonly HalfPoint[];
}

/** One région and its départements in a small frame of their own, north at the top. Same units as `Carte`. */
export interface RegionContours {
  code: CodeTerritoire;
  width: number;
  height: number;
  departements: readonly RegionDepartementForm[];
  /** The outline of the région. */
  contour: string;
  /** Borders between its départements; empty when it has one. */
  limites: string;
}

export interface RegionDepartementForm {
  code: CodeTerritoire;
  trace: string;
  /** The point of the shape that is farthest from its border. */
  x: number;
  y: number;
  /** Distance from that point to the border: what stays within is inside the shape. */
  radius: number;
}

/**
 * A département, or a group of communes, in a frame of its own with the centres of its communes, north at the top. Same units as
 * `Carte`.
 */
export interface CommuneMap {
  code: CodeTerritoire;
  width: number;
  height: number;
  /** The land that the frame shows, a shape each département. */
  terre: string;
  /** The centre of each commune, in the order of the codes of the place. */
  points: readonly (readonly [x: number, y: number])[];
}

/** Opens the group in which path data, written in half units, is drawn. */
export const TRACE_SCALE = 'scale(.5)';
