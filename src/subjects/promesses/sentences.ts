import { compareDates } from '../../domain/date-source.ts';
import type { RuleId, Verdict } from '../../domain/derivations/index.ts';
import type { Objectif, Observation } from '../../domain/tables/index.ts';
import { formatDate, formatEcheance, formatForWhen, formatWhen } from '../../format/date.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { PERCENT, type Unite } from '../../format/unite.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { capital, of, sentence, type Sentence } from '../../prose/sentence.ts';
import { seriesAddress } from '../../store/routes.ts';

/** What the sentences of a verdict need of its rows. */
interface VerdictView {
  target: Objectif;
  /** The rows it rests on, in the order of the verdict. */
  supports: readonly Observation[];
  unite: Unite;
}

/** The sign of a share, which no value goes without; nothing for a count, whose unit is said once. */
const rate = ({ singular }: Unite) => (singular.startsWith('%') ? PERCENT : undefined);
const valeur = (o: Observation | Objectif, unite?: Unite): PrintedNumber => ({
  text: formatPublishedValue(o, unite ? { unite } : {}),
  valeur: o.valeur,
  link: linkOf(o),
  rows: [o.id],
  promis: 'echeance' in o,
});
const linkOf = ({ id, indicateur, territoire }: Observation | Objectif) =>
  `${seriesAddress(indicateur, territoire)}#${id}`;

/** One sentence for each rule of the verdict: what was known, when, and what was promised. It claims no more than its rows. */
const SENTENCES: Record<RuleId, (c: VerdictView) => Sentence> = {
  'atteinte-a-temps': ({ target, supports: [a], unite }) =>
    a
      ? sentence`${valeur(a, unite)} ${formatWhen(a.date)}, pour ${valeur(target, rate(unite))} promis ${formatForWhen(target.echeance)}.`
      : sentence``,
  'echeance-a-venir': ({ target, supports: [a], unite }) =>
    target.echeance === 'inconnue'
      ? sentence`L’annonce ne donne pas d’échéance : l’objectif n’est jamais en retard.`
      : a
        ? sentence`${valeur(a, unite)} ${formatWhen(a.date)}. L’échéance (${formatEcheance(target.echeance)}) n’est pas passée.`
        : sentence`L’échéance (${formatEcheance(target.echeance)}) n’est pas passée.`,
  'remplace-avant-l-echeance': ({ target, unite }) =>
    sentence`L’objectif ${of(valeur(target, unite))} ${formatForWhen(target.echeance)} a été remplacé par un autre avant son échéance.`,
  'sous-la-cible-a-l-echeance': ({ target, supports: [a, rest], unite }) =>
    a
      ? sentence`${valeur(a, unite)} à l’échéance, ${formatDate(a.date)}, pour ${valeur(target, unite)} promis${rest ? sentence` ; ${valeur(rest, rate(unite))} encore ${formatWhen(rest.date)}` : ''}.`
      : sentence``,
  'sous-la-cible-avant-et-apres': ({ target, supports: [a, b], unite }) =>
    a && b
      ? sentence`${valeur(a, unite)} ${formatWhen(a.date)}, puis ${valeur(b, rate(unite))} ${formatWhen(b.date)} : la cible ${of(valeur(target, rate(unite)))} n’était atteinte ni avant ni après l’échéance.`
      : sentence``,
  'dernier-chiffre-sous-la-cible': ({ target, supports: [a], unite }) =>
    a
      ? sentence`${valeur(a, unite)} ${formatWhen(a.date)}, ${isAfter(a, target) ? 'premier chiffre d’après' : 'dernier chiffre d’avant'} l’échéance, pour ${valeur(target, rate(unite))} promis ${formatForWhen(target.echeance)}. Cette série n’a pas de valeur à l’échéance.`
      : sentence``,
  'atteinte-a-une-date-inconnue': ({ target, unite }) =>
    sentence`La cible ${of(valeur(target, unite))} est atteinte depuis, mais aucun chiffre ne dit si elle l’était à temps.`,
  'aucun-chiffre': ({ target, unite }) =>
    isCounted(target, unite)
      ? sentence`L’échéance (${formatEcheance(target.echeance)}) est passée, et aucun compte national de ce qui est promis n’a été trouvé à cette date : on ne sait pas combien il y en avait ; promis : ${valeur(target, unite)}.`
      : sentence`L’échéance (${formatEcheance(target.echeance)}) est passée, et aucun chiffre national de ce qui est promis n’a été trouvé à cette date : rien ne dit si l’objectif était atteint.`,
};

/** Whether a value is of after the deadline. */
function isAfter({ date }: Observation, { echeance }: Objectif): boolean {
  return echeance !== 'inconnue' && compareDates(date, echeance) > 0;
}

/** Whether the target counts things that exist one by one: not a share, a sum, a pace or a round number. */
function isCounted({ precision }: Objectif, { plural }: Unite): boolean {
  return precision === 'exact' && !/^%|^fois$|euro| par /.test(plural);
}

/** The sentence of a verdict. */
export function verdictSentence({ rule }: Pick<Verdict, 'rule'>, view: VerdictView): Sentence {
  return capital(SENTENCES[rule](view));
}
