import { source } from '../donnees.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';
import { lienDansSource } from '../lignes.ts';
import { SITE } from '../site.ts';
import type { Figure } from './figure.ts';

export interface OptionsLigneSource {
  /** Begins the addresses of the links; those of the site when absent. */
  racine?: string;
  /** How many sources are named; the others are counted. All when absent. */
  max?: number;
}

/** The source line of a figure, as HTML: each source leads to the first row taken from it, on the page of the source. */
export function ligneSource(
  { sources, dateDonnees, licence }: Figure,
  { racine = '', max = Infinity }: OptionsLigneSource = {},
): string {
  const nommees = sources.length > max + 1 ? sources.slice(0, max) : sources;
  const liens = nommees.map(({ source: id, lignes: [premiere] }) => {
    const adresse = premiere ? lienDansSource(premiere) : `/sources/${id}/`;
    return `<a href="${escapeXml(racine + adresse)}">${escapeXml(toTypographieFrancaise(source(id).citation))}</a>`;
  });
  const autres = sources.length - nommees.length;
  const suite = autres > 0 ? ` et ${autres} autres` : '';
  const nom = sources.length > 1 ? 'Sources' : 'Source';
  return `${toTypographieFrancaise(`${nom} :`)} ${liens.join('\u202F; ')}${suite}. ${toTypographieFrancaise(`Données : ${dateDonnees}. Dessin : ${SITE.nom}, ${licence}.`)}`;
}
