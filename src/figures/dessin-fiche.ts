import { couleur } from '../charts/palette.ts';
import { textWidth } from '../charts/text-width.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, objectif } from '../donnees.ts';
import { formatDate, formatEcheance, formatPourQuand, formatQuand } from '../format/date.ts';
import { escapeXml } from '../format/xml.ts';
import { formatLigne } from '../lignes.ts';
import type { MesurePromesse } from '../territoires/blocs.ts';

const LARGEUR = 344;
/** Heights of a promise with its bar, of one without, of the name over a group. */
const RANGEE = { barre: 74, nue: 50, nom: 30, entre: 14 };

/** What a card draws of a promise in a territory. */
export type MesureFiche = Pick<MesurePromesse, 'ligne' | 'derniere' | 'taux'>;

/** The promises of one territory, under its name where the card is not that of the territory itself. */
export interface GroupeFiche {
  nom?: string;
  mesures: readonly MesureFiche[];
}

/** All that a card draws, in words. */
export function direFiche(groupes: readonly GroupeFiche[]): string {
  return groupes.map(({ nom, mesures }) => `${nom ? `${nom}. ` : ''}${mesures.map(direMesure).join(' ; ')}.`).join(' ');
}

function direMesure({ ligne, derniere, taux }: MesureFiche): string {
  const suffixe = taux ? ' %' : '';
  const o = ligne.objectifs[0] ? objectif(ligne.objectifs[0].objectif) : null;
  const valeur = derniere ? `${formatLigne(derniere.id)}${suffixe} ${formatQuand(derniere.date)}` : 'non publié';
  const visee =
    o && isNombre(o.valeur) ? `, cible de ${formatLigne(o.id)}${suffixe} ${formatPourQuand(o.echeance)}` : '';
  return `${indicateur(ligne.indicateur).nom_court} : ${valeur}${visee}`;
}

export interface OptionsDessinFiche {
  /** What it shows, for those who do not see it. */
  description: string;
}

/**
 * The drawing of a mini-card: for each promise its value, its date and a bar up to the flag of its target; without the bars when there are several groups.
 * What looks alike is drawn together, for there are fourteen hundred cards: all the bars are one path.
 */
export function dessinFiche(groupes: readonly GroupeFiche[], { description }: OptionsDessinFiche): string {
  const barres = groupes.length === 1;
  let y = 0;
  const couches: Couches = {
    noms: '',
    promesses: '',
    valeurs: '',
    dates: '',
    cibles: '',
    fonds: '',
    parts: '',
    drapeaux: '',
  };
  for (const { nom, mesures } of groupes) {
    if (nom !== undefined) {
      if (y > 0) y += RANGEE.entre;
      couches.noms += texte(nom, y + 12);
      couches.fonds += `M0 ${y + 19}h${LARGEUR}v1H0z`;
      y += RANGEE.nom;
    }
    for (const mesure of mesures) {
      dessinerMesure(mesure, { couches, y, barres });
      y += barres ? RANGEE.barre : RANGEE.nue;
    }
  }
  const hauteur = y - (barres ? 10 : 2);
  const { noms, promesses, valeurs, dates, cibles, fonds, parts, drapeaux } = couches;
  const chemin = (d: string, attributs: string) => d && `<path ${attributs} d="${d}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="graphique" viewBox="0 0 ${LARGEUR} ${hauteur}" width="${LARGEUR}" height="${hauteur}" ` +
    `role="img" aria-label="${escapeXml(description)}" font-family="system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif" font-size="12" fill="${couleur.encre}">` +
    chemin(fonds, `fill="${couleur.filet}"`) +
    chemin(parts, `fill="${couleur.observe}"`) +
    chemin(
      drapeaux,
      `fill="${couleur.promesse}" stroke="${couleur.promesse}" stroke-width="1.5" stroke-linejoin="round"`,
    ) +
    `<g font-size="13" font-weight="600">${promesses}</g><g font-size="20" font-weight="700" fill="${couleur.observe}">${valeurs}</g>` +
    `<g fill="${couleur.discret}">${noms}${dates}</g><g text-anchor="end" fill="${couleur.promesse}">${cibles}</g></svg>`
  );
}

/** The texts and the paths of a card, by what they look like. */
type Couches = Record<'noms' | 'promesses' | 'valeurs' | 'dates' | 'cibles' | 'fonds' | 'parts' | 'drapeaux', string>;

/** One promise: its name, its value and date, its target; and a bar up to the flag of the target. */
function dessinerMesure(
  { ligne, derniere, taux }: MesureFiche,
  { couches, y, barres }: { couches: Couches; y: number; barres: boolean },
): void {
  const suffixe = taux ? '\u00A0%' : '';
  const valeur = derniere && isNombre(derniere.valeur) ? derniere.valeur : null;
  const o = ligne.objectifs[0] ? objectif(ligne.objectifs[0].objectif) : null;
  const cible = o && isNombre(o.valeur) ? o.valeur : null;
  couches.promesses += texte(indicateur(ligne.indicateur).nom_court, y + 12);
  if (derniere) {
    const mots = formatLigne(derniere.id) + suffixe;
    couches.valeurs += texte(mots, y + 36);
    couches.dates += texte(formatDate(derniere.date), y + 36, Math.round(textWidth(mots, 20, 700)) + 8);
  } else couches.dates += texte('non publié', y + 36);
  if (o && cible !== null)
    couches.cibles += texte(
      `cible\u202F: ${formatLigne(o.id)}${suffixe}, ${formatEcheance(o.echeance)}`,
      y + 36,
      LARGEUR,
    );
  if (!barres) return;
  const max = Math.max(valeur ?? 0, cible ?? 0, 1);
  const x = (n: number) => Math.round((10 * n * (LARGEUR - 14)) / max) / 10;
  couches.fonds += `M0 ${y + 50}h${x(max)}v10H0z`;
  if (valeur !== null) couches.parts += `M0 ${y + 50}h${x(valeur)}v10H0z`;
  if (cible !== null) couches.drapeaux += `M${x(cible)} ${y + 62}v-21l11 4-11 4`;
}

function texte(mots: string, y: number, x = 0): string {
  return `<text${x === 0 ? '' : ` x="${x}"`} y="${y}">${escapeXml(mots)}</text>`;
}
