import { toMailto } from '../../format/mailto.ts';
import { escapeXml } from '../../format/xml.ts';

/** What is said of a page where it is shared. */
export interface SharedPage {
  /** Title of the page, without the name of the site. */
  titre: string;
  /** The sentence of the page; left to the script where each byte counts. */
  phrase?: string;
  /** Full address. */
  adresse: string;
}

/** A mail to nobody yet, that says the page's title, its sentence and its address. */
export function mailLink({ titre, phrase, adresse }: SharedPage): string {
  return toMailto({ subject: titre, body: phrase ? `${phrase}\r\n\r\n${adresse}` : adresse });
}

/** The ways to share a page: the mail works alone, `public/scripts/partager.js` adds those that the browser knows. */
export function shareActions(page: SharedPage): string {
  return `<p class="partager"><a href="${escapeXml(mailLink(page))}">Envoyer par courriel</a></p>`;
}

/** The address of the page, to select on a screen, to read and to scan on paper. `qr` is markup. */
export function shareFooter(address: string, qr: string): string {
  return `<div class="pied-imprime">${qr}<p>Adresse\u202F: <code>${escapeXml(address)}</code></p></div>`;
}
