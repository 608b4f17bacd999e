import type { degree } from '../../domain/knowledge.ts';
import { isKnown, isRecent, etatWord, type Knowledge } from '../../domain/knowledge.ts';
import { nameWithArticle } from '../../domain/territoire-name.ts';
import type { Detenteur, Indicateur } from '../../domain/tables/index.ts';
import type { Niveau, Territoire } from '../../domain/territoire.ts';
import { detenteursOf, observation, source } from '../../store/rows.ts';
import { lower } from '../../format/letter-case.ts';
import { formatFrom, formatShortDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { tally } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { knowledgeHere, knowledgeOf, declare, isFollowedPromesse, type MatrixNiveau } from './knowledge.ts';
import { hasMedicobus } from './medicobus.ts';
import { INDICATEURS_PROMESSES } from './view.ts';
import { items } from '../../format/list.ts';

/** A level in words: over a column, in a cell, in a sentence. */
const NIVEAUX_NAMES: Readonly<Record<MatrixNiveau, { titre: string; short: string; of: string }>> = {
  COM: { titre: 'Commune', short: 'commune', of: 'de la commune' },
  EPCI: { titre: 'EPCI', short: 'EPCI', of: 'de l’intercommunalité' },
  DEP: { titre: 'Dép.', short: 'dép.', of: 'du département' },
  REG: { titre: 'Région', short: 'région', of: 'de la région' },
  FR: { titre: 'France', short: 'France', of: 'de la France' },
};

/** A level in words. Throws on another country, which the matrix does not hold. */
export function niveauWords(niveau: Niveau): (typeof NIVEAUX_NAMES)[MatrixNiveau] {
  if (niveau === 'PAYS') throw new Error('no column for another country');
  return NIVEAUX_NAMES[niveau];
}

/** The name of an indicator in the matrix, which names its subject. */
export function followedName({ theme, nom_court: nom }: Indicateur): string {
  return theme === 'cpts' && !nom.includes('CPTS') ? `CPTS : ${lower(nom)}` : nom;
}

/** How many rows of the matrix of the page there are; of one degree of knowledge, or of those known by commune, when it is given. */
export function lineCount(number: number, known?: ReturnType<typeof degree> | 'commune'): PrintedNumber {
  const which = known === 'commune' ? '[data-commune]' : known ? `[data-connu=${known}]` : '';
  return tally(number, '#tableau-connu', `#tableau-connu tbody tr${which}`);
}

/** What is known of a territory, in two sentences: the series of the Baromètre on the promises, then all that is followed. */
export function knowledgeSentence(t: Territoire): Sentence {
  const rows = knowledgeOf(t);
  const here = rows.map((row) => ({ row, etat: knowledgeHere(row, t) }));
  const promesses = here.filter(({ row: { indicateur } }) =>
    INDICATEURS_PROMESSES.some(({ indicateur: id }) => id === indicateur.id),
  );
  const recent = promesses.filter(({ etat }) => isRecent(etat)).length;
  const fresh = here.filter(({ etat }) => isRecent(etat)).length;
  const old = here.filter(({ etat }) => isKnown(etat) && !isRecent(etat)).length;
  const rest = rows.length - fresh - old;
  const ofPromesses =
    recent === 0
      ? `Aucune des séries du Baromètre qui suivent les promesses n’a de chiffre de moins de deux ans pour ${nameWithArticle(t)}.`
      : `${recent === promesses.length ? 'Les' : 'Certaines des'} séries du Baromètre qui suivent les promesses ont un chiffre de moins de deux ans pour ${nameWithArticle(t)}.`;
  const others = sentence`Sur ${lineCount(rows.length)} indicateurs suivis, ${lineCount(fresh, 'recent')} ${fresh > 1 ? 'en ont' : 'en a'} un, ${lineCount(old, 'ancien')} en ${old > 1 ? 'ont' : 'a'} un plus ancien, ${lineCount(rest, 'rien')} n’en ${rest > 1 ? 'ont' : 'a'} aucun.`;
  return sentence`${ofPromesses} ${others}`;
}

/** What is not known of a territory, or not of late: indicators of which the same is missing, and who could say. */
interface Unknown {
  indicateurs: readonly Indicateur[];
  /** What is missing, after the names of the indicators: « le dernier chiffre est de décembre 2023 ». */
  lack: string;
  detenteurs: readonly Detenteur[];
}

/**
 * What is not known of a territory less than two years ago and that someone could say: the promises, and the indicators that are
 * published at its level.
 */
export function unknownOf(t: Territoire): Unknown[] {
  const manques = knowledgeOf(t).flatMap((row) => {
    const { indicateur } = row;
    const etat = knowledgeHere(row, t);
    const detenteurs = detenteursOf(indicateur.id);
    const expected = isFollowedPromesse(indicateur) || declare(indicateur, t.niveau);
    if (!expected || isRecent(etat) || detenteurs.length === 0) return [];
    const lack = isMedicobus(indicateur) && hasMedicobus(t) ? uncountedSentence(t) : lackSentence(t, etat);
    return [{ indicateur, lack, detenteurs, key: [lack, ...detenteurs.map((d) => d.qui + d.pourquoi)].join() }];
  });
  return [...Map.groupBy(manques, ({ key }) => key).values()].map((group) => ({
    indicateurs: group.map(({ indicateur }) => indicateur),
    lack: group[0]!.lack,
    detenteurs: group[0]!.detenteurs,
  }));
}

function isMedicobus({ theme }: Indicateur): boolean {
  return theme === 'medicobus';
}

/** What is missing of the médicobus where our readings signal some: a count of them all, and not any knowledge. */
function uncountedSentence({ niveau }: Territoire): string {
  return `aucun compte complet ${niveauWords(niveau).of} n’a été trouvé ; ceux que nos lectures signalent n’en sont pas un`;
}

/** What is missing of an indicator at a level, in a clause. An old number of the Baromètre is not said to be the last of all counts. */
function lackSentence(t: Territoire, knowledge: Knowledge): string {
  const { etat, date, wider, observation: last } = knowledge;
  const { of } = niveauWords(t.niveau);
  if (etat === 'ancien') {
    const number = `le dernier chiffre ${isOfBarometre(last) ? `du Baromètre pour ${nameWithArticle(t)}` : of}`;
    return date === 'inconnue' || date === null ? `${number} n’est pas daté` : `${number} est ${formatFrom(date)}`;
  }
  if (etat === 'plus-large' && wider) return `aucun chiffre ${of} ; nos tables n’en ont que ${niveauWords(wider).of}`;
  if (knowledge.absence === null) return `aucun chiffre ${of} dans nos tables`;
  return knowledge.absence === 'inc'
    ? `aucun chiffre ${of} n’a été trouvé`
    : `aucun chiffre ${of} (${etatWord(knowledge)})`;
}

/** Whether a row comes from the Baromètre, beside which others may count the same later. */
function isOfBarometre(id: string | null): boolean {
  return id !== null && source(observation(id).source).titre.startsWith('Baromètre ');
}

/** Names of indicators one after the other, as in a sentence. */
export function name(indicateurs: readonly Indicateur[]): string {
  return items(indicateurs.map(followedName).map((nom, i) => (i > 0 && !/^[A-Z]{2}/.test(nom) ? lower(nom) : nom)));
}

/** What stands under the letter of a cell: the date, the wider level, or the reason of the absence; and how many have a value. */
export function cellPrecision(c: Knowledge): string {
  if (c.etat === 'plus-large' && c.wider) return niveauWords(c.wider).short;
  const date = c.date ? formatShortDate(c.date) : etatWord(c);
  return isKnown(c) && c.outOf > 1 ? `${date} · ${formatNumber(c.count)} sur ${formatNumber(c.outOf)}` : date;
}
