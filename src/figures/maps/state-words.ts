import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Valeur } from '../../domain/valeur.ts';
import { isNumber } from '../../domain/valeur.ts';
import { formatDate, formatFrom, formatUntil, formatWhen } from '../../format/date.ts';
import { capital as toCapital } from '../../format/letter-case.ts';
import { formatNumber, UNBREAKABLE_SPACE } from '../../format/number.ts';
import { agree, POINT, type Unite } from '../../format/unite.ts';
import { number, tally } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { capital, joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { levelOf, rowsOf, type Extent, type MapRow, type MapState } from '../../store/map-states.ts';
import { libelleVentilation } from '../../store/modalities.ts';
import { formatRow, indicateurUnit } from '../../store/row-words.ts';
import { indicateur, territoire } from '../../store/rows.ts';
import { ABSENCE_WORD } from '../../domain/valeur.ts';

/** The anchors of a page of a map: its table, and how a change is computed. */
export const TABLE_ANCHOR = 'valeurs';
export const CALCULATION_ANCHOR = 'calcul';

/** How many territories without value a sentence names. */
const NAMED = 5;

const LEVEL_WORD: Record<'DEP' | 'REG', Unite> = {
  DEP: { singular: 'département', plural: 'départements' },
  REG: { singular: 'région', plural: 'régions' },
};

const HAS: Unite = { singular: 'a', plural: 'ont' };
/** What begins a sentence on all the territories of an extent; a région has its départements. */
const ALL_HAVE: Partial<Record<Extent, string>> = { departements: 'Tous ont', regions: 'Toutes ont' };

/** « Densité de soignants libéraux : généralistes »: what a series measures. */
export function seriesName(
  { series: { indicateur: id, ventilation } }: Pick<MapState, 'series'>,
  short = false,
): string {
  const { nom, nom_court } = indicateur(id);
  const name = short ? nom_court : nom;
  return ventilation === '' ? name : `${name} : ${libelleVentilation(ventilation)}`;
}

/** « Occitanie », « France, par département ». */
export function extentName(extent: Extent): string {
  if (extent === 'departements') return 'France, par département';
  return extent === 'regions' ? 'France, par région' : territoire(extent).nom;
}

/** « décembre 2023 », « de juin 2017 à décembre 2023 ». */
export function whenName({ date, from }: Pick<MapState, 'date' | 'from'>): string {
  return from === undefined ? formatDate(date) : `${formatFrom(from)} ${formatUntil(date)}`;
}

/** « Maisons de santé, Occitanie, décembre 2023 ». */
export function stateTitle(state: MapState): string {
  const what = seriesName(state, true);
  return state.from === undefined
    ? `${what}, ${extentName(state.extent)}, ${whenName(state)}`
    : `${what}, ${extentName(state.extent)} : ce qui a changé ${whenName(state)}`;
}

/** The unit of what a map draws: points for the change of a share. */
export function drawnUnit({ series, from }: MapState): Unite {
  const { id, type } = indicateur(series.indicateur);
  return from !== undefined && type === 'taux' ? POINT : indicateurUnit(id);
}

/** What is said of a territory without a row: whether anyone published its value was not sought. */
export const NOT_IN_TABLES = 'pas dans nos tables';

/** The word of an absence: that of its row, or that there is none. */
function absenceText({ from }: Pick<MapState, 'from'>, { row, before, valeur }: MapRow): string {
  const stated = row !== undefined && (from === undefined || before !== undefined);
  return stated && !isNumber(valeur) ? ABSENCE_WORD[valeur] : NOT_IN_TABLES;
}

/** What is written of a value, without its unit: « 12,3 », « 84 % », « +4 », « secret statistique ». */
export function drawnText(state: MapState, found: MapRow): string {
  const { series, from } = state;
  const { row, valeur } = found;
  if (!isNumber(valeur)) return absenceText(state, found);
  const { type, decimales } = indicateur(series.indicateur);
  if (from !== undefined) return formatNumber(valeur, { decimales: Number(decimales), signed: true });
  const text = row === undefined ? formatNumber(valeur) : formatRow(row.id);
  return type === 'taux' ? `${text}${UNBREAKABLE_SPACE}%` : text;
}

/** The number of a territory of a map, with the way to its row; that of a change leads to how it is computed. */
export function drawnNumber(state: MapState, row: MapRow): PrintedNumber {
  const text = drawnText(state, row);
  if (row.row === undefined || state.from !== undefined)
    return { text, valeur: row.valeur, link: `#${CALCULATION_ANCHOR}` };
  return number(row.row.id, { text });
}

/** What a table says of a count that is not made alike everywhere, or of which only some places are known. */
const NOT_ALIKE = /ne (?:pas|rien) (?:comparer|additionner)/u;

/**
 * Whether the highest and the lowest of a map mean something: half of its territories have a value at least, and the indicator is no
 * count that its own table says not to compare or to add up.
 */
function hasEnds({ series, from }: MapState, rows: readonly MapRow[]): boolean {
  const { type, additif, prudence } = indicateur(series.indicateur);
  const known = rows.filter(({ valeur }) => isNumber(valeur)).length;
  const alike = type !== 'effectif' || additif === 'oui' || !NOT_ALIKE.test(prudence);
  return from !== undefined || (known * 2 >= rows.length && alike);
}

/** The sentence of a map: its two ends where they mean something, how many territories have a value, which have none. */
export function stateSentence(state: MapState): Sentence {
  const rows = rowsOf(state);
  const parts = [
    hasEnds(state, rows) ? ends(state, rows) : values(state, rows),
    state.from === undefined ? counted(state, rows) : moved(rows, state),
    missing(rows, state),
  ];
  return joined(
    parts.filter((part) => part.pieces.length > 0),
    ' ',
  );
}

/** « en décembre 2023 en Occitanie »: of what a sentence on the values of a map is. */
function whenAndWhere(state: MapState): string {
  const when = state.from === undefined ? formatWhen(state.date) : whenName(state);
  const where = state.extent.startsWith('REG-') ? ` ${inTerritoire(territoire(state.extent))}` : '';
  return `${when}${where}`;
}

/** The values themselves, in the order of the table, when they are few: of which none is said to be the highest. */
function values(state: MapState, rows: readonly MapRow[]): Sentence {
  const known = rows.filter(({ valeur }) => isNumber(valeur));
  const [first] = known;
  if (first === undefined) throw new Error(`a map without value: ${state.series.indicateur}`);
  if (known.length > NAMED)
    return sentence`${toCapital(seriesName(state, true))}, ${whenAndWhere(state)} : les valeurs sont dans le tableau.`;
  const named = known.map(
    (row) =>
      sentence`${row.territoire.nom}, ${drawnNumber(state, row)}${row === first ? unitAfter(state, row.valeur) : ''}`,
  );
  return capital(sentence`${whenAndWhere(state)} : ${joined(named, ' ; ')}.`);
}

function ends(state: MapState, rows: readonly MapRow[]): Sentence {
  const numbers = rows.filter(({ valeur }) => isNumber(valeur));
  const begin = toCapital(whenAndWhere(state));
  const sorted = numbers.toSorted((a, b) => Number(a.valeur) - Number(b.valeur));
  const [bottom, top] = [sorted[0], sorted.at(-1)];
  if (bottom === undefined || top === undefined) throw new Error(`a map without value: ${state.series.indicateur}`);
  const unit = unitAfter(state, top.valeur);
  if (bottom.valeur === top.valeur)
    return sentence`${begin}, la même valeur partout : ${drawnNumber(state, top)}${unit}.`;
  const low = placesOf(sorted, bottom.valeur, state);
  const high = placesOf(sorted, top.valeur, state);
  const [most, least] =
    state.from === undefined ? ['au plus haut', 'au plus bas'] : ['écart le plus haut', 'le plus bas'];
  return sentence`${begin}, ${most} : ${high}, ${drawnNumber(state, top)}${unit} ; ${least} : ${low}, ${drawnNumber(state, bottom)}.`;
}

/** « maisons de santé » after a count, nothing after a percentage. */
function unitAfter(state: MapState, valeur: Valeur): string {
  const percent = indicateur(state.series.indicateur).type === 'taux' && state.from === undefined;
  return percent || !isNumber(valeur) ? '' : ` ${agree(valeur, drawnUnit(state))}`;
}

/** The territory of a value, or how many share it. */
function placesOf(rows: readonly MapRow[], valeur: Valeur, state: MapState): Sentence {
  const same = rows.filter((row) => row.valeur === valeur);
  if (same.length === 1) return sentence`${same[0]!.territoire.nom}`;
  return sentence`plusieurs ${LEVEL_WORD[levelOf(state.extent)].plural}`;
}

/** How many have a value. */
function counted({ extent }: MapState, rows: readonly MapRow[]): Sentence {
  const known = rows.filter(({ valeur }) => isNumber(valeur)).length;
  const words = LEVEL_WORD[levelOf(extent)];
  const total = tally(rows.length, `#${TABLE_ANCHOR}`, `#${TABLE_ANCHOR} tbody tr`);
  if (known === rows.length)
    return sentence`${ALL_HAVE[extent] ?? 'Tous ses départements ont'} une valeur : ${total} ${agree(rows.length, words)}.`;
  const with_ = tally(known, `#${TABLE_ANCHOR}`, `#${TABLE_ANCHOR} td.dessine > data`);
  return sentence`${with_} ${agree(known, words)} sur ${total} ${agree(known, HAS)} une valeur.`;
}

/** How many rose, fell, did not move. */
function moved(rows: readonly MapRow[], { extent }: MapState): Sentence {
  const changes = rows.map(({ valeur }) => valeur).filter(isNumber);
  const count = (name: string, of: (n: number) => boolean) =>
    tally(changes.filter(of).length, `#${TABLE_ANCHOR}`, `#${TABLE_ANCHOR} td.${name}`);
  const risen = count('hausse', (n) => n > 0);
  const words = agree(Number(risen.valeur), LEVEL_WORD[levelOf(extent)]);
  return sentence`Hausse dans ${risen} ${words}, baisse dans ${count('baisse', (n) => n < 0)}, même valeur dans ${count('stable', (n) => n === 0)}.`;
}

function missing(rows: readonly MapRow[], state: MapState): Sentence {
  const without = rows.filter(({ valeur }) => !isNumber(valeur));
  if (without.length === 0) return { pieces: [] };
  const named = without.slice(0, NAMED).map((row) => sentence`${row.territoire.nom} (${absenceWord(row, state)})`);
  const rest = without.length > NAMED ? ' et d’autres, que le tableau nomme' : '';
  return sentence`Sans valeur : ${joined(named, ', ')}${rest}.`;
}

/** The word of an absence, which leads to the row that states it. */
function absenceWord(found: MapRow, state: MapState): PrintedNumber | string {
  const word = absenceText(state, found);
  const stated = [found.row, found.before].find((row) => row?.valeur === found.valeur);
  return stated === undefined ? word : number(stated.id, { text: word });
}

/** What the drawing shows, for those who do not see it. */
export function stateAlternative(state: MapState, form: 'cercles' | 'teintes'): string {
  const words = LEVEL_WORD[levelOf(state.extent)].plural;
  const how =
    form === 'cercles'
      ? 'un cercle par territoire, sa surface selon le nombre'
      : state.from === undefined
        ? 'une teinte par classe de valeurs'
        : 'une teinte par classe de changements, de part et d’autre de zéro';
  return `${toCapital(words)} : ${extentName(state.extent)}, ${whenName(state)}, ${how}. Toutes les valeurs sont dans le tableau.`;
}
