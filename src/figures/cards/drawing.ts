import { paint } from '../../drawing/palette.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur, objectif } from '../../store/rows.ts';
import { formatDate, formatEcheance, formatForWhen, formatWhen } from '../../format/date.ts';
import { escapeXml } from '../../format/xml.ts';
import { formatRow } from '../../store/row-words.ts';
import type { PromesseMeasure } from '../../subjects/territoires/view.ts';

const WIDTH = 344;
/** Heights of a promise with its bar, of one without, of the name over a group. */
const LINE = { bar: 74, bare: 50, nom: 30, between: 14 };

/** What a card draws of a promise in a territory. */
type CardMeasure = Pick<PromesseMeasure, 'row' | 'last' | 'rate'>;

/** The promises of one territory, under its name where the card is not that of the territory itself. */
interface CardGroup {
  nom?: string;
  measures: readonly CardMeasure[];
}

/** All that a card draws, in words. */
export function sayCard(groups: readonly CardGroup[]): string {
  return groups
    .map(({ nom, measures }) => `${nom ? `${nom}. ` : ''}${measures.map(sayMeasure).join(' ; ')}.`)
    .join(' ');
}

function sayMeasure({ row, last, rate }: CardMeasure): string {
  const suffix = rate ? ' %' : '';
  const o = row.objectifs[0] ? objectif(row.objectifs[0].objectif) : null;
  const valeur = last ? `${formatRow(last.id)}${suffix} ${formatWhen(last.date)}` : 'non publié';
  const aimed = o && isNumber(o.valeur) ? `, cible de ${formatRow(o.id)}${suffix} ${formatForWhen(o.echeance)}` : '';
  return `${indicateur(row.indicateur).nom_court} : ${valeur}${aimed}`;
}

interface CardDrawingOptions {
  /** What it shows, for those who do not see it. */
  description: string;
}

/**
 * The drawing of a mini-card: for each promise its value, its date and a bar up to the flag of its target; without the bars when there are several groups.
 * What looks alike is drawn together, for there are fourteen hundred cards: all the bars are one path.
 */
export function cardDrawing(groups: readonly CardGroup[], { description }: CardDrawingOptions): string {
  const bars = groups.length === 1;
  let y = 0;
  const layers: Layers = {
    noms: '',
    promesses: '',
    valeurs: '',
    dates: '',
    cibles: '',
    fonds: '',
    parts: '',
    drapeaux: '',
  };
  for (const { nom, measures } of groups) {
    if (nom !== undefined) {
      if (y > 0) y += LINE.between;
      layers.noms += text(nom, y + 12);
      layers.fonds += `M0 ${y + 19}h${WIDTH}v1H0z`;
      y += LINE.nom;
    }
    for (const measure of measures) {
      drawMeasure(measure, { layers, y, bars });
      y += bars ? LINE.bar : LINE.bare;
    }
  }
  const height = y - (bars ? 10 : 2);
  const { noms, promesses, valeurs, dates, cibles: targets, fonds: backgrounds, parts, drapeaux: flags } = layers;
  const path = (d: string, attributes: string) => d && `<path ${attributes} d="${d}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="graphique" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ` +
    `role="img" aria-label="${escapeXml(description)}" font-family="system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif" font-size="12" fill="${paint.encre}">` +
    path(backgrounds, `fill="${paint.filet}"`) +
    path(parts, `fill="${paint.observe}"`) +
    path(flags, `fill="${paint.promesse}" stroke="${paint.promesse}" stroke-width="1.5" stroke-linejoin="round"`) +
    `<g font-size="13" font-weight="600">${promesses}</g><g font-size="20" font-weight="700" fill="${paint.observe}">${valeurs}</g>` +
    `<g fill="${paint.discret}">${noms}${dates}</g><g text-anchor="end" fill="${paint.promesse}">${targets}</g></svg>`
  );
}

/** The texts and the paths of a card, by what they look like. */
type Layers = Record<'noms' | 'promesses' | 'valeurs' | 'dates' | 'cibles' | 'fonds' | 'parts' | 'drapeaux', string>;

/** One promise: its name, its value and date, its target; and a bar up to the flag of the target. */
function drawMeasure(
  { row, last, rate }: CardMeasure,
  { layers, y, bars }: { layers: Layers; y: number; bars: boolean },
): void {
  const suffix = rate ? '\u00A0%' : '';
  const valeur = last && isNumber(last.valeur) ? last.valeur : null;
  const o = row.objectifs[0] ? objectif(row.objectifs[0].objectif) : null;
  const target = o && isNumber(o.valeur) ? o.valeur : null;
  layers.promesses += text(indicateur(row.indicateur).nom_court, y + 12);
  if (last) {
    const words = formatRow(last.id) + suffix;
    layers.valeurs += text(words, y + 36);
    layers.dates += text(formatDate(last.date), y + 36, Math.round(textWidth(words, 20, 700)) + 8);
  } else layers.dates += text('non publié', y + 36);
  if (o && target !== null)
    layers.cibles += text(`cible\u202F: ${formatRow(o.id)}${suffix}, ${formatEcheance(o.echeance)}`, y + 36, WIDTH);
  if (!bars) return;
  const max = Math.max(valeur ?? 0, target ?? 0, 1);
  const x = (n: number) => Math.round((10 * n * (WIDTH - 14)) / max) / 10;
  layers.fonds += `M0 ${y + 50}h${x(max)}v10H0z`;
  if (valeur !== null) layers.parts += `M0 ${y + 50}h${x(valeur)}v10H0z`;
  if (target !== null) layers.drapeaux += `M${x(target)} ${y + 62}v-21l11 4-11 4`;
}

function text(words: string, y: number, x = 0): string {
  return `<text${x === 0 ? '' : ` x="${x}"`} y="${y}">${escapeXml(words)}</text>`;
}
