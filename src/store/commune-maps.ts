/**
 * The door to what a place is set among: the frame of its communes, a file a département, read at the first question about one of
 * its places; the intercommunalities that one is compared with.
 */
import type { EpciBeside } from '../domain/commune-facts.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import type { CommuneMap } from '../drawing/maps/contours.ts';
import { epci } from './communes.ts';
import { readGenerated } from './generated.ts';
import { once } from './once.ts';

const files = new Map<string, ReadonlyMap<CodeTerritoire, CommuneMap>>();

/** The frame of a département or an intercommunality: its land and the centres of its communes, in the order of their codes. */
export function communeFrame(place: CodeTerritoire): CommuneMap {
  const departement = place.startsWith('EPCI-')
    ? (epci(place.slice('EPCI-'.length)).departements[0] ?? '')
    : place.slice(4);
  let file = files.get(departement);
  if (file === undefined) {
    const frames = readGenerated<readonly CommuneMap[]>(`cartes-communes/${departement}`);
    files.set(departement, (file = new Map(frames.map((frame) => [frame.code, frame]))));
  }
  const frame = file.get(place);
  if (frame === undefined) throw new Error(`aucun cadre : ${place}`);
  return frame;
}

const beside = once(() => new Map(readGenerated<readonly EpciBeside[]>('epci-beside').map((row) => [row.siren, row])));

/** The intercommunalities that one is compared with, by its siren. */
export function epciBeside(siren: string): EpciBeside {
  const found = beside().get(siren);
  if (found === undefined) throw new Error(`EPCI sans comparaison : ${siren}`);
  return found;
}
