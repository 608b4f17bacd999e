import type { Objectif } from '../../domain/tables/index.ts';
import { cutText, citedIds, type Evenement } from '../../domain/evenement.ts';
import { isNumber } from '../../domain/valeur.ts';
import {
  edition,
  engagement,
  etatEngagement,
  evenements,
  indicateur,
  chronologieRow,
  objectif,
  objectifs,
} from '../../store/rows.ts';
import { lower } from '../../format/letter-case.ts';
import { formatForWhen } from '../../format/date.ts';
import { finish } from '../../format/typography.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { numberInWords } from '../../prose/number-in-words.ts';
import { number } from '../../prose/printed-number.ts';
import { numbersOf, asText, joined, capital, sentence, type Sentence } from '../../prose/sentence.ts';
import { engagementSentence } from '../../prose/row-sentences.ts';
import { formulationSentence } from '../engagements/view.ts';
import { promiseValue } from '../engagements/timeline.ts';
import { laneOf, type Lane } from './lanes.ts';
import { readingPlace, readingPlaceOf, type ReadingPlace } from '../../store/reading-places.ts';
import { engagementAddress, rowAddress, sourceAddress } from '../../store/routes.ts';

/** Where an event is read: a source, a place in it, and the way there. */
interface PlaceOfReading {
  source: string;
  /** As its table says it, lines of the extracted text included. */
  localisation: string;
  place: ReadingPlace;
  link: string;
}

/** An event with the words its page needs. */
export interface EvenementView {
  evenement: Evenement;
  lane: Lane;
  year: string;
  /** Without final stop. */
  titre: Sentence;
  /** The page that says more, or null. */
  link: string | null;
  detail: Sentence | null;
  lieux: readonly PlaceOfReading[];
  note: string;
  /** Ids of the rows that it is linked to without saying their figures. */
  linked: readonly string[];
}

const promis = new Set(objectifs.map(({ id }) => id));

/** A text of the chronology with each of its figures, those of the promises in their colour. */
function toSentence(text: string): Sentence {
  const [first = '', ...others] = cutText(text);
  const pieces: (string | PrintedNumber)[] = [first];
  for (let i = 0; i < others.length; i += 2) {
    const [id = '', words = ''] = others.slice(i, i + 2);
    const before = pieces.at(-1);
    const found = numberInWords(id, {
      before: typeof before === 'string' ? before : '',
      after: words,
      promis: promis.has(id),
    });
    pieces.push(found.number, found.after);
  }
  return joined(pieces);
}

function evenementView(e: Evenement): EvenementView {
  const common = { evenement: e, lane: laneOf(e.theme), year: e.date.slice(0, 4) };
  return { ...common, ...(e.engagement === null ? fromTable(e) : fromRegistre(e, e.engagement)) };
}

function fromTable({ tableRow }: Evenement): Omit<EvenementView, 'evenement' | 'lane' | 'year'> {
  const row = chronologieRow(tableRow ?? '');
  const { titre, detail, source, localisation, lignes, note } = row;
  return {
    titre: capital(toSentence(titre)),
    link: null,
    detail: detail === '' ? null : toSentence(detail),
    lieux: [{ source, localisation, place: readingPlace('chronologie', row), link: sourceAddress(source) }],
    note,
    linked: lignes.filter((id) => !citedIds(titre + detail).includes(id)),
  };
}

function fromRegistre(
  { nature, objectifs: ids }: Evenement,
  id: string,
): Omit<EvenementView, 'evenement' | 'lane' | 'year'> {
  const targets = ids.map(objectif);
  const [first] = targets;
  if (!first) throw new Error(`an event of ${id} without target`);
  const echeance = nature === 'echeance';
  const promesse =
    isNumber(first.valeur) && indicateur(first.indicateur).type !== 'indice'
      ? sentence`Promis : ${number(first.id, { text: promiseValue({ objectif: first }), promis: true })}${
          echeance ? '' : first.echeance === 'inconnue' ? ', sans échéance' : `, ${formatForWhen(first.echeance)}`
        }.`
      : sentence`Promis : ${lower(finish(first.libelle))}`;
  const rest = echeance
    ? formulationSentence(etatEngagement(id), first.id)
    : finish(first.annonce_par === 'inconnu' ? 'Auteur inconnu' : first.annonce_par);
  // what became of it may say the promise again, with its deadline
  const said = typeof rest !== 'string' && numbersOf(rest).some(({ rows = [] }) => rows.includes(first.id));
  const detail = said ? rest : sentence`${promesse} ${rest}`;
  return {
    titre: engagementSentence(engagement(id), 'titre'),
    link: `${engagementAddress(id)}#histoire`,
    detail,
    lieux: onePerSource(targets),
    note: '',
    linked: [],
  };
}

/** The first of the targets read in each source. */
function onePerSource(targets: readonly Objectif[]): PlaceOfReading[] {
  return [...Map.groupBy(targets, ({ source }) => source).values()].map(([first]) => {
    const { id, source, localisation } = first!;
    return { source, localisation, place: readingPlaceOf(first!), link: rowAddress(id) };
  });
}

/** Every event of the chronology, in the order of dates. */
export const chronologieViews: readonly EvenementView[] = evenements.map(evenementView);

/** The events by year. */
export const chronologieYears = [...Map.groupBy(chronologieViews, ({ year }) => year)];

/** The title as plain text. */
export function textTitle({ titre }: Pick<EvenementView, 'titre'>): string {
  return asText(titre);
}

/** Ids of the rows whose figures its words hold. */
export function cited({ titre, detail }: Pick<EvenementView, 'titre' | 'detail'>): readonly string[] {
  const numbers = [titre, ...(detail ? [detail] : [])].flatMap(numbersOf);
  return [...new Set(numbers.flatMap(({ rows = [] }) => rows))];
}

/** What is to be said of a date that was only announced; nothing of a fact, nor of a promise, whose verdict says it. */
export function pendingOf({ engagement: e, etat, nature, date }: Evenement): string | null {
  if (etat === 'advenu' || nature === 'echeance' || e !== null) return null;
  return date.slice(0, 4) > edition.date.slice(0, 4) ? 'À venir.' : 'Annoncé ; suite inconnue.';
}
