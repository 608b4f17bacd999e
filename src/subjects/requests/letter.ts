import type { Absence } from '../../domain/tables/index.ts';
import { formatDate } from '../../format/date.ts';
import { capital } from '../../format/letter-case.ts';
import { toMailto } from '../../format/mailto.ts';
import { pageAddress } from '../../store/full-address.ts';
import { absenceAddress } from '../../store/routes.ts';
import { SITE } from '../../site.ts';
import { fiveDocuments } from '../absences/documents.ts';
import { holdersOf } from '../absences/view.ts';

/** A request that is ready to be sent: to whom, about what, and its whole text. */
interface Request {
  to: string;
  subject: string;
  text: string;
  /**
   * Opens the reader's own mail, without an address: none is published here. The page of the search stands for the names of the
   * documents: Windows opens no address of over 2,083 letters.
   */
  mailto: string;
}

/** The ministry, where the tables name no other holder: it announced the plans. */
const DEFAULT_HOLDER = 'le ministère chargé de la Santé';

/** The request that an absence calls for, under the law on access to administrative documents. */
export function toRequest(absence: Absence): Request {
  const to = holdersOf(absence)[0]?.who ?? DEFAULT_HOLDER;
  const subject = `Demande de document administratif : ${absence.objet}`;
  const body = textOf(absence, `Les cinq documents sont nommés ici : ${pageAddress(absenceAddress(absence.id))}`);
  return { to: capital(to), subject, text: textOf(absence, DOCUMENTS), mailto: toMailto({ a: '', subject, body }) };
}

/** The letter; `documents` tells the five documents, where the search names them. */
function textOf(absence: Absence, documents: string): string {
  return [
    'Madame, Monsieur,',
    `Sur le fondement des articles L. 300-1 et L. 311-1 et suivants du code des relations entre le public et l’administration, je vous demande communication du document, ou à défaut des données d’où il peut être tiré, qui répond à ceci : ${lowerFirst(absence.cherche)}.`,
    `Je n’en ai pas trouvé de publication. Ont été consultés : ${consulted(absence)}. Recherche du ${formatDate(absence.cherche_le)}.`,
    ...(/les cinq documents/i.test(absence.ou) ? [documents] : []),
    'Je souhaite le recevoir par voie électronique, dans un format ouvert. Si vous ne détenez pas ce document, je vous remercie de transmettre cette demande à l’administration qui le détient et de m’en avertir.',
    'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  ].join('\n\n');
}

/** The name and the address of this site, for who has not come from it. */
const THIS_SITE = `du site ${SITE.nom} (${SITE.address})`;
/** What « les cinq documents » are, for who has not read the site. */
const DOCUMENTS = `Les cinq documents sont : ${fiveDocuments.map(({ citation }) => citation).join(' ; ')}.`;

/** Where it was sought, in the words of a reader: our tables are those of the site, which is named. */
function consulted({ ou }: Pick<Absence, 'ou'>): string {
  return lowerFirst(ou)
    .replace(/(?<!\p{L})nos tables(?!\p{L})/iu, `les tables ${THIS_SITE}`)
    .replace(/(?<!\p{L})du site(?! \p{Lu})(?!\p{L})/u, THIS_SITE);
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
