import { escapeXml } from '../../format/xml.ts';
import { embedAddress, type EmbedAddress } from './address.ts';

/** A figure in someone else's page. */
export interface CodeIframe extends EmbedAddress {
  /** Names the frame for those who do not see it. */
  titre: string;
  /** Height in whole pixels for a page where no script adjusts it: enough for the content at 320 px and above. */
  height: number;
}

/**
 * The `<iframe>` to paste, on one line: « à jour », or « figé à cette date » when given a date. It stands on its own: any
 * parent script of a known kind then adjusts its height, and without one the given height holds. No `scrolling="no"`, so
 * that nothing is lost where a host bounds the height.
 */
export function codeIframe(code: CodeIframe): string {
  return iframe(attributes(code));
}

/** The same frame for an oEmbed answer, with the old attribute against borders: some hosts keep no style. */
export function iframeOembed(code: CodeIframe): string {
  return iframe({ ...attributes(code), frameborder: '0' });
}

/**
 * One line for a page that has no parent script of its own, to paste once, anywhere: it gives every embed of the site at
 * `url` the height that this very frame reports, and listens to no other frame. It loads nothing.
 */
export function codeScript({ url }: { url: string }): string {
  const root = new URL('embed/', url.replace(/\/*$/, '/')).href;
  return (
    '<script>addEventListener("message",function(e){var d=e.data;if(d&&d.type==="embed-size"&&d.height>0)' +
    `document.querySelectorAll('iframe[src^="${root}"]').forEach(function(f){` +
    'if(f.contentWindow===e.source)f.style.height=d.height+"px"})})</script>'
  );
}

function attributes({ titre, height, ...address }: CodeIframe): Record<string, string> {
  if (!Number.isInteger(height) || height <= 0) throw new Error(`not a height in whole pixels: ${height}`);
  return {
    title: titre.trim().replace(/[\r\n\t]+/g, ' '),
    src: embedAddress(address),
    loading: 'lazy',
    width: '100%',
    height: String(height),
    style: 'border:0',
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
}

/** All values in double quotes, on one line: some hosts read the code with a regular expression. */
function iframe(attributes: Record<string, string>): string {
  const text = Object.entries(attributes).map(([nom, valeur]) => ` ${nom}="${escapeXml(valeur)}"`);
  return `<iframe${text.join('')}></iframe>`;
}
