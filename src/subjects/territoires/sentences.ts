import { whole } from '../../prose/computed/inputs.ts';
import { formatNotCovered } from '../../prose/computed/not-covered.ts';
import { isClassable, type FormulaId } from '../../domain/derivations/index.ts';
import type { RecordRow, RecordObjectif } from '../../domain/territoire-record.ts';
import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { derivedOf, indicateur, objectif, observation } from '../../store/rows.ts';
import { formatDerive, type OptionsDerive } from '../../prose/computed/format-derive.ts';
import { capital } from '../../format/letter-case.ts';
import { formatEcheance, formatWhen } from '../../format/date.ts';
import { UNBREAKABLE_SPACE, formatNumber } from '../../format/number.ts';
import { agree, type Unite } from '../../format/unite.ts';
import { formatRow } from '../../store/row-words.ts';
import { number, computedNumber, derivedNumber } from '../../prose/printed-number.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { rowOf } from './view.ts';

const MSP: Unite = { singular: 'maison de santé', plural: 'maisons de santé' };
const ASSISTANTS: Unite = { singular: 'assistant médical', plural: 'assistants médicaux' };

/**
 * The headline of a territory, from its last published values: « Dans la Creuse, 13 maisons de santé et 21 assistants médicaux
 * en décembre 2023 ; 65 % de la population couverte par une CPTS (définition non publiée) en mai 2024. » Values of different dates
 * are in different clauses; what is not published is said so.
 */
export function territoireSentence(t: Territoire): Sentence {
  const msp = measureOf(t, 'msp-nombre');
  const assistants = measureOf(t, 'assistants-medicaux-recrutes');
  const cpts = measureOf(t, 'cpts-population-couverte');
  const sameDate = msp && assistants && msp.date === assistants.date;
  const numbers = sameDate
    ? [sentence`${quantity(msp, MSP)} et ${quantity(assistants, ASSISTANTS)} ${formatWhen(msp.date)}`]
    : [
        msp && sentence`${quantity(msp, MSP)} ${formatWhen(msp.date)}`,
        assistants && sentence`${quantity(assistants, ASSISTANTS)} ${formatWhen(assistants.date)}`,
      ];
  const parts = [
    ...numbers,
    cpts
      ? sentence`${number(cpts.id)} % de la population couverte par une CPTS (définition non publiée) ${formatWhen(cpts.date)}`
      : 'aucune valeur publiée pour les CPTS',
  ].filter((p) => p !== null);
  return sentence`${capital(inTerritoire(t))}, ${joined(parts, ' ; ')}.`;
}

/** The title of the page of a région or a département. */
export function territoireTitle(t: Territoire): string {
  return `${t.nom}${t.niveau === 'DEP' ? ` (${t.cog})` : ''} : les promesses de santé`;
}

/** « Cible du Baromètre, décembre 2024 : 24 », without its full stop. */
function objectifSentence({ rate }: Pick<OptionsDerive, 'rate'>, id: string): Sentence {
  const text = formatRow(id) + (rate ? ' %' : '');
  return sentence`Cible du Baromètre, ${formatEcheance(objectif(id).echeance)} : ${number(id, { promis: true, text })}`;
}

/** « Cible du Baromètre, décembre 2024 : 24 ; il manque 3 assistants médicaux au dernier chiffre. » Without gap, the target alone. */
export function targetSentence({ unite, rate }: OptionsDerive, { objectif: id, gap }: RecordObjectif): Sentence {
  const target = objectifSentence({ rate }, id);
  if (gap.valeur === null) return sentence`${target}.`;
  if (gap.valeur <= 0) return sentence`${target}, atteinte au dernier chiffre.`;
  const lack = derivedNumber(gap, { text: formatDerive(gap, { unite, rate }) });
  return sentence`${target} ; il manque ${lack} au dernier chiffre.`;
}

/** « parmi les départements, par habitant : 39e sur 100 (à égalité avec 5 autres). » Each number leads to how it was counted. */
export function rankSentence({ latest, rank }: RecordRow, { rate }: { rate: boolean }): Sentence {
  if (!latest || !rank) throw new Error('no rank to print');
  const inputs = [latest, whole(observation(latest), 'DEP')];
  const number = (formula: FormulaId, valeur: number) =>
    computedNumber({ formula, inputs, valeur, text: formatNumber(valeur) });
  const { rank: place, outOf, exAequo } = rank;
  const others =
    exAequo > 1
      ? sentence` (à égalité avec ${number('ex-aequo', exAequo - 1)} ${exAequo > 2 ? 'autres' : 'autre'})`
      : '';
  return sentence`parmi les départements${rate ? '' : ', par habitant'} : ${number('rang', place)}${place === 1 ? 'er' : 'e'} sur ${number('departements-classes', outOf)}${others}.`;
}

/**
 * « En décembre 2023, à 73 % de couverture, environ 31 000 habitants vivaient hors des territoires comptés comme couverts.
 * Hypothèse : … Depuis, la part publiée est de 88 %, en mai 2024. »: the gap to the target in people, at the last share of
 * the year of the population, then the last share of all, said to be the same where it is. Null when all are covered at the
 * last share; says so when it cannot be computed.
 */
export function notCoveredSentence(t: Territoire, { latest, earlier }: RecordRow): Sentence | null {
  if (!latest) return null;
  const last = observation(latest);
  const [derive] = [latest, ...earlier.toReversed()].flatMap((id) => {
    const d = derivedOf(id).notCovered;
    return d && d.valeur !== null ? [d] : [];
  });
  if (derive?.valeur === 0 && Number(last.valeur) === 100) return null;
  if (derive === undefined || derive.valeur === 0)
    return sentence`En nombre d’habitants, cet écart n’est pas calculé : la population connue est celle de ${t.populationAu}.`;
  const part = observation(derive.inputs[0] ?? '');
  const amount = derivedNumber(derive, { text: formatNotCovered(derive.valeur ?? 0, Number(part.valeur)) });
  const since =
    part.id === latest
      ? ''
      : sentence` ${part.valeur === last.valeur ? 'La part publiée est encore de' : 'Depuis, la part publiée est de'} ${number(latest)} %, ${formatWhen(last.date)}.`;
  return sentence`${capital(formatWhen(part.date))}, à ${number(part.id)} % de couverture, ${amount} habitants vivaient hors des territoires comptés comme couverts. Hypothèse : la part porte sur la population municipale de ${t.populationAu}.${since}`;
}

/** Why a count takes no rank; null when it has one, or is of another level. */
export function sentenceWithoutRank(t: Territoire, { latest, rank, indicateur: id }: RecordRow): string | null {
  const valeur = latest ? observation(latest).valeur : 'nd';
  return t.niveau === 'DEP' && !rank && isNumber(valeur) && !isClassable(valeur, indicateur(id).type)
    ? `Pas de rang : sous cinq, une unité de plus ou de moins le déplacerait de beaucoup de places.`
    : null;
}

function measureOf(t: Territoire, indicateur: string) {
  const id = rowOf(t.code, indicateur)?.latest;
  return id ? observation(id) : null;
}

function quantity({ id, valeur }: Observation, unite: Unite): Sentence {
  return sentence`${number(id)}${UNBREAKABLE_SPACE}${isNumber(valeur) ? agree(valeur, unite) : ''}`;
}
