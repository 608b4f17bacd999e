import { appearsIn } from '../domain/appearance.ts';
import { compareDates } from '../domain/date-source.ts';
import type { Indicateur, Observation } from '../domain/tables/index.ts';
import { isNumber, type Valeur } from '../domain/valeur.ts';
import { readableBreaks } from '../drawing/maps/breaks.ts';
import { formatDate, formatWhen } from '../format/date.ts';
import { indicateurSentence } from '../prose/row-sentences.ts';
import { asText, capital, sentence, type Sentence } from '../prose/sentence.ts';
import { franceRate, rankedRate, rowRate } from '../store/rates.ts';
import { indicateurAddress } from '../store/routes.ts';
import { formatRow } from '../store/row-words.ts';
import { indicateurs, observationAt, observationsOf, territoires } from '../store/rows.ts';
import { MAX_TITLE, type Figure } from './figure.ts';
import { densityMap, numberMap, rateMap } from './kinds/departement-map.ts';
import { extremes, type NamedValue } from './kinds/extremes.ts';
import { classNumber, numberOfTerritoire, rateOfTerritoire } from './kinds/numbers.ts';
import { ranking } from './kinds/ranking.ts';
import { atNiveau } from './kinds/rows.ts';
import type { Words } from './typography.ts';

/**
 * The map and the ranking of each indicator whose declaration asks for them, `carte-<id>` and `classement-<id>`: at the last date
 * at which every département has a row, of no modality, two numbers at least being different. Nothing is made without one.
 */
export const FIGURES_BY_DECLARATION: Record<string, () => Figure> = Object.fromEntries(
  indicateurs.flatMap((i) => [
    ...(appearsIn(i, 'carte') && lastDate(i) !== null ? [[`carte-${i.id}`, () => mapOf(i)] as const] : []),
    ...(appearsIn(i, 'classement') && hasRanking(i) ? [[`classement-${i.id}`, () => rankingOf(i)] as const] : []),
  ]),
);

/** What is drawn of the rows of one date: the published values, or the rates of a count. */
interface Measured {
  rows: readonly Observation[];
  date: string;
  values: readonly { code: string; valeur: Valeur }[];
  /** Whether the values are rates of a count, computed by us. */
  rates: boolean;
}

function rowsAt({ id }: Indicateur, date: string): Observation[] {
  return atNiveau(observationsOf(id), { date, niveau: 'DEP' });
}

function lastDate(i: Indicateur): string | null {
  const departements = territoires.filter(({ niveau }) => niveau === 'DEP').length;
  const dates = [...new Set(observationsOf(i.id).map(({ date }) => date))].sort(compareDates).toReversed();
  const complete = dates.find((date) => {
    const rows = rowsAt(i, date);
    return rows.length === departements && differ(rows.map(({ valeur }) => valeur));
  });
  return complete ?? null;
}

function differ(values: readonly Valeur[]): boolean {
  return new Set(values.filter(isNumber)).size > 1;
}

/** Whether its départements can be ranked: a count is, by its rates, at a date of the known populations only. */
function hasRanking(i: Indicateur): boolean {
  const date = lastDate(i);
  if (date === null) return false;
  return i.type !== 'effectif' || differ(rowsAt(i, date).map(rankedRate));
}

/** What the map of an indicator draws: its values; for a count, its rates where there are some. */
function measured(i: Indicateur, rateOf: (o: Observation) => Valeur): Measured {
  const date = lastDate(i);
  if (date === null) throw new Error(`${i.id}: no date at which every département has a row`);
  const rows = rowsAt(i, date);
  const ofRates = rows.map((o) => ({ code: o.territoire, valeur: rateOf(o) }));
  const rates = i.type === 'effectif' && differ(ofRates.map(({ valeur }) => valeur));
  return { rows, date, rates, values: rates ? ofRates : rows.map((o) => ({ code: o.territoire, valeur: o.valeur })) };
}

function mapOf(i: Indicateur): Figure {
  const m = measured(i, rowRate);
  const { bottom, top, number } = ends(m);
  const write = writer(i, m);
  const numbers = m.values.map(({ valeur }) => valeur).filter(isNumber);
  const breaks = readableBreaks(numbers);
  const circles = i.type === 'effectif' && !m.rates;
  // a rate is missing where the population is of another year: only published values are counted
  const among = m.rates ? '' : sentence`, parmi les ${classNumber(m.rows, { number })} départements qui ont une valeur`;
  const options = {
    ...common(i, m, 'par département'),
    id: `carte-${i.id}`,
    prefix: `${i.id}-`,
    titre: titleOf(
      sentence`${measureOf(i, m)} : de ${write(bottom)} ${bottom.within} à ${write(top)} ${top.within}`,
      sentence`${measureOf(i, m)} : de ${write(bottom)} à ${write(top)}`,
    ),
    takeaway: sentence`${capital(sentence`${formatWhen(m.date)}`)}, de ${write(bottom)} ${bottom.within} à ${write(top)} ${top.within}${among}. Unité : ${unitOf(i, m)}.`,
    alternative: sentence`Carte des départements ${circles ? 'à cercles proportionnels' : `en ${CLASSES[breaks.length]} classes`} ; la plus petite valeur est ${bottom.within}, ${write(bottom)} ; la plus grande ${top.within}, ${write(top)}.`,
    notes: notesOf(i, m, circles ? [] : ['Les classes suivent la répartition des valeurs de cette date.']),
  };
  if (circles) return numberMap(options);
  return m.rates ? densityMap({ ...options, breaks }) : rateMap({ ...options, breaks });
}

function rankingOf(i: Indicateur): Figure {
  const m = measured(i, rankedRate);
  const { bottom, top } = ends(m);
  const write = writer(i, m);
  return ranking({
    ...common(i, m, 'les deux bouts du classement des départements'),
    id: `classement-${i.id}`,
    titre: titleOf(
      sentence`${measureOf(i, m)}, au plus haut : ${top.nom}, ${write(top)} ; au plus bas : ${bottom.nom}, ${write(bottom)}`,
      sentence`${measureOf(i, m)}, au plus haut : ${top.nom} ; au plus bas : ${bottom.nom}`,
      sentence`${measureOf(i, m)} : ${write(top)} au plus haut, ${write(bottom)} au plus bas`,
    ),
    takeaway: sentence`${capital(sentence`${formatWhen(m.date)}`)}, au plus haut : ${top.nom}, ${write(top)} ; au plus bas : ${bottom.nom}, ${write(bottom)}. Unité : ${unitOf(i, m)}.`,
    alternative: sentence`Barres horizontales des départements aux deux bouts du classement ; la plus longue : ${top.nom} (${write(top)}), la plus courte : ${bottom.nom} (${write(bottom)}). Tous sont dans le tableau.`,
    france: franceOf(i, m),
    notes: notesOf(i, m, [
      ...(m.rates
        ? [
            'Un nombre inférieur à cinq n’est pas classé : une unité de plus ou de moins le déplacerait de beaucoup de places.',
          ]
        : []),
      'Les départements ex æquo sont rangés par ordre alphabétique.',
    ]),
  });
}

function common(i: Indicateur, m: Measured, how: string) {
  return {
    theme: i.theme,
    page: indicateurAddress(i.id),
    indicateur: i.id,
    date: m.date,
    subtitle: sentence`${i.nom}${m.rates ? ', pour 100 000 habitants' : ''}, ${how}, ${formatDate(m.date)}. ${indicateurSentence(i, 'definition')}`,
  };
}

/** The two ends, each named alone, or as several when they share its value. */
function ends({ values }: Measured): { bottom: NamedValue; top: NamedValue; number: number } {
  const { bottom, top, number } = extremes(values);
  const named = (end: NamedValue): NamedValue =>
    values.filter(({ valeur }) => valeur === end.valeur).length === 1
      ? end
      : {
          ...end,
          nom: 'plusieurs départements',
          of: 'de plusieurs départements',
          within: 'dans plusieurs départements',
        };
  return { bottom: named(bottom), top: named(top), number };
}

function writer(i: Indicateur, { rows, rates }: Measured) {
  return (t: NamedValue) => {
    if (rates) return rateOfTerritoire(rows, t);
    const row = rows.find(({ territoire }) => territoire === t.code);
    const text = `${row ? formatRow(row.id) : ''}${i.type === 'taux' ? ' %' : ''}`;
    return numberOfTerritoire(rows, t, { text });
  };
}

const measureOf = ({ nom_court }: Indicateur, { rates }: Measured) =>
  rates ? `${nom_court} pour 100 000 habitants` : nom_court;
const unitOf = ({ unite }: Indicateur, { rates }: Measured) => (rates ? `${unite} pour 100 000 habitants` : unite);

/** The first that is short enough for every picture; the last when none is. */
function titleOf(...titles: readonly [Sentence, ...Sentence[]]): Sentence {
  return titles.find((title) => asText(title).length <= MAX_TITLE) ?? titles.at(-1)!;
}

function notesOf(i: Indicateur, { rates }: Measured, own: readonly string[]): readonly Words[] {
  return [
    ...(i.prudence ? [indicateurSentence(i, 'prudence')] : []),
    ...(rates ? ['Calcul : le nombre rapporté à la population municipale de la même année.'] : []),
    ...own,
  ];
}

function franceOf(i: Indicateur, { date, rates }: Measured): { label: string; valeur: number } | null {
  if (rates) {
    const rate = franceRate(i.id, date);
    return rate === null ? null : { label: 'France hors Mayotte', valeur: Number(rate.toFixed(1)) };
  }
  const valeur = observationAt('FR', { indicateur: i.id, date })?.valeur;
  return valeur !== undefined && isNumber(valeur) ? { label: 'France', valeur } : null;
}

/** The word of a number of classes, by how many limits they have. */
const CLASSES = ['une', 'deux', 'trois', 'quatre', 'cinq'] as const;
