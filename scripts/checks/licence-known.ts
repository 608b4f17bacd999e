import { isKnownLicence } from '../../src/outputs/files/licences.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * The licence of a source is one that programs know by an identifier, or was not found; its address, and the page where it was read,
 * are known with it and not without.
 */
export function checkLicenceKnown({ sources }: Tables): Failure[] {
  return sources.rows.flatMap((row) => {
    const { licence } = row.values;
    if (!isKnownLicence(licence))
      return failureAt(
        row,
        'licence',
        'une licence dont src/outputs/files/licences.ts dit l’identifiant, ou « inconnu »',
      );
    if (licence !== 'inconnu') return [];
    return (['licence_url', 'licence_lue_dans'] as const)
      .filter((column) => row.values[column] !== 'inconnu')
      .map((column) => failureAt(row, column, '« inconnu », comme la licence'));
  });
}
