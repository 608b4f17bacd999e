import { formatDate } from '../../format/date.ts';
import { FINE_SPACE } from '../../format/number.ts';
import { namesInFull } from '../../subjects/sources/short-name.ts';
import type { Citation } from './citation.ts';

/**
 * The citation in one line of plain text, with French typography; the address it gives first is the dated one, which will
 * still show what was cited.
 */
export function toText(c: Citation): string {
  // quotes inside quotes
  const titre = c.titre.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
  const twoPoints = `${FINE_SPACE}:`;
  return (
    `«${FINE_SPACE}${titre}${FINE_SPACE}», ${c.site}, édition du ${formatDate(c.edition)}. ` +
    `Données${twoPoints} ${namesInFull(c.producteurs)}, ${c.dataDate}. ` +
    `${c.datedAddress} (version à jour${twoPoints} ${c.address})`
  );
}
