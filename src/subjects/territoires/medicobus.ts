import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { capital } from '../../format/letter-case.ts';
import { formatDate } from '../../format/date.ts';
import { number } from '../../prose/printed-number.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { libelleVentilation } from '../../store/modalities.ts';
import { observationsOf, territoire } from '../../store/rows.ts';

/** The médicobus that a publication names in a département, or in a région and its départements. */
export function medicobusOf({ code, niveau }: Territoire): Observation[] {
  return observationsOf('medicobus-recenses').filter(
    (o) =>
      o.territoire === code ||
      (niveau === 'REG' && o.territoire.startsWith('DEP-') && territoire(o.territoire).parent === code),
  );
}

/** What goes with a médicobus that a publication names: its date, and that it is only a signed convention when it is. */
export function precisionMedicobus({ date, ventilation }: Observation): string {
  return ventilation ? `${libelleVentilation(ventilation)}, ${formatDate(date)}` : formatDate(date);
}

/** What a page finer than the département says of those that are named there, each with its date, or that none is. */
export function departementMedicobusSentence(t: Territoire): Sentence {
  const signales = medicobusOf(t).map((o) => sentence`${number(o.id, { unite: true })} (${precisionMedicobus(o)})`);
  return signales.length > 0
    ? sentence`${capital(inTerritoire(t))}, une publication signale : ${joined(signales, ', ')} ; la liste n’est pas complète.`
    : sentence`Nos lectures n’en signalent pas ${inTerritoire(t)} : cela ne veut pas dire qu’il n’y en a pas.`;
}
