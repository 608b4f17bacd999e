import { ETATS_MEDICOBUS, type MedicobusService } from '../../domain/tables/communes.ts';
import { formatWhen } from '../../format/date.ts';
import { capital } from '../../format/letter-case.ts';
import { countSentence } from '../../prose/counts.ts';
import { medicobusSentence } from '../../prose/row-sentences.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { medicobusStopsOf } from '../../store/commune-facts.ts';
import { PAGES, territoireAddress } from '../../store/routes.ts';
import { medicobusServices, territoire } from '../../store/rows.ts';
import { KIND_SENTENCE, runs, startWords, STATE_WORD } from './words.ts';

/** A service that was read, as the page of readings tells it. */
export interface ServiceView {
  id: string;
  nom: string;
  departement: { nom: string; address: string };
  /** Who carries it, which begins a sentence. */
  carrier: string;
  /** The end of that sentence, since when and how often, then what kind of service it is: « , le 17 mars 2025. ». */
  details: string;
  note: Sentence;
  /** The places where it was read to stop, each with the anchor of its row. */
  stops: readonly { anchor: string; nom: string }[];
  /** What the reading is worth. */
  confiance: MedicobusService['confiance'];
  /** Where it was read, by the name of the site; nowhere when the address was lost. */
  readings: readonly { address: string; host: string }[];
}

/** The services of one state. */
interface ServiceGroup {
  etat: MedicobusService['etat'];
  titre: string;
  services: readonly ServiceView[];
}

/** Every service that was read, those in service first, then by how far they are from it. */
export const serviceGroups: readonly ServiceGroup[] = ETATS_MEDICOBUS.map((etat) => ({
  etat,
  titre: capital(STATE_WORD[etat]),
  services: medicobusServices.filter((service) => service.etat === etat).map(serviceView),
}));

/** « 23 services », which leads to them. */
export function servicesSentence(): Sentence {
  return countSentence(
    medicobusServices.length,
    { singular: 'service', plural: 'services' },
    { address: PAGES.medicobusRead, selector: 'article.medicobus' },
  );
}

function serviceView(service: MedicobusService): ServiceView {
  const { id, nom, porteur, confiance } = service;
  const departement = territoire(service.departement);
  return {
    id,
    nom,
    departement: { nom: departement.nom, address: territoireAddress(departement.code) },
    carrier: capital(porteur),
    details: detailsOf(service),
    note: medicobusSentence(service),
    stops: medicobusStopsOf(id).map((arret) => ({ anchor: `${id}.${arret.commune}`, nom: arret.nom })),
    confiance,
    readings: readingsOf(service),
  };
}

function detailsOf(service: MedicobusService): string {
  const when = runs(service) && service.depuis !== 'inconnue' ? formatWhen(service.depuis) : startWords(service);
  const end = [when, service.rythme].map((words) => words && `, ${words}`).join('');
  const kind = KIND_SENTENCE[service.genre];
  return `${end}.${kind && ` ${kind}`}`;
}

function readingsOf(service: MedicobusService): ServiceView['readings'] {
  if (service.adresse === 'inconnu') return [];
  return [service.adresse, service.autre_adresse]
    .filter((address) => address !== '')
    .map((address) => ({ address, host: new URL(address).hostname.replace(/^www\./, '') }));
}
