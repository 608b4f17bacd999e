import { source } from '../donnees.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';
import { lienLigne } from '../lignes.ts';
import { SITE } from '../site.ts';
import type { Figure } from './figure.ts';

/** The source line of a figure, as HTML: each source leads to the first row taken from it. `racine` begins the addresses. */
export function ligneSource(
  { sources, dateDonnees, licence }: Figure,
  { racine = '' }: { racine?: string } = {},
): string {
  const liens = sources.map(({ source: id, lignes: [premiere] }) => {
    const adresse = premiere ? lienLigne(premiere) : `/sources/${id}/`;
    return `<a href="${escapeXml(racine + adresse)}">${escapeXml(toTypographieFrancaise(source(id).citation))}</a>`;
  });
  const nom = sources.length > 1 ? 'Sources' : 'Source';
  return `${toTypographieFrancaise(`${nom} :`)} ${liens.join('\u202F; ')}. ${toTypographieFrancaise(`Données : ${dateDonnees}. Dessin : ${SITE.nom}, ${licence}.`)}`;
}
