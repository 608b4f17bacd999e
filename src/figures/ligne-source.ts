import { source } from '../donnees.ts';
import { ESPACE_INSECABLE } from '../format/nombre.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';
import { lienDansSource } from '../lignes.ts';
import { SITE } from '../site.ts';
import type { Figure } from './figure.ts';

const LISTE = new Intl.ListFormat('fr');

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
  const liens = groupes(nommees.map(({ source: id, lignes }) => ({ citation: source(id).citation, id, lignes }))).map(
    (groupe) =>
      LISTE.format(
        groupe.map(({ mots, id, lignes: [premiere] }) => {
          const adresse = premiere ? lienDansSource(premiere) : `/sources/${id}/`;
          return `<a href="${escapeXml(racine + adresse)}">${escapeXml(toTypographieFrancaise(mots))}</a>`;
        }),
      ),
  );
  const autres = sources.length - nommees.length;
  const suite = autres > 0 ? ` et ${autres} autres` : '';
  const nom = sources.length > 1 ? 'Sources' : 'Source';
  return `${toTypographieFrancaise(`${nom} :`)} ${liens.join('\u202F; ')}${suite}. ${toTypographieFrancaise(`Données : ${dateDonnees}. Dessin : ${SITE.nom}, ${licence.replaceAll(' ', ESPACE_INSECABLE)}.`)}`;
}

/** Sources of one work, one after the other: the first with its whole citation, the others with what is their own. */
function groupes<T extends { citation: string }>(sources: readonly T[]): (T & { mots: string })[][] {
  const suite: (T & { mots: string })[][] = [];
  for (const s of sources) {
    const dernier = suite.at(-1);
    const ouvrage = ouvrageDe(s.citation);
    if (dernier?.[0] && ouvrage !== null && ouvrageDe(dernier[0].citation) === ouvrage)
      dernier.push({ ...s, mots: s.citation.slice(ouvrage.length + 2) });
    else suite.push([{ ...s, mots: s.citation }]);
  }
  return suite;
}

/** « DITP, Baromètre » for « DITP, Baromètre, IND-311 »; null for a citation that does not name a part of a work. */
function ouvrageDe(citation: string): string | null {
  return /^(.+, .+), [^,]+$/.exec(citation)?.[1] ?? null;
}
