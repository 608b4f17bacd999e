import { FORME_DATE } from '../domain/date-source.ts';
import { formatDate } from '../format/date.ts';
import { ESPACE_FINE } from '../format/nombre.ts';
import { producteursEnToutesLettres, type Citation } from './citation.ts';

/**
 * The citation as a RIS record, in UTF-8, each line ended by CR LF: `ELEC`, a page of the web, or `MAP`. Its address is the
 * dated one; the page that follows the data is in a note.
 */
export function toRis(c: Citation): string {
  const [, annee, mois, jour] = FORME_DATE.exec(c.edition) ?? [];
  if (jour === undefined) throw new Error(`not the date of an edition: ${c.edition}`);
  const deuxPoints = `${ESPACE_FINE}:`;
  const lignes = [
    ['TY', c.genre === 'carte' ? 'MAP' : 'ELEC'],
    ['TI', c.titre],
    // a star has a meaning of its own in names
    ['AU', c.site.replaceAll('*', '')],
    ['T2', c.site],
    ['PB', c.site],
    ['PY', annee],
    ['DA', `${annee}/${mois}/${jour}`],
    ['ET', `Édition du ${formatDate(c.edition)}`],
    ['N1', `Données${deuxPoints} ${producteursEnToutesLettres(c.producteurs)}, ${c.dateDonnees}`],
    ['N1', `Version à jour${deuxPoints} ${c.adresse}`],
    ['LA', 'fr'],
    ['UR', c.adresseDatee],
    ['ER', ''],
  ];
  return lignes
    .map(([etiquette, valeur]) => `${etiquette}  - ${(valeur ?? '').replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`)
    .join('');
}
