import type { Territoire } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import type { Contours } from '../lib/read-contours.ts';

/**
 * The contours are those of the départements of the COG: none is missing, none is foreign, none is there twice. A file
 * that could not be read is not accused of what it may hold.
 */
export function checkContoursOfCog({ file, ids, failures }: Contours, territoires: readonly Territoire[]): Failure[] {
  if (failures.length > 0) return [];
  const expected = new Set(territoires.filter(({ niveau }) => niveau === 'DEP').map(({ cog }) => cog));
  const found = new Set(ids);
  const failure = (id: string, expected: string): Failure => ({
    file,
    line: 1,
    column: 1,
    name: 'id',
    found: id,
    expected,
  });
  return [
    ...[...found]
      .filter((id) => !expected.has(id))
      .map((id) => failure(id, 'un département du code officiel géographique de 2026')),
    ...[...expected].filter((id) => !found.has(id)).map((id) => failure('', `le contour du département ${id}`)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => failure(id, 'un seul contour par département')),
  ];
}
