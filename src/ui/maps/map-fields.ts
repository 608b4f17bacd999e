import { ABSENCE_WORD, isNumber } from '../../domain/valeur.ts';
import type { MapSeries } from '../../domain/map-series.ts';
import { DIVERGENCE, divergenceRow, sayDivergences } from '../../figures/disagreements.ts';
import type { Figure } from '../../figures/figure.ts';
import { CONTOURS_CREDIT, stateFigure } from '../../figures/maps/state-figure.ts';
import {
  CALCULATION_ANCHOR,
  drawnNumber,
  drawnText,
  extentName,
  NOT_IN_TABLES,
  seriesName,
  stateSentence,
  stateTitle,
  TABLE_ANCHOR,
  whenName,
} from '../../figures/maps/state-words.ts';
import { passageWords } from '../../figures/skip-link.ts';
import { sourceLines } from '../../figures/source-line.ts';
import { formatDate, formatFrom, formatShortDate, formatUntil } from '../../format/date.ts';
import { toTypographyHtml } from '../../format/typography-html.ts';
import { escapeXml } from '../../format/xml.ts';
import { compareNames } from '../../format/order.ts';
import { mapCode } from '../../outputs/maps/map-code.ts';
import { MAP_FILES, mapFileSize, toMapFile } from '../../outputs/maps/map-file.ts';
import { number } from '../../prose/printed-number.ts';
import { numberHtml } from '../../prose/number-html.ts';
import { indicateurSentence } from '../../prose/row-sentences.ts';
import { markQuotations } from '../../prose/quotations.ts';
import { asHtml, asText } from '../../prose/sentence.ts';
import { MAX_STOPS, passLink, passTarget } from '../../prose/skip-links.ts';
import {
  changesOf,
  datesIn,
  extentsAt,
  holdsDrawing,
  lastState,
  mapSeriesOf,
  picturedState,
  rowsOf,
  stateAddress,
  type Extent,
  type MapRow,
  type MapState,
} from '../../store/map-states.ts';
import { libelleVentilation } from '../../store/modalities.ts';
import { frameSlug, mapIndicatorAddress, PAGES, indicateurAddress, territoireAddress } from '../../store/routes.ts';
import { indicateur } from '../../store/rows.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { ourMeanSentence } from '../../subjects/territoires/two-means.ts';
import type { MapFields } from '../communes/frames.ts';
import { stepsHtml } from '../steps.ts';

/** The page that maps are poured into. */
export const MAP_FRAME = frameSlug('carte');

/** A map as its step writes it: what is poured into its page, and its drawing as a file. */
interface MapPage {
  fields: MapFields;
  file: string;
}

/** All that a map has of its own. `site` is the address of the site, which the code to paste names. */
export function mapPage(state: MapState, { site }: { site: string }): MapPage {
  const figure = stateFigure(state);
  const { indicateur: id, ventilation } = state.series;
  const i = indicateur(id);
  const address = stateAddress(state);
  const file = toMapFile(sayDivergences(figure, figure.drawing.ample), figure);
  const here = `${extentName(state.extent)}, ${whenName(state)}`;
  const page = [
    `<p class="chapo" aria-live="polite">${asHtml(stateSentence(state), { light: true })}</p>`,
    `<div class="reglages">${dateLinks(state)}${extentLinks(state)}${modalityLinks(state)}</div>`,
    drawing(state, figure),
    actions(state, { site, figure }),
    comparisons(state),
    definition(state),
  ].join('');
  return {
    file,
    fields: {
      titre: stateTitle(state),
      description: `Carte, tableau et fichiers. ${asText(stateSentence(state))}`,
      slug: address.slice(PAGES.cartes.length, -1),
      steps: stepsHtml([
        { nom: 'Accueil', address: '/' },
        { nom: 'Cartes', address: PAGES.cartes },
        { nom: i.nom_court, address: mapIndicatorAddress(id) },
        { nom: ventilation === '' ? here : `${libelleVentilation(ventilation)}, ${here}` },
      ]),
      kicker: `${THEME_NAME[i.theme]}, ${whenName(state)}`,
      nom: `${seriesName(state)}, ${extentName(state.extent)}`,
      page: markQuotations(toTypographyHtml(page)),
    },
  };
}

/** What is measured, and what it must not be made to say; the page of a région leaves the definition to that of France. */
function definition({ series, extent }: MapState): string {
  const i = indicateur(series.indicateur);
  const region = extent.startsWith('REG-');
  const france = region ? lastState(series, 'departements') : null;
  const otherMean = ourMeanSentence(i.id);
  return (
    `<section class="section colonne" aria-labelledby="definition"><h2 class="titre-moyen" id="definition">Ce que c’est</h2>` +
    (france === null
      ? `<p>${asHtml(indicateurSentence(i, 'definition'))}</p>`
      : `<p><a href="${stateAddress(france)}#definition">Définition, et mesures à ne pas confondre</a></p>`) +
    (i.prudence === '' ? '' : `<p class="discret">${asHtml(indicateurSentence(i, 'prudence'))}</p>`) +
    (otherMean === null ? '' : `<p class="discret">${asHtml(otherMean)}</p>`) +
    `<p><a href="${indicateurAddress(i.id)}">Toutes les valeurs, ligne par ligne</a></p></section>`
  );
}

/** A link of a list, or the words of the map that is shown. */
function choice(words: string, address: string | null): string {
  return address === null
    ? `<li><span aria-current="page">${escapeXml(words)}</span></li>`
    : `<li><a href="${address}">${escapeXml(words)}</a></li>`;
}

function choices(id: string, title: string, items: readonly string[], className = ''): string {
  if (items.length < 2) return '';
  return `<nav class="reglage${className}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${items.join('')}</ul></nav>`;
}

/** The dates of an extent; then the change that is shown, if it is one, so that what is shown is always in the list. */
function dateLinks({ series, extent, date, from }: MapState): string {
  const items = datesIn(series, extent).map((d) =>
    choice(formatShortDate(d), from === undefined && d === date ? null : stateAddress({ series, extent, date: d })),
  );
  const change =
    from === undefined
      ? []
      : [choice(`${formatFrom(from, formatShortDate)} ${formatUntil(date, formatShortDate)}`, null)];
  return choices('dates', 'Date', [...items, ...change], ' reglage--dates');
}

/** The extents of the same date; at its last date where the series has none of it then. */
function extentLinks({ series, extent, date }: MapState): string {
  const at = extentsAt(series, date);
  const all: readonly Extent[] = [...new Set([...at, ...(series.dates.REG.length > 0 ? (['regions'] as const) : [])])];
  const items = all
    .toSorted((a, b) => rank(a) - rank(b) || compareNames(extentName(a), extentName(b)))
    .flatMap((e) => {
      const target = at.includes(e) ? { series, extent: e, date } : lastState(series, e);
      if (target === null) return [];
      return [choice(extentName(e), e === extent ? null : stateAddress(target))];
    });
  return choices('lieux', 'Lieu', items, ' reglage--lieux');
}

const rank = (extent: Extent): number => ['departements', 'regions'].indexOf(extent) + 1 || 3;

/** The other modalities of the indicator in the same extent, at their last date. */
function modalityLinks({ series, extent }: MapState): string {
  const items = mapSeriesOf(series.indicateur).flatMap((other: MapSeries) => {
    const target = lastState(other, extent);
    const words = other.ventilation === '' ? 'ensemble' : libelleVentilation(other.ventilation);
    return target === null ? [] : [choice(words, other === series ? null : stateAddress(target))];
  });
  return choices('modalites', 'Qui', items);
}

function drawing(state: MapState, figure: Figure): string {
  const { named, about, folded } = sourceLines(figure);
  const pass = holdsDrawing(state) ? passageWords(figure) : null;
  const divergence = divergenceRow(figure);
  return (
    `<figure class="figure figure--carte carte-exploree" id="figure" role="figure" aria-labelledby="titre-figure">` +
    `<figcaption><h2 class="figure-titre hors-ecran" id="titre-figure">${escapeXml(figure.titre)}</h2></figcaption>` +
    (pass === null ? '' : `<a class="hors-ecran" href="#apres-carte">${pass}</a>`) +
    `<div class="figure-dessin figure-dessin--ample figure-carte">${shown(state, figure)}</div>` +
    `<div class="apres-carte" id="apres-carte">${table(state, figure)}` +
    (divergence === '' ? '' : `<p class="figure-notes figure-desaccords">${divergence}</p>`) +
    `<div class="figure-source"><p>${named}</p>` +
    (folded.length === 0
      ? ''
      : `<details class="suite"><summary>Références</summary><ul>${folded.map((f) => `<li>${f}</li>`).join('')}</ul></details>`) +
    `<p class="figure-donnees">${about} ${CONTOURS_CREDIT}</p></div></div></figure>`
  );
}

/** The drawing; or the file that holds it, which the script of the page puts in its place. */
function shown(state: MapState, figure: Figure): string {
  if (holdsDrawing(state)) return sayDivergences(figure, figure.drawing.ample);
  const { width, height } = mapFileSize(figure.drawing.ample, figure);
  const alt = [figure.alternative, ...(figure.desaccords.length > 0 ? [DIVERGENCE] : [])].join(' ');
  return `<img src="${MAP_FILES.svg}" alt="${escapeXml(alt)}" width="${width}" height="${height}" data-dessin>`;
}

function table(state: MapState, { table }: Figure): string {
  const legend = escapeXml(table.caption);
  const heads = table.columns.map(({ titre }, i) => `<th scope="col"${i > 1 ? ' class="nombre"' : ''}>${titre}</th>`);
  const rows = rowsOf(state)
    .toSorted((a, b) => greatness(b) - greatness(a))
    .map((row) => tableRow(state, row));
  const long = rows.join('').split('<a ').length - 1 > MAX_STOPS;
  return (
    `<div class="tableau" role="region" tabindex="0" aria-label="${legend}">${long ? passLink('apres-valeurs', 'Passer le tableau') : ''}<table id="${TABLE_ANCHOR}">` +
    `<caption>${legend}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${long ? passTarget('apres-valeurs') : ''}</div>`
  );
}

/** The greatest value first, absences last; in the order of codes where two are equal. */
function greatness({ valeur }: MapRow): number {
  return isNumber(valeur) ? valeur : -Number.MAX_VALUE;
}

function tableRow(state: MapState, row: MapRow): string {
  const { territoire: t, before, valeur } = row;
  const name = `<th scope="row"><a href="${territoireAddress(t.code)}">${escapeXml(t.nom)}</a></th><td>${t.cog}</td>`;
  if (state.from === undefined) return `<tr>${name}${valueCell(state, row, 'dessine')}</tr>`;
  const sign = !isNumber(valeur) ? 'absence' : valeur > 0 ? 'hausse' : valeur < 0 ? 'baisse' : 'stable';
  const gap = isNumber(valeur) ? numberHtml(drawnNumber(state, row), { light: true }) : drawnText(state, row);
  const at = (found: MapRow['row']) =>
    valueCell(
      { series: state.series, extent: state.extent, date: state.date },
      {
        ...row,
        row: found,
        valeur: found?.valeur ?? 'inc',
      },
    );
  return `<tr>${name}${at(before)}${at(row.row)}<td class="nombre ${sign}">${gap}</td></tr>`;
}

function valueCell(state: MapState, row: MapRow, className = ''): string {
  const { valeur, row: found } = row;
  if (isNumber(valeur))
    return `<td class="nombre${className && ` ${className}`}">${numberHtml(drawnNumber(state, row), { light: true })}</td>`;
  const word =
    found === undefined ? NOT_IN_TABLES : numberHtml(number(found.id, { text: ABSENCE_WORD[valeur] }), { light: true });
  return `<td class="nombre absence">${word}</td>`;
}

/** « Intégrer, Image, Données »: the files, and the code to paste. */
function actions(state: MapState, { site, figure }: { site: string; figure: Figure }): string {
  const code = mapCode({
    titre: figure.titre,
    size: mapFileSize(figure.drawing.ample, figure),
    page: stateAddress(state),
    site,
    sentence: asText(stateSentence(state)),
  });
  return (
    `<section class="section" aria-labelledby="reprendre"><h2 class="titre-moyen" id="reprendre">Reprendre cette carte</h2>` +
    `<ul class="figure-actions"><li><a href="${MAP_FILES.csv}" download>Données (CSV)</a></li>` +
    `<li><a href="${MAP_FILES.svg}">Image (SVG)</a></li>${picture(state)}<li><a href="#code">Intégrer</a></li></ul>` +
    `<div class="a-copier"><p class="a-copier-titre" id="code-titre">Intégrer : une image avec son titre, sa source et le lien, sans script</p>` +
    `<pre id="code" tabindex="0" role="region" aria-labelledby="code-titre"><code>${escapeXml(code)}</code></pre>` +
    `<button class="bouton bouton--copier" type="button" data-copier="code" hidden>Copier<span class="hors-ecran"> le code</span></button>` +
    `<span class="copie-faite" role="status" data-copie="code"></span></div></section>`
  );
}

/** The picture in pixels, where it is made in advance: the script of the page makes the others. */
function picture({ series, extent, date, from }: MapState): string {
  const pictured = picturedState(series.indicateur);
  const here =
    from === undefined && series === pictured?.series && extent === pictured.extent && date === pictured.date;
  return here ? `<li><a href="${MAP_FILES.png}">Image (PNG)</a></li>` : '';
}

/** What changed, where the definition is the same; why it is not drawn elsewhere. */
function comparisons(state: MapState): string {
  const { series, extent } = state;
  const links = changesOf(series)
    .filter((other) => other.extent === extent)
    .map((other) => choice(whenName(other), other.from === state.from ? null : stateAddress(other)));
  const dates = datesIn(series, extent);
  const refused =
    dates.length < 2
      ? `<p>Une seule date a ses valeurs dans nos tables : ${formatDate(dates[0] ?? 'inconnue')}. Un écart en demande deux, de la même définition.</p>`
      : '';
  const others = indicateur(series.indicateur).ne_pas_joindre;
  const never =
    others.length === 0 || extent.startsWith('REG-')
      ? ''
      : `<p class="discret">Ces mesures ont une autre définition ; l’écart avec elles n’aurait pas de sens : ${others
          .map((id) => `<a href="${indicateurAddress(id)}">${escapeXml(indicateur(id).nom_court)}</a>`)
          .join(', ')}.</p>`;
  const told =
    state.from === undefined
      ? ''
      : `<p id="${CALCULATION_ANCHOR}">Écart : valeur à la dernière date − valeur à la première, dans la même série, ${indicateur(series.indicateur).type === 'taux' ? 'en points' : 'dans la même unité'}. Un territoire sans l’une des deux n’a pas d’écart.</p>`;
  return (
    `<section class="section colonne" aria-labelledby="evolution"><h2 class="titre-moyen" id="evolution">Ce qui a changé</h2>` +
    `${told}${refused}${links.length > 0 ? `<ul class="choix">${links.join('')}</ul>` : ''}${never}</section>`
  );
}
