import { toMailto } from '../../format/mailto.ts';
import { escapeXml } from '../../format/xml.ts';

/** What is said of a page where it is shared. */
interface SharedPage {
  /** Title of the page, without the name of the site. */
  titre: string;
  /** The sentence of the page; left to the script where each byte counts. */
  sentence?: string;
  /** Full address. */
  address: string;
}

/** A mail to nobody yet, that says the page's title, its sentence and its address. */
export function mailLink({ titre, sentence, address }: SharedPage): string {
  return toMailto({ subject: titre, body: sentence ? `${sentence}\r\n\r\n${address}` : address });
}

/** The ways to share a page: the mail works alone, `public/scripts/partager.js` adds those that the browser knows. */
export function shareActions(page: SharedPage): string {
  return `<p class="partager"><a href="${escapeXml(mailLink(page))}">Envoyer par courriel</a></p>`;
}

/** The address of the page, to select on a screen, to read and to scan on paper. `qr` is markup. */
export function shareFooter(address: string, qr: string): string {
  return `<div class="pied-imprime">${qr}<p>Adresse\u202F: <code>${escapeXml(address)}</code></p></div>`;
}
