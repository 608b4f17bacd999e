import { KM_THRESHOLDS } from '../../domain/commune-facts.ts';
import { epciName } from '../../domain/commune-name.ts';
import { inTerritoire } from '../../domain/territoire-name.ts';
import type { CommuneIndicator } from '../../domain/tables/communes.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { COMMUNE_ABSENCE_WORD, isNumber, type Valeur } from '../../domain/valeur.ts';
import { capital } from '../../format/letter-case.ts';
import { formatValue } from '../../format/number.ts';
import { toTypographyHtml } from '../../format/typography-html.ts';
import { escapeXml } from '../../format/xml.ts';
import { communeNumber } from '../../prose/printed-number.ts';
import { asHtml, joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { cellText, quantityValue, type CommuneCell } from '../../store/cell.ts';
import { commune, epciList } from '../../store/communes.ts';
import {
  communeCell,
  communeColumn,
  communeCodesOf,
  conversionOf,
  distanceCell,
  havingCell,
  meanCell,
  nearestCommune,
  peopleCell,
  totalCell,
} from '../../store/commune-facts.ts';
import { communeMap, type CommuneMap } from '../../figures/maps/commune-map.ts';
import { mapCode } from '../../outputs/maps/map-code.ts';
import { MAP_FILES, mapFileSize, toMapFile } from '../../outputs/maps/map-file.ts';
import { SITE } from '../../site.ts';
import { communeRowsAddress, conversionAddress, downloadAddress } from '../../store/routes.ts';
import { theirMeanSentence } from '../../subjects/territoires/two-means.ts';
import type { RowsFields } from './frames.ts';

/** The columns of the rows of communes, after their codes and names. */
export function rowColumns({ dates, distance, unite, non_liste }: CommuneIndicator): string[] {
  const values = non_liste === 'zero' ? [capital(unite)] : [...dates];
  return distance === '' ? values : [...values, 'Distance (km)', 'La commune la plus proche qui en a'];
}

/** The columns of what the communes of a place have together, after its name. */
export function shareColumns({ dates, non_liste, distance, unite }: CommuneIndicator): string[] {
  if (non_liste === 'nd') return [...dates];
  const near = [capital(unite), 'Communes qui en ont', 'Leurs habitants', 'Part', 'Habitants des autres', 'Part'];
  return distance === '' ? near : [...near, ...KM_THRESHOLDS.flatMap((km) => [`Habitants à plus de ${km} km`, 'Part'])];
}

/** What the rows of an indicator have of their own in a département. */
export function rowsFields(indicator: CommuneIndicator, departement: Territoire): RowsFields & { drawing: string } {
  const { nom, cog } = departement;
  const map = communeMap(indicator, departement);
  return {
    map: mapHtml(indicator, departement, map),
    drawing: toMapFile(map.svg, map),
    titre: `${indicator.nom}, ${nom} (${cog})`,
    description: `${indicator.nom} ${inTerritoire(departement)} : une ligne par commune, avec la source et sa place. ${indicator.id}.`,
    nom,
    lieu: inTerritoire(departement),
    bilan: asHtml(summary(indicator, departement)),
    communes: communeRows(indicator, departement),
    groups: epciSection(indicator, departement),
  };
}

/** The map, then what may be taken of it: « Intégrer, Image, Données ». */
function mapHtml({ id }: CommuneIndicator, departement: Territoire, map: CommuneMap): string {
  const size = mapFileSize(map.svg, map);
  const page = communeRowsAddress(id, departement.cog);
  const code = mapCode({ titre: map.titre, size, page, site: SITE.address, sentence: map.alternative });
  return (
    `<img src="${MAP_FILES.svg}" alt="${escapeXml(map.alternative)}" width="${size.width}" height="${size.height}" loading="lazy">` +
    `<ul class="figure-actions"><li><a href="${MAP_FILES.svg}">Image (SVG)</a></li>` +
    `<li><a href="${downloadAddress('communes.csv')}">Données (CSV, toute la France, avec département et région)</a></li></ul>` +
    `<details class="suite" id="integrer"><summary>Intégrer</summary><pre tabindex="0"><code>${escapeXml(code)}</code></pre></details>`
  );
}

function summary(indicator: CommuneIndicator, t: Territoire): Sentence {
  const { code } = t;
  if (indicator.non_liste === 'nd') {
    const means = indicator.dates.map(
      (date) => sentence`${communeNumber(meanCell(code, indicator.id, date))} en ${date}`,
    );
    const other = theirMeanSentence(indicator.id, t);
    return sentence`Moyenne de ses communes, calculée par nous, pondérée par leur population : ${joined(means, ' ; ')}.${other ? sentence` ${other}` : ''}`;
  }
  const total = communeNumber(totalCell(code, indicator.id), { unite: true });
  const without = communeNumber(peopleCell(code, indicator.id, { of: 'sans', as: 'part' }));
  return sentence`${total} en tout ; ${without} % des habitants vivent dans une commune qui n’en a pas.`;
}

function communeRows({ id, dates, distance }: CommuneIndicator, { code: place }: Territoire): string {
  const columns = dates.map((date) => communeColumn(place, id, date));
  return communeCodesOf(place)
    .map((code, i) => {
      const values = dates.map((date, d) => {
        const conversion = conversionOf(id, date, code);
        return conversion === null
          ? valueCell(columns[d]?.[i] ?? 'nd')
          : numberCell(communeCell(code, id, date), `<a href="${conversionAddress(conversion)}">*</a>`);
      });
      const far = distance === '' ? '' : distanceCells(code, id);
      return `<tr id="c${code}"><td>${code}<th scope="row">${nameHtml(code)}${values.join('')}${far}`;
    })
    .join('');
}

const IN_COMMUNES = { words: COMMUNE_ABSENCE_WORD };

/**
 * A published value: all the decimals that the source gives, or the word of its absence. Cells and rows have no end tags here, which
 * HTML leaves out: there are two million of them.
 */
function valueCell(valeur: Valeur): string {
  return `<td><data value="${valeur}">${formatValue(valeur, IN_COMMUNES)}</data>`;
}

function distanceCells(code: string, id: string): string {
  const nearest = nearestCommune(code, id);
  if (nearest === null) return '<td><td>';
  return `${numberCell(distanceCell(code, id))}<td>${nearest.here ? 'ici' : nameHtml(nearest.commune)}`;
}

function nameHtml(code: string): string {
  return escapeXml(commune(code).nom);
}

/** The intercommunalities whose first département this is; nothing where it is the first of none. */
function epciSection(indicator: CommuneIndicator, departement: Territoire): string {
  const rows = epciRows(indicator, departement);
  if (rows === '') return '';
  const head = ['Intercommunalité', ...shareColumns(indicator)].map((name) => `<th scope="col">${name}</th>`).join('');
  return (
    '<section class="section" aria-labelledby="intercommunalites"><h2 id="intercommunalites">Les intercommunalités</h2>' +
    '<p class="bloc discret">D’après toutes leurs communes, celles d’autres départements comprises, et leur population ' +
    'municipale. Une intercommunalité de plusieurs départements est sur la page du premier.</p>' +
    '<div class="tableau bloc" data-trier role="region" tabindex="0" aria-label="Par intercommunalité"><table class="grille lignes-communes">' +
    `<caption class="hors-ecran">Par intercommunalité</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div></section>`
  );
}

function epciRows(indicator: CommuneIndicator, { cog }: Territoire): string {
  return epciList()
    .filter(({ departements }) => departements[0] === cog)
    .map((e) => {
      const cells = shareCells(indicator, `EPCI-${e.siren}`).map((cell) => shareHtml(cell));
      const nom = toTypographyHtml(escapeXml(epciName(e)));
      return `<tr id="EPCI-${e.siren}"><th scope="row" translate="no">${nom}${cells.join('')}`;
    })
    .join('');
}

/** What the communes of a place have together, in the order of `shareColumns`. */
export function shareCells(
  { id, dates, non_liste, distance }: CommuneIndicator,
  place: Territoire['code'],
): CommuneCell[] {
  if (non_liste === 'nd') return dates.map((date) => meanCell(place, id, date));
  const people = (of: Parameters<typeof peopleCell>[2]['of']) => [
    peopleCell(place, id, { of, as: 'habitants' }),
    peopleCell(place, id, { of, as: 'part' }),
  ];
  const near = [totalCell(place, id), havingCell(place, id), ...people('avec'), ...people('sans')];
  return distance === '' ? near : [...near, ...KM_THRESHOLDS.flatMap(people)];
}

/** A share or a number of a place, at its own place. */
export function shareHtml(cell: CommuneCell): string {
  return numberCell(cell, cell.unite?.plural.startsWith('%') && isNumber(cell.valeur) ? '\u00A0%' : '');
}

/** A number at its own place, and what follows it. */
function numberCell(cell: CommuneCell, rest = ''): string {
  return `<td><data value="${quantityValue(cell)}">${cellText(cell)}</data>${rest}`;
}
