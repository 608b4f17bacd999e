import { DATE_FORM } from '../../domain/date-source.ts';
import { formatDate } from '../../format/date.ts';
import { FINE_SPACE } from '../../format/number.ts';
import { namesInFull } from '../../subjects/sources/short-name.ts';
import type { Citation } from './citation.ts';

/**
 * The citation as a RIS record, in UTF-8, each line ended by CR LF: `ELEC`, a page of the web, or `MAP`. Its address is the
 * dated one; the page that follows the data is in a note.
 */
export function toRis(c: Citation): string {
  const [, year, month, day] = DATE_FORM.exec(c.edition) ?? [];
  if (day === undefined) throw new Error(`not the date of an edition: ${c.edition}`);
  const twoPoints = `${FINE_SPACE}:`;
  const rows = [
    ['TY', c.kind === 'carte' ? 'MAP' : 'ELEC'],
    ['TI', c.titre],
    // a star has a meaning of its own in names
    ['AU', c.site.replaceAll('*', '')],
    ['T2', c.site],
    ['PB', c.site],
    ['PY', year],
    ['DA', `${year}/${month}/${day}`],
    ['ET', `Édition du ${formatDate(c.edition)}`],
    ['N1', `Données${twoPoints} ${namesInFull(c.producteurs)}, ${c.dataDate}`],
    ['N1', `Version à jour${twoPoints} ${c.address}`],
    ['LA', 'fr'],
    ['UR', c.datedAddress],
    ['ER', ''],
  ];
  return rows.map(([label, valeur]) => `${label}  - ${(valeur ?? '').replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`).join('');
}
