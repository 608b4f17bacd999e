import { embedAddress } from '../../../src/outputs/embed/address.ts';
import { INITIAL_HEIGHT, hostPage, type Embedded } from './page.ts';

/**
 * A page of AMP with a resizable `<amp-iframe>`: never in the first three quarters of the screen, sandboxed, in an element that the
 * frame fills. It takes `embed-size` messages of its own frame, marked with the sentinel, of 100 px at least; and it grants
 * the new size only where nothing that is being read would move: the element ends below the screen, or the reader acts in it.
 */
export function ampParent({ id, url }: Embedded): string {
  return hostPage(`
<div style="height: 500px">Un article</div>
<div id="amp-iframe" style="position: relative; height: ${INITIAL_HEIGHT}px"></div>
<script>
var element = document.getElementById('amp-iframe');
var iframe = document.createElement('iframe');
iframe.setAttribute('title', 'Figure');
iframe.setAttribute('sandbox', 'allow-scripts allow-popups');
iframe.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%';
addEventListener('message', function (event) {
  var data = event.data;
  if (event.source !== iframe.contentWindow || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  var height = parseInt(data.height, 10);
  if (!(height >= 100)) return;
  var box = element.getBoundingClientRect(), end = box.bottom + Math.min(height - box.height, 0);
  if (end >= innerHeight * 0.9 || document.activeElement === iframe) element.style.height = height + 'px';
});
iframe.src = '${embedAddress({ id, url })}';
element.appendChild(iframe);
</script>`);
}
