import { lower } from '../../format/letter-case.ts';
import { formatDate, formatWhen } from '../../format/date.ts';
import { number } from '../../prose/printed-number.ts';
import { joined, capital, sentence, type Sentence } from '../../prose/sentence.ts';
import { promesses } from '../../store/rows.ts';
import { promesseView, type PromesseView } from '../promesses/view.ts';

/**
 * The headline of France, of the very series that its promises below lead with: « 7 240 contrats le 31 octobre 2024 ; 2 758 maisons de
 * santé en 2025 ; 86,1 % de la population couverte par une CPTS (définition non publiée) en mai 2024, 84 % à l’échéance… »
 */
export function franceSentence(): Sentence {
  const parts = promesses.map(({ id }) => promesseView(id)).map(partOf);
  return sentence`${capital(joined(parts, ' ; '))}.`;
}

function partOf({ promesse, lead, atDeadline, rate, issue }: PromesseView): Sentence {
  if (!lead || issue === 'inverifiable')
    return sentence`aucun compte des ${lower(promesse.nom_court)} à l’échéance${lead ? sentence`, ${number(lead.id)} ${formatWhen(lead.date)}` : ''}`;
  if (!rate) return sentence`${number(lead.id, { unite: true })}${whoCounts(promesse.id)} ${formatWhen(lead.date)}`;
  const then =
    atDeadline && atDeadline.id !== lead.id
      ? sentence`, ${number(atDeadline.id)} % à l’échéance promise, ${formatDate(atDeadline.date)}`
      : '';
  return sentence`${number(lead.id)} % de la population couverte par une CPTS (définition non publiée) ${formatWhen(lead.date)}${then}`;
}

/** « contrats » alone does not say of what. */
function whoCounts(id: string): string {
  return id === 'assistants-medicaux' ? ' d’assistants médicaux' : '';
}
