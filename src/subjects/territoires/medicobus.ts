import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { MedicobusService } from '../../domain/tables/communes.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { formatDate } from '../../format/date.ts';
import { number } from '../../prose/printed-number.ts';
import { joined, sentence, type Sentence } from '../../prose/sentence.ts';
import { libelleVentilation } from '../../store/modalities.ts';
import { medicobusAddress } from '../../store/routes.ts';
import { medicobusServices, observationsOf, territoire } from '../../store/rows.ts';
import { KIND_WORD, runs, startWords, STATE_WORD } from '../medicobus/words.ts';

/** The médicobus that a publication counts in a département, or in a région and its départements. */
export function medicobusOf(t: Territoire): Observation[] {
  return observationsOf('medicobus-recenses').filter((o) => isIn(t, o.territoire));
}

/** The services that our readings name in a département, or in those of a région: they are in no count. */
export function servicesOf(t: Territoire): MedicobusService[] {
  return medicobusServices.filter(({ departement }) => isIn(t, departement));
}

/** Whether our tables have any médicobus in a territory, counted by a publication or named by a reading. */
export function hasMedicobus(t: Territoire): boolean {
  return medicobusOf(t).length > 0 || servicesOf(t).length > 0;
}

function isIn({ code, niveau }: Territoire, place: string): boolean {
  return place === code || (niveau === 'REG' && place.startsWith('DEP-') && territoire(place).parent === code);
}

/** What goes with a médicobus that a publication names: its date, and that it is only a signed convention when it is. */
export function precisionMedicobus({ date, ventilation }: Observation): string {
  return ventilation ? `${libelleVentilation(ventilation)}, ${formatDate(date)}` : formatDate(date);
}

/** « Médicobus (CPTS Velay Sud), annoncé »: a service, which leads to where it was read, what it is, its state; `lieu` after its name. */
export function serviceSentence(service: MedicobusService, { lieu = '' }: { lieu?: string } = {}): Sentence {
  const { id, nom, porteur, genre } = service;
  const carrier = porteur.replace(/ \((.*)\)$/, ', $1');
  const name = { words: `${nom} (${carrier})`, link: medicobusAddress(id), proper: true };
  return sentence`${name}${lieu && ` ${lieu}`}${KIND_WORD[genre] && `, ${KIND_WORD[genre]}`}, ${stateOf(service)}`;
}

/** « en service depuis le 17 mars 2025 », « annoncé, début alors prévu en avril 2025, suite inconnue », « convention signée ». */
function stateOf(service: MedicobusService): string {
  const start = startWords(service);
  return `${STATE_WORD[service.etat]}${start && (runs(service) ? ` ${start}` : `, ${start}`)}`;
}

/** What is known of the médicobus of a territory, before the list of those that our readings signal, if any. */
export function medicobusSentence(t: Territoire): string {
  if (!hasMedicobus(t))
    return `Inconnu. Nous n’avons trouvé aucun compte complet par territoire, et nos lectures n’en signalent pas ${inTerritoire(t)} : cela ne veut pas dire qu’il n’y en a pas.`;
  const twice = signaledTwice(t) ? ' : le même peut y être deux fois' : '';
  return `Nous n’avons trouvé aucun compte complet par territoire. Voici ce que nos lectures signalent ${inTerritoire(t)} ; la liste n’est pas complète et ne se somme pas${twice}.`;
}

/**
 * What a page finer than the département says of those that are there, after « Médicobus : »: counted each with its date, named
 * each with its state; or that none is.
 */
export function departementMedicobusSentence(t: Territoire): Sentence {
  if (!hasMedicobus(t))
    return sentence`nos lectures n’en signalent pas ${inTerritoire(t)} : cela ne veut pas dire qu’il n’y en a pas.`;
  const counted = medicobusOf(t).map((o) => sentence`${number(o.id, { unite: true })} (${precisionMedicobus(o)})`);
  const named = servicesOf(t).map((service) => serviceSentence(service));
  const said = joined([...counted, ...named], ' ; ');
  const twice = signaledTwice(t) ? ' ; le même peut y être deux fois' : '';
  return sentence`${inTerritoire(t)}, nos lectures signalent : ${said}. La liste n’est pas complète${twice}.`;
}

function signaledTwice(t: Territoire): boolean {
  return medicobusOf(t).length > 0 && servicesOf(t).length > 0;
}
