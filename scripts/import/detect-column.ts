import { toSlug } from '../../src/domain/slug.ts';
import type { Faults } from './faults.ts';

/**
 * The column that holds something, by the names that it may bear, the likeliest first, whatever their case, accents and
 * separators. Where a file was never seen, this says by name what it has rather than guess: null, with the fault.
 */
export function detectColumn(
  what: string,
  header: readonly string[],
  names: readonly string[],
  faults: Faults,
): string | null {
  const byName = new Map(header.map((name) => [simplified(name), name]));
  const found = names.map((name) => byName.get(simplified(name))).find((name) => name !== undefined);
  if (found === undefined) faults.add({}, header.join(' | '), `pour ${what}, un champ nommé ${names.join(', ')}`);
  return found ?? null;
}

function simplified(name: string): string {
  return toSlug(name).replaceAll('-', '');
}
