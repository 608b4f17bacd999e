import type { Absence } from '../../domain/tables/index.ts';
import { formatDate } from '../../format/date.ts';
import { capital } from '../../format/letter-case.ts';
import { toMailto } from '../../format/mailto.ts';
import { holdersOf } from '../absences/view.ts';

/** A request that is ready to be sent: to whom, about what, and its whole text. */
export interface Request {
  to: string;
  subject: string;
  text: string;
  /** Opens the reader's own mail, without an address: none is published here. */
  mailto: string;
}

/** The ministry, where the tables name no other holder: it announced the plans. */
const DEFAULT_HOLDER = 'le ministère chargé de la Santé';

/** The request that an absence calls for, under the law on access to administrative documents. */
export function toRequest(absence: Absence): Request {
  const to = holdersOf(absence)[0]?.who ?? DEFAULT_HOLDER;
  const subject = `Demande de document administratif : ${absence.objet}`;
  const text = [
    'Madame, Monsieur,',
    `Sur le fondement des articles L. 300-1 et L. 311-1 et suivants du code des relations entre le public et l’administration, je vous demande communication du document, ou à défaut des données d’où il peut être tiré, qui répond à ceci : ${lowerFirst(absence.cherche)}.`,
    `Je n’en ai pas trouvé de publication. Ont été consultés : ${lowerFirst(absence.ou)}. Recherche du ${formatDate(absence.cherche_le)}.`,
    'Je souhaite le recevoir par voie électronique, dans un format ouvert. Si vous ne détenez pas ce document, je vous remercie de transmettre cette demande à l’administration qui le détient et de m’en avertir.',
    'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  ].join('\n\n');
  return { to: capital(to), subject, text, mailto: toMailto({ a: '', subject, body: text }) };
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
