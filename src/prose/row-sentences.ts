import type { Desaccord, Engagement, Indicateur, Source } from '../domain/tables/index.ts';
import type { CommuneIndicator, MedicobusService } from '../domain/tables/communes.ts';
import { desaccordsOf, entry } from '../store/rows.ts';
import { finish } from '../format/typography.ts';
import { rowLibelle } from '../store/row-words.ts';
import { libelleInGroup } from '../store/by-theme.ts';
import { sentenceOfText } from './table-text.ts';
import type { Sentence } from './sentence.ts';
import {
  communeIndicatorAddress,
  desaccordAddress,
  engagementAddress,
  indicateurAddress,
  medicobusAddress,
  rowAddress,
  sourceAddress,
} from '../store/routes.ts';

/** What a row measures, in our words, its numbers leading to it. */
export function libelleSentence(id: string): Sentence {
  return sentenceOfRow(rowLibelle(id), id);
}

/** What an observation measures, where its indicator is named already. */
export function libelleSentenceInGroup(id: string): Sentence {
  return sentenceOfRow(libelleInGroup(entry(id)), id);
}

/** The note of a row, its numbers leading to it. */
export function noteSentence(id: string): Sentence {
  return sentenceOfRow(entry(id).note, id);
}

/** A text about a row: its other numbers are those of the rows that it is set against, or are said by the row alone. */
export function sentenceOfRow(text: string, id: string): Sentence {
  const rows = desaccordsOf(id).flatMap(({ lignes: own }) => own);
  return sentenceOfText(text, { first: [id], rows, lieu: rowAddress(id) });
}

/**
 * A text of a disagreement: its title, what explains it, or why a value is kept. The title and the reason speak of the value that is kept; what explains
 * the gap speaks of them all.
 */
export function desaccordSentence(d: Desaccord, field: 'titre' | 'explication' | 'motif'): Sentence {
  const first = field === 'explication' || !d.retenu ? [] : [d.retenu];
  return sentenceOfText(d[field], { first, rows: d.lignes, lieu: desaccordAddress(d.id) });
}

/** What is to be known of a source before it is used. */
export function limitSentence(s: Source): Sentence {
  return sentenceOfText(s.limites, { rows: [], lieu: sourceAddress(s.id) });
}

/** What an indicator is, or what it must not be made to say. */
export function indicateurSentence(i: Indicateur, field: 'definition' | 'prudence'): Sentence {
  return sentenceOfText(finish(i[field]), { rows: [], lieu: indicateurAddress(i.id) });
}

/** What an indicator by commune is, or what it must not be made to say. */
export function indicatorCommuneSentence(i: CommuneIndicator, field: 'definition' | 'prudence'): Sentence {
  return sentenceOfText(finish(i[field]), { rows: [], lieu: communeIndicatorAddress(i.id) });
}

/** What is to be known of a service read. */
export function medicobusSentence(service: MedicobusService): Sentence {
  return sentenceOfText(service.note, { rows: [], lieu: medicobusAddress(service.id) });
}

/** What an engagement of the ledger says, in our words: its numbers lead to its wordings, else to its history. */
export function engagementSentence(e: Engagement, field: 'titre' | 'formulation' | 'note'): Sentence {
  return sentenceOfText(e[field], {
    first: [e.juge],
    rows: [...e.objectifs, ...e.argent],
    lieu: `${engagementAddress(e.id)}#histoire`,
  });
}
