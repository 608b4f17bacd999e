/**
 * The door to where the centres of communes stand on the maps of France and of the régions. The file is read at the first
 * question: only maps of dots ask one.
 */
import type { MapCentres, HalfPoint } from '../drawing/maps/contours.ts';
import { communes } from './communes.ts';
import { readGenerated } from './generated.ts';

let read: { centres: MapCentres; ranks: ReadonlyMap<string, number>; twice: ReadonlyMap<number, HalfPoint> } | null =
  null;

function centres() {
  if (read !== null) return read;
  const file = readGenerated<MapCentres>('centres-carte');
  read = {
    centres: file,
    ranks: new Map(communes().map(({ code }, rank) => [code, rank])),
    twice: new Map(file.agrandis.map(([rank, x, y]) => [rank, [x, y]])),
  };
  return read;
}

/** The borders between the départements of one région, on the map of France. */
export function departementBorders(): string {
  return centres().centres.limites;
}

/** Where a commune is drawn on the map of France: twice when an inset magnifies its département. */
export function pointsOnFrance(code: string): readonly HalfPoint[] {
  const { centres: file, twice } = centres();
  const rank = rankOf(code);
  const again = twice.get(rank);
  return [existing(file.france[rank], code), ...(again ? [again] : [])];
}

/** Where a commune is drawn on the map of its région. */
export function pointOnRegion(code: string): HalfPoint {
  return existing(centres().centres.regions[rankOf(code)], code);
}

function rankOf(code: string): number {
  return existing(centres().ranks.get(code), code);
}

function existing<T>(found: T | undefined, code: string): T {
  if (found === undefined) throw new Error(`commune sans centre : ${code}`);
  return found;
}
