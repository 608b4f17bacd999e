import { join } from 'node:path';
import { z } from 'zod';
import type { Failure } from './failure.ts';
import { readFileWhole } from './read-file.ts';

/** The contours of the départements: their text, and the ids of their shapes. */
export interface Contours {
  file: string;
  text: string;
  ids: readonly string[];
  failures: readonly Failure[];
}

const FILE = 'geo/departements.topojson';

const topology = z.object({
  objects: z.object({ departements: z.object({ geometries: z.array(z.object({ id: z.string() })) }) }),
});

/** Reads the contours of the data folder. A file that is missing or is no such TopoJSON is a failure, never an exception. */
export function readContours(dataDir: string): Contours {
  const refused = (found: string): Contours => ({
    file: FILE,
    text: '',
    ids: [],
    failures: [
      {
        file: FILE,
        line: 1,
        column: 1,
        name: '',
        found,
        expected: 'un TopoJSON dont l’objet departements porte des codes',
      },
    ],
  });
  const read = readFileWhole(join(dataDir, FILE));
  if (typeof read === 'string') return refused(read === 'absent' ? '' : read);
  const text = new TextDecoder().decode(read);
  const { success, data } = topology.safeParse(parseJson(text));
  if (!success) return refused(text);
  return { file: FILE, text, ids: data.objects.departements.geometries.map(({ id }) => id), failures: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
