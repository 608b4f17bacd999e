import type { Derive } from '../../domain/derivations/index.ts';
import { formatFrom, formatSince, formatUntil } from '../../format/date.ts';
import { formatDerive } from '../../prose/computed/format-derive.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { desaccordAmong } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { observation } from '../../store/rows.ts';
import { isObjectif } from '../../store/row-words.ts';
import { computationAnchor, type PrintedComputation } from './computed.ts';
import type { PromesseView } from './view.ts';
import { PAGES } from '../../store/routes.ts';

/** The pace seen and the pace needed, of the series that the promise is judged on; null where either has no value. */
export function paceSentence(c: PromesseView): Sentence | null {
  const { derived } = c.etat;
  if (!derived || derived.rythmeRecent.valeur === null || derived.rythmeNecessaire.valeur === null) return null;
  const [before = '', after = ''] = derived.rythmeRecent.inputs;
  const start = derived.rythmeNecessaire.inputs.find((id) => !isObjectif(id));
  return sentence`Rythme vu : ${print(c, 'rythmeRecent', derived.rythmeRecent)} (${formatFrom(observation(before).date)} ${formatUntil(observation(after).date)}) ; nécessaire${start ? ` ${formatSince(observation(start).date)}` : ''} : ${print(c, 'rythmeNecessaire', derived.rythmeNecessaire)}.`;
}

function print(c: PromesseView, computation: PrintedComputation, derive: Derive): PrintedNumber {
  return {
    text: formatDerive(derive, c),
    valeur: derive.valeur ?? 0,
    link: `${PAGES.methode}#${computationAnchor(c.promesse.id, computation)}`,
    desaccord: desaccordAmong(derive.inputs),
  };
}
