import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import type { FranceContours, RegionContours } from '../../../../src/drawing/maps/contours.ts';
import type { MapDatum } from '../../../../src/drawing/maps/map-data.ts';

/**
 * A country of eight square départements: Paris, magnified in an inset and 20 units wide in its place; six in two régions; one overseas.
 * It has what the maps must deal with, and its drawings are short enough to be read.
 */
const square = (x: number, y: number, side: number): string =>
  `M${2 * x} ${2 * y}l${2 * side} 0 0 ${2 * side}-${2 * side} 0z`;

const departement = (code: CodeTerritoire, region: CodeTerritoire, x: number, y: number, side: number) => ({
  code,
  region,
  trace: square(x, y, side),
  x: x + side / 2,
  y: y + side / 2,
});

export const MAP: FranceContours = {
  width: 600,
  height: 400,
  departements: [
    departement('DEP-01', 'REG-84', 200, 120, 100),
    departement('DEP-03', 'REG-84', 300, 120, 100),
    departement('DEP-07', 'REG-84', 400, 120, 100),
    departement('DEP-19', 'REG-75', 200, 220, 100),
    departement('DEP-23', 'REG-75', 300, 220, 100),
    departement('DEP-2A', 'REG-75', 400, 220, 100),
    { ...departement('DEP-75', 'REG-11', 10, 10, 90), unmagnified: square(240, 100, 20) },
    departement('DEP-971', 'REG-01', 20, 330, 50),
  ],
  regions: [
    { code: 'REG-01', trace: square(20, 330, 50), x: 45, y: 355 },
    { code: 'REG-11', trace: square(240, 100, 20), x: 250, y: 110 },
    { code: 'REG-75', trace: 'M400 440l600 0 0 200-600 0z', x: 350, y: 270 },
    { code: 'REG-84', trace: 'M400 240l600 0 0 200-600 0z', x: 350, y: 170 },
  ],
  limites: {
    regions: 'M400 440l600 0',
    outline: `M400 240l600 0 0 400-600 0z${square(20, 330, 50)}`,
    magnified: square(10, 10, 90),
  },
  insets: [
    {
      id: 'petite-couronne',
      lines: ['Paris et', 'petite couronne'],
      x: 1,
      y: 1,
      width: 108,
      height: 108,
      scale: 4.5,
      label: 'a-droite',
      codes: ['DEP-75'],
    },
    {
      id: 'guadeloupe',
      lines: ['Guadeloupe'],
      x: 1,
      y: 300,
      width: 104,
      height: 99,
      scale: 1 / 3,
      label: 'dedans',
      codes: ['DEP-971'],
    },
  ],
  insetOrigin: { x: 240, y: 100, width: 20, height: 20 },
};

export const REGION_MAP: RegionContours = {
  code: 'REG-75',
  width: 360,
  height: 126,
  departements: [
    { code: 'DEP-19', trace: square(3, 3, 118), x: 62, y: 62, radius: 59 },
    { code: 'DEP-23', trace: square(121, 3, 118), x: 180, y: 62, radius: 59 },
    { code: 'DEP-2A', trace: square(239, 3, 12), x: 245, y: 9, radius: 6 },
  ],
  contour: 'M6 6l496 0 0 24-24 0 0 212-472 0z',
  limites: 'M242 6l0 236M478 6l0 24',
};

/** A row for each département: a tie on a break, a zero, a long name, and each of the four kinds of absence. */
export const DATA: readonly MapDatum[] = [
  { code: 'DEP-01', valeur: 20, titre: 'Ain : 20 %' },
  { code: 'DEP-03', valeur: 0, titre: 'Allier : 0 %' },
  { code: 'DEP-07', valeur: 'nd', titre: 'Ardèche : non publié' },
  { code: 'DEP-19', valeur: 's', titre: 'Corrèze : secret statistique' },
  { code: 'DEP-23', valeur: 'so', titre: 'Creuse : sans objet' },
  { code: 'DEP-2A', valeur: 'inc', titre: 'Corse-du-Sud : inconnu' },
  { code: 'DEP-75', valeur: 79.9, titre: 'Paris : 79,9 % <&> "guillemets"' },
  { code: 'DEP-971', valeur: 80, titre: 'Guadeloupe, Marie-Galante, la Désirade et les Saintes : 80 %' },
];

export const BREAKS = [20, 40, 60, 80] as const;
