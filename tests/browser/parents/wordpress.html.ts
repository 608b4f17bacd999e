import { toOembed } from '../../../src/outputs/embed/oembed.ts';
import { INITIAL_HEIGHT, hostPage, type Embedded } from './page.ts';

export interface WordpressOptions {
  /** The server gives the frame its secret; otherwise the script does, once the page is read. */
  secret?: boolean;
  /** The script comes from the server, deferred, at this address; otherwise it is in the page. */
  script?: string;
}

const SECRET = 'aB3dE6gH9j';

/**
 * A page of WordPress that found our oEmbed answer by itself: no trusted provider, so its html is filtered, the frame is in
 * a sandbox that lets scripts run and nothing else, and the page's script bounds its height.
 */
export function wordpressParent({ id, url }: Embedded, { secret = true, script }: WordpressOptions = {}): string {
  const html = toOembed({
    id,
    url: 'https://dernier-kilometre.example',
    titre: 'Figure',
    height: INITIAL_HEIGHT,
    site: 'Dernier kilomètre',
  }).html;
  // the answer is on https only; the test serves it without
  const frame = filterOembed(html.replace('https://dernier-kilometre.example/', url), secret ? SECRET : null);
  return hostPage(`${frame}\n${script ? `<script defer src="${script}"></script>` : `<script>${WP_EMBED}</script>`}`);
}

/** What WordPress keeps of the html of a provider it does not know. */
function filterOembed(html: string, secret: string | null): string {
  const attributes = /^<iframe(.*)><\/iframe>$/.exec(html)?.[1];
  if (attributes === undefined) throw new Error(`WordPress finds no iframe in: ${html}`);
  const kept = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)]
    .filter(([, name = '']) => KEPT.includes(name))
    .map(([attribute, name, value]) =>
      secret !== null && name === 'src' ? ` src="${value}#?secret=${secret}" data-secret="${secret}"` : attribute,
    );
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${kept.join('')}></iframe>`;
}

const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** The script of the host page: gives a secret to the frames that have none, tells them it listens, follows their messages. */
export const WP_EMBED = `
addEventListener('message', function (event) {
  var data = event.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (iframe) {
    if (event.source !== iframe.contentWindow) return;
    iframe.removeAttribute('style');
    if (data.message === 'height') {
      var height = parseInt(data.value, 10);
      iframe.height = height > 1000 ? 1000 : height < 200 ? 200 : height;
    } else if (data.message === 'link') {
      var from = new URL(iframe.getAttribute('src')), to = new URL(data.value);
      if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === iframe) top.location.href = data.value;
    }
  });
});
document.addEventListener('DOMContentLoaded', function () {
  document.querySelectorAll('iframe.wp-embedded-content').forEach(function (iframe) {
    var secret = iframe.getAttribute('data-secret');
    if (!secret) {
      secret = Math.random().toString(36).slice(2, 12);
      iframe.src += '#?secret=' + secret;
      iframe.setAttribute('data-secret', secret);
    }
    iframe.contentWindow.postMessage({ message: 'ready', secret: secret }, '*');
  });
});
`;
