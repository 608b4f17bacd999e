import { isKnownLicence } from '../../src/outputs/files/licences.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** The licence of a source is one that programs know by an identifier, or was not found; its address is known with it and not without. */
export function checkLicenceKnown({ sources }: Tables): Failure[] {
  return sources.rows.flatMap((row) => {
    const { licence, licence_url } = row.values;
    if (!isKnownLicence(licence))
      return failureAt(
        row,
        'licence',
        'une licence dont src/outputs/files/licences.ts dit l’identifiant, ou « inconnu »',
      );
    return licence === 'inconnu' && licence_url !== 'inconnu'
      ? failureAt(row, 'licence_url', '« inconnu », comme la licence')
      : [];
  });
}
