import { pageAddress } from '../../store/full-address.ts';
import { PAGES } from '../../store/routes.ts';
import type { DownloadShape } from './download.ts';

/**
 * What names each row of a table for ever, as a URI template (RFC 6570) on its columns: the address of the index of its table, then
 * the row. Null where a row has no key of one column.
 */
export function rowAddressTemplate({ nom, key }: Pick<DownloadShape, 'nom' | 'key'>): string | null {
  const [column, ...others] = key;
  return column === undefined || others.length > 0 ? null : `${pageAddress(PAGES.donnees)}${nom}.csv#{${column}}`;
}
