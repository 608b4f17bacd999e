import type { Observation } from '../../domain/tables/index.ts';
import { nameWithArticle, ofTerritoire } from '../../domain/territoire-name.ts';
import { isNumber, NO_ROW_WORD } from '../../domain/valeur.ts';
import { capital } from '../../format/letter-case.ts';
import { items } from '../../format/list.ts';
import { formatDate } from '../../format/date.ts';
import { round } from '../../format/number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { number } from '../../prose/printed-number.ts';
import { rateNumber } from '../../prose/rate-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { formatRow, indicateurUnit } from '../../store/row-words.ts';
import { indicateur, territoire } from '../../store/rows.ts';
import type { ComparedLevel, ComparedMeasure, ComparedPlaces, PlacedRow, Reading } from './view.ts';

/** The level in words: one of them, several, and « les départements ». */
export const LEVEL_WORDS: Readonly<Record<ComparedLevel, { one: string; several: string }>> = {
  DEP: { one: 'département', several: 'départements' },
  REG: { one: 'région', several: 'régions' },
};

/** What a reading prints: a number or the word of an absence, then what goes with it. */
interface ReadingWords {
  value: Sentence | string;
  absent: boolean;
  /** The count beside a rate, the date that is not that of the measure. */
  beside: Sentence | null;
}

/** A reading as it is printed, each number with the way to its row or its computation. */
export function readingWords(reading: Reading): ReadingWords {
  switch (reading.kind) {
    case 'not-in-tables':
      return { value: NO_ROW_WORD, absent: true, beside: null };
    case 'other-date': {
      const { value, absent, beside } = rowWords(reading.row);
      const date = formatDate(reading.row.date);
      return { value, absent, beside: beside ? sentence`${beside}, ${date}` : sentence`${date}` };
    }
    case 'same-date': {
      const words = rowWords(reading.row);
      return reading.other ? { ...words, beside: earlierWords(reading.other) } : words;
    }
  }
}

/** « 44 %, décembre 2023 »: the last number of a territory that has none at the date of the others. */
function earlierWords(row: Observation): Sentence {
  return sentence`${rowWords(row).value}, ${formatDate(row.date)}`;
}

function rowWords(row: Observation): ReadingWords {
  if (!isNumber(row.valeur)) return { value: sentence`${number(row.id)}`, absent: true, beside: null };
  if (!isCount(row)) return { value: sentence`${valueOf(row)}`, absent: false, beside: null };
  const count = sentence`(${number(row.id)})`;
  const rate = rateNumber(row);
  if (rate) return { value: sentence`${rate}`, absent: false, beside: count };
  return { value: 'non calculé', absent: true, beside: count };
}

function isCount({ indicateur: id }: Observation): boolean {
  return indicateur(id).type === 'effectif';
}

/** The number of a row on the axis of its measure, printed. Throws on a count without rate. */
function valueOf(row: Observation): PrintedNumber {
  if (indicateur(row.indicateur).type === 'taux') return number(row.id, { text: `${formatRow(row.id)} %` });
  if (!isCount(row)) return number(row.id);
  const rate = rateNumber(row);
  if (rate === null) throw new Error(`no rate: ${row.id}`);
  return rate;
}

/** Unit, date, and what warns of the measure: « pour 100 000 habitants, décembre 2023 ». `counts`: the count stands beside the rate. */
export function measurePrecision(
  { indicateur: id, promesse, provisional, date }: ComparedMeasure,
  { counts = false }: { counts?: boolean } = {},
): string {
  const { type } = indicateur(id);
  const rate = `pour 100 000 habitants${counts ? ' (et nombre)' : ''}`;
  const unit = type === 'effectif' ? rate : indicateurUnit(id).plural.replace(/^%/, 'en %');
  const definition = promesse !== null && type === 'taux' ? ', définition non publiée' : '';
  return `${unit}${definition}, ${formatDate(date)}${provisional ? ', provisoire' : ''}`;
}

/** « Départements : de 2,1 (Mayotte) à 30,2 (la Lozère). » An end that several share is not named. */
export function fieldSentence({ field }: ComparedMeasure, niveau: ComparedLevel): Sentence {
  const [lowest, highest] = [field[0], field.at(-1)];
  if (!lowest || !highest) throw new Error('a measure without a value');
  const end = (at: PlacedRow) => {
    const alone = field.filter(({ place }) => printed(place, at) === printed(at.place, at)).length === 1;
    return alone
      ? sentence`${valueOf(at.row)} (${nameWithArticle(territoire(at.row.territoire))})`
      : sentence`${valueOf(at.row)}`;
  };
  return sentence`${capital(LEVEL_WORDS[niveau].several)} : de ${end(lowest)} à ${end(highest)}.`;
}

/** A place as it is printed: a rate to its decimal. */
function printed(place: number, { row }: PlacedRow): number {
  return isCount(row) ? round(place, 1) : place;
}

/** « Le Lot à côté des départements qui lui ressemblent ». */
export function comparisonTitle({ here }: ComparedPlaces, niveau: ComparedLevel): string {
  return `Comparer ${nameWithArticle(here)} aux ${LEVEL_WORDS[niveau].several} semblables`;
}

/** What the page sets side by side, in a sentence. */
export function comparisonSentence({ here, wider, similar }: ComparedPlaces): string {
  const beside = [...wider, ...similar].map(ofTerritoire);
  return `Les promesses et l’offre de soins ${ofTerritoire(here)}, à côté de celles ${items(beside)}, mesure par mesure, à une même date.`;
}

/** What must be said of the numbers of France, of other dates and of what is missing. */
export const COMPARISON_NOTES = [
  'Un nombre pour 100 000 habitants est calculé sur la population municipale ; celui de la France est hors Mayotte, dont la population connue est de 2017.',
  'Une valeur d’une autre date que la mesure porte la sienne et n’est pas sur le dessin.',
  `« ${capital(NO_ROW_WORD)} » : nos tables n’ont pas cette mesure à ce niveau.`,
] as const;
