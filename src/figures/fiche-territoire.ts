import { couleur } from '../charts/palette.ts';
import { textWidth } from '../charts/text-width.ts';
import { nomAvecArticle } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, objectif, territoire, territoires } from '../donnees.ts';
import { formatDate, formatEcheance } from '../format/date.ts';
import { escapeXml } from '../format/xml.ts';
import { formatLigne, lienTerritoire } from '../lignes.ts';
import { blocsPromesses, type BlocPromesse } from '../territoires/blocs.ts';
import { phraseTerritoire } from '../territoires/phrases.ts';
import { celluleLigne, celluleMots, desaccordsTouchant, sourcesDe } from './cellules.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';
import { typographier } from './typographie-figure.ts';

const LARGEUR = 344;
const RANGEE = 74;

/** The id of the mini-card of a territory: `fiche-dep-2a`, `fiche-reg-75`. Kept for ever. */
export function idFiche({ code }: Pick<Territoire, 'code'>): string {
  return `fiche-${code.toLowerCase()}`;
}

/** The territories that have a mini-card. */
export const TERRITOIRES_FICHES: readonly Territoire[] = territoires.filter((t) => t.niveau !== 'FR');

/** The mini-card of a territory: the promises published there, each with its date and its target. */
export function ficheTerritoireFigure(t: Territoire): Figure {
  const blocs = blocsPromesses(t);
  const ids = blocs.flatMap(({ derniere, ligne }) => [
    ...(derniere ? [derniere.id] : []),
    ...ligne.objectifs.map((o) => o.objectif),
  ]);
  const phrase = phraseTerritoire(t);
  const dates = [...new Set(blocs.flatMap(({ derniere }) => (derniere ? [derniere.date] : [])))].sort();
  const id = idFiche(t);
  const mots = typographier({
    titre: `${t.nom} : où en sont les promesses de santé`,
    sousTitre: 'Derniers chiffres publiés et cibles du Baromètre des résultats de l’action publique',
    constat: phrase,
    alternative: `${phrase} Trois barres donnent la part de chaque cible atteinte.`,
    notes: [
      'La couverture par les CPTS compte aussi les projets.',
      `Médicobus : nous n’avons trouvé aucun compte pour ${nomAvecArticle(t)}.`,
    ],
  });
  return {
    id,
    theme: 'territoires',
    ...mots,
    unite: 'unités diverses',
    dateDonnees: dates.map(formatDate).join(' et '),
    dessin: { genre: 'graphique', ample: dessiner(blocs, { id, titre: mots.titre, description: mots.alternative }) },
    sources: sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    territoires: [t.code],
    tableau: {
      legende: `Les promesses, ${t.nom}`,
      colonnes: [
        { titre: 'Mesure', cle: 'mesure' },
        { titre: 'Territoire', cle: 'territoire' },
        { titre: 'Valeur', nombre: true, cle: 'valeur' },
        { titre: 'Unité', cle: 'unite' },
        { titre: 'Date', cle: 'date' },
        { titre: 'Cible', nombre: true, cle: 'cible' },
        { titre: 'Échéance', cle: 'echeance' },
      ],
      lignes: blocs.map(({ ligne, derniere, unite }) => {
        const cible = ligne.objectifs[0]?.objectif;
        return [
          celluleMots(indicateur(ligne.indicateur).nom),
          celluleMots(territoire(t.code).nom),
          derniere ? celluleLigne(derniere.id) : celluleMots('nd'),
          celluleMots(unite.pluriel),
          celluleMots(derniere?.date ?? ''),
          cible ? celluleLigne(cible) : celluleMots('so'),
          celluleMots(cible ? objectif(cible).echeance : ''),
        ];
      }),
    },
  };
}

/** The page that the mini-card leads to. */
export const pageFiche = (t: Territoire): string => lienTerritoire(t.code);

function dessiner(
  blocs: readonly BlocPromesse[],
  { id, titre, description }: { id: string; titre: string; description: string },
): string {
  const rangees = blocs.map((b, i) => `<g transform="translate(0 ${i * RANGEE})">${rangee(b)}</g>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="graphique" viewBox="0 0 ${LARGEUR} ${blocs.length * RANGEE}" width="${LARGEUR}" height="${blocs.length * RANGEE}" ` +
    `role="img" aria-labelledby="${id}-titre ${id}-desc" font-family="system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif" font-size="13" fill="${couleur.encre}">` +
    `<title id="${id}-titre">${escapeXml(titre)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>${rangees.join('')}</svg>`
  );
}

/** One promise: its name, its value and date, and a bar up to the flag of its target. */
function rangee({ ligne, derniere, taux }: BlocPromesse): string {
  const suffixe = taux ? '\u00A0%' : '';
  const valeur = derniere && isNombre(derniere.valeur) ? derniere.valeur : null;
  const o = ligne.objectifs[0] ? objectif(ligne.objectifs[0].objectif) : null;
  const cible = o && isNombre(o.valeur) ? o.valeur : null;
  const max = Math.max(valeur ?? 0, cible ?? 0, 1);
  const x = (n: number) => Math.round((10 * n * (LARGEUR - 14)) / max) / 10;
  const texte = derniere ? formatLigne(derniere.id) + suffixe : 'non publié';
  const largeurValeur = textWidth(texte, 20, 700);
  const promis =
    o && cible !== null ? `cible\u202F: ${formatLigne(o.id)}${suffixe}, ${formatEcheance(o.echeance)}` : '';
  const drapeau =
    cible === null
      ? ''
      : `<path d="M${x(cible)} 62V41l11 4-11 4" fill="${couleur.promesse}" stroke="${couleur.promesse}" stroke-width="1.5" stroke-linejoin="round"/>`;
  return (
    `<text y="12" font-weight="600">${escapeXml(indicateur(ligne.indicateur).nom_court)}</text>` +
    `<text y="36" font-size="20" font-weight="700" fill="${valeur === null ? couleur.discret : couleur.observe}">${escapeXml(texte)}</text>` +
    (derniere
      ? `<text x="${Math.round(largeurValeur) + 8}" y="36" font-size="12" fill="${couleur.discret}">${escapeXml(formatDate(derniere.date))}</text>`
      : '') +
    `<text x="${LARGEUR}" y="36" font-size="12" text-anchor="end" fill="${couleur.promesse}">${escapeXml(promis)}</text>` +
    `<rect y="50" width="${x(max)}" height="10" fill="${couleur.filet}"/>` +
    (valeur === null ? '' : `<rect y="50" width="${x(valeur)}" height="10" fill="${couleur.observe}"/>`) +
    drapeau
  );
}
