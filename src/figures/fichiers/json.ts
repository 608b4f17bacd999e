import { lienCalculDeSerie } from '../../calculs/serie.ts';
import { lienLigne } from '../../lignes.ts';
import type { Figure } from '../figure.ts';
import { metadonneesFigure, type OptionsFichiers } from './metadonnees.ts';
import type { Origine } from './rangee.ts';
import { tableFichier } from './table.ts';

/**
 * `donnees.json`: what the records are (unit, date, columns, codes of absence, sources, licence), then the records, one a line, with the
 * columns of the CSV: numbers as numbers, absences as their codes, null for an empty cell. `origines` leads from each
 * value to its row, or to its computation.
 */
export function jsonFigure(f: Figure, options: OptionsFichiers): string {
  const { id, titre, constat, unite, dateDonnees, edition, colonnes, absences, sources, licence, adresses } =
    metadonneesFigure(f, options);
  const adresse = (origine: Origine) =>
    new URL('ligne' in origine ? lienLigne(origine.ligne) : adresseCalcul(origine), options.url).href;
  const enregistrements = tableFichier(f).lignes.map(({ valeurs, origines }) =>
    JSON.stringify({
      ...valeurs,
      origines: Object.fromEntries(Object.entries(origines).map(([nom, origine]) => [nom, adresse(origine)])),
    }),
  );
  const entete = JSON.stringify(
    { id, titre, constat, unite, dateDonnees, edition, page: adresses.page, colonnes, absences, sources, licence },
    null,
    2,
  );
  return `${entete.replace(/\n\}$/, '')},\n  "enregistrements": [\n${enregistrements.map((e) => `    ${e}`).join(',\n')}\n  ]\n}\n`;
}

/** Where a computed value is computed with its inputs; its formula when no page of a series does. */
function adresseCalcul({ derivation, entrees }: Exclude<Origine, { ligne: string }>): string {
  return lienCalculDeSerie(derivation, entrees) ?? `/methode/#${derivation}`;
}
