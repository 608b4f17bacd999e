import { codeIframe, codeScript } from '../../../src/outputs/embed/code.ts';
import { hostPage, type Embedded } from './page.ts';

/**
 * An ordinary page with our code and nothing else: the height of the code holds. With `script`, our one line besides. A second
 * frame, not ours, says heights too.
 */
export function ordinaryParent({ id, url }: Embedded, { height, script }: { height: number; script: boolean }): string {
  const other = `<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 777 }, '*')</script>`;
  return hostPage(`
<p>${codeIframe({ id, url, titre: 'Figure', height })}</p>
${script ? codeScript({ url }) : ''}
<iframe id="autre" title="Autre" height="99" srcdoc="${other.replaceAll('"', '&quot;')}"></iframe>`);
}
