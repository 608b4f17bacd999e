import proj4 from 'proj4';

/** A place on the globe, in degrees. */
export interface Point {
  longitude: number;
  latitude: number;
}

/** How a pair of numbers was understood. */
export type Reading = 'wgs84' | 'wgs84-swapped' | 'projected' | 'projected-swapped';

interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
  /** The legal projection of that part of the country. */
  projection: string;
}

const GRS80 = '+ellps=GRS80 +units=m +no_defs';
const LAMBERT_93 = `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${GRS80}`;
const utm = (zone: string): string => `+proj=utm +zone=${zone} ${GRS80}`;

/** Where the land of each part of the country lies, a little more than its communes. */
const FRAMES: Readonly<Record<string, Frame>> = {
  971: { west: -61.9, south: 15.7, east: -60.9, north: 16.7, projection: utm('20') },
  972: { west: -61.4, south: 14.2, east: -60.7, north: 15.0, projection: utm('20') },
  973: { west: -54.8, south: 2.0, east: -51.4, north: 6.0, projection: utm('22') },
  974: { west: 55.1, south: -21.5, east: 56.0, north: -20.8, projection: utm('40 +south') },
  976: { west: 44.9, south: -13.1, east: 45.4, north: -12.5, projection: utm('38 +south') },
};
const METROPOLE: Frame = { west: -5.3, south: 41.2, east: 9.7, north: 51.2, projection: LAMBERT_93 };

/** Beyond these no number is an angle. */
const WIDEST_ANGLE = 180;

/** Whether a point lies in the part of the country where a département is. */
export function isInFrame({ longitude, latitude }: Point, departement: string): boolean {
  const { west, south, east, north } = FRAMES[departement] ?? METROPOLE;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/**
 * The place that two numbers say of something in a département, whichever comes first, in degrees or in metres of the projection
 * used there: the reading that falls in its part of the country. Null when none does. Degrees are never rounded.
 */
export function recognise(a: number, b: number, departement: string): { point: Point; reading: Reading } | null {
  const { projection } = FRAMES[departement] ?? METROPOLE;
  const isAngle = Math.abs(a) <= WIDEST_ANGLE && Math.abs(b) <= WIDEST_ANGLE;
  const readings: (readonly [Reading, number, number])[] = isAngle
    ? [
        ['wgs84', a, b],
        ['wgs84-swapped', b, a],
      ]
    : [
        ['projected', a, b],
        ['projected-swapped', b, a],
      ];
  for (const [reading, x, y] of readings) {
    const point = isAngle ? { longitude: x, latitude: y } : unproject(projection, x, y);
    if (isInFrame(point, departement)) return { point, reading };
  }
  return null;
}

/** Metres of a projection to degrees; to a tenth of a metre, since the numbers came with no more. */
function unproject(projection: string, x: number, y: number): Point {
  const [longitude = Number.NaN, latitude = Number.NaN] = proj4(projection, 'WGS84', [x, y]);
  const toTenth = (angle: number): number => Math.round(angle * 1e6) / 1e6;
  return { longitude: toTenth(longitude), latitude: toTenth(latitude) };
}
