/** A place on Earth, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the Earth, in km. */
const EARTH_RADIUS_KM = 6371;

/**
 * The straight line between the centres of two communes, on a sphere, in km:
 * 2 × R × asin √(sin²(Δφ ÷ 2) + cos φ₁ × cos φ₂ × sin²(Δλ ÷ 2)), to the nearest 100 m, as it is written: the centre of a shape
 * says no more, and whoever has the file finds again who is beyond a threshold. No road, and over water too.
 */
export function distanceCentres(from: Point, to: Point): number {
  const [phi1, phi2] = [radians(from.latitude), radians(to.latitude)];
  const halfPhi = Math.sin((phi2 - phi1) / 2);
  const halfLambda = Math.sin(radians(to.longitude - from.longitude) / 2);
  const square = halfPhi ** 2 + Math.cos(phi1) * Math.cos(phi2) * halfLambda ** 2;
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(square)) * 10) / 10;
}

/** The share of the people of a place who live in some of its communes, in %: 100 × people ÷ population. Null when nobody does. */
export function inhabitantPart(inhabitants: number, population: number): number | null {
  if (inhabitants < 0 || inhabitants > population) throw new Error(`${inhabitants} people of ${population}`);
  return population === 0 ? null : Number(((100 * inhabitants) / population).toPrecision(12));
}

/**
 * Σ (value × weight) ÷ Σ weights, the i-th weight being that of the i-th value: of an accessibility, by municipal populations.
 * Null when there is none, or none weighs anything. Municipal, where the producer weighs by a population that it standardises
 * by age: the two means are neighbours, not one figure.
 */
export function meanPonderee(values: readonly number[], weights: readonly number[]): number | null {
  let [sum, weight] = [0, 0];
  for (const [i, value] of values.entries()) {
    sum += value * (weights[i] ?? 0);
    weight += weights[i] ?? 0;
  }
  return weight === 0 ? null : Number((sum / weight).toPrecision(12));
}

/** Σ values ÷ their number: of former communes whose populations are not known. Throws when there is none. */
export function meanSimple(values: readonly number[]): number {
  if (values.length === 0) throw new Error('a mean of nothing');
  return Number((values.reduce((sum, v) => sum + v, 0) / values.length).toPrecision(12));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
