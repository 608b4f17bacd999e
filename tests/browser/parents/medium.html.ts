import { codeIframe } from '../../../src/outputs/embed/code.ts';
import { INITIAL_HEIGHT, hostPage, type Embedded } from './page.ts';

/**
 * A page with Embedly's listener, the one of Medium: messages are JSON in a string, anything else is not for it, and the
 * frame is the one whose address is, to the letter, the `src` of the message.
 */
export function mediumParent({ id, url }: Embedded): string {
  return hostPage(`
${codeIframe({ id, url, titre: 'Figure', height: INITIAL_HEIGHT })}
<script>
addEventListener('message', function (event) {
  var data;
  try { data = JSON.parse(event.data); } catch (error) { return; }
  if (data.context !== 'iframe.resize') return;
  var iframe = document.querySelector('iframe[src="' + data.src + '"]');
  if (iframe && data.height) iframe.height = data.height;
});
</script>`);
}
