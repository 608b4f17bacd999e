import { formatDate } from '../format/date.ts';
import { ESPACE_FINE } from '../format/nombre.ts';
import { producteursEnToutesLettres, type Citation } from './citation.ts';

/**
 * The citation in one line of plain text, with French typography; the address it gives first is the dated one, which will
 * still show what was cited.
 */
export function toTexte(c: Citation): string {
  // quotes inside quotes
  const titre = c.titre.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
  const deuxPoints = `${ESPACE_FINE}:`;
  return (
    `«${ESPACE_FINE}${titre}${ESPACE_FINE}», ${c.site}, édition du ${formatDate(c.edition)}. ` +
    `Données${deuxPoints} ${producteursEnToutesLettres(c.producteurs)}, ${c.dateDonnees}. ` +
    `${c.adresseDatee} (version à jour${deuxPoints} ${c.adresse})`
  );
}
