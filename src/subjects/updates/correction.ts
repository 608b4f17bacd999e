import type { FieldChange, UpdateChange } from '../../domain/changes.ts';
import { readSnapshotValue } from '../../domain/snapshot-value.ts';
import { formatDate } from '../../format/date.ts';
import { isDateSource } from '../../domain/date-source.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { rowAddress, sourceAddress } from '../../store/routes.ts';
import { isObjectif } from '../../store/row-words.ts';
import { sources } from '../../store/rows.ts';
import { sourceShortName } from '../sources/short-name.ts';

/** What the fingerprint of a row stands for, in words: it does not tell which of them changed. */
const FINGERPRINTED: Partial<Record<UpdateChange['table'], string>> = {
  observations: 'sa série, son territoire, sa modalité, son statut, sa place dans la source',
  objectifs: 'son indicateur, son territoire, la date de l’annonce, son auteur, sa place dans la source',
  faits: 'son territoire, son lieu, son unité, son statut, sa place dans la source',
};

/** What a correction changed: « Date : janvier 2025 avant, 2025 maintenant. » Empty for a change that is none. */
export function correctionSentence({
  id,
  table,
  fields = [],
}: Pick<UpdateChange, 'id' | 'table' | 'fields'>): Sentence {
  const told = fields.filter(({ field }) => field !== 'empreinte').map((change) => fieldSentence(id, change));
  const rest = FINGERPRINTED[table];
  if (rest === undefined || told.length === fields.length) return joined(told, ' ');
  const date = table === 'objectifs' ? 'l’échéance' : 'la date';
  const other =
    told.length === 0
      ? `La valeur, ${date} et la source n’ont pas changé ; autre chose a changé`
      : 'Autre chose a changé aussi';
  return joined([...told, sentence`${other}, parmi : ${rest}.`], ' ');
}

function fieldSentence(id: string, { field, before, after }: FieldChange): Sentence {
  if (field === 'valeur') {
    // both as their editions said them, whatever the row says since
    const [was, became] = [before, after].map(readSnapshotValue).map((said) => ({
      text: formatPublishedValue(said),
      valeur: said.valeur,
      link: rowAddress(id),
      promis: isObjectif(id),
    }));
    return sentence`Valeur : ${was!} avant, ${became!} maintenant.`;
  }
  if (field === 'source') return sentence`Source : ${sourceWords(before)} avant, ${sourceWords(after)} maintenant.`;
  const what = isObjectif(id) ? 'Échéance' : 'Date';
  return sentence`${what} : ${dateWords(before)} avant, ${dateWords(after)} maintenant.`;
}

function dateWords(date: string): string {
  if (!isDateSource(date)) throw new Error(`not the date of a snapshot: ${date}`);
  return date === 'inconnue' ? date : formatDate(date);
}

/** A source by its name, where it still has a page. */
function sourceWords(id: string): Sentence {
  return sources.some((s) => s.id === id)
    ? sentence`${{ words: sourceShortName(id), link: sourceAddress(id) }}`
    : sentence`${id}`;
}
