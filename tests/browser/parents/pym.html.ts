import { embedAddress } from '../../../src/outputs/embed/address.ts';
import { hostPage, type Embedded } from './page.ts';

/**
 * A page with the parent half of Pym 1.3: it makes the frame itself, tells it its width, its id and where it is in the query,
 * tells it its new width when the window changes, and reads strings of one form under that id.
 */
export function pymParent({ id, url }: Embedded): string {
  return hostPage(`
<div id="figure-1"></div>
<script>
var element = document.getElementById('figure-1');
var form = /^pymxPYMxfigure-1xPYMx(\\S+)xPYMx(.+)$/;
var iframe = document.createElement('iframe');
iframe.src = '${embedAddress({ id, url })}?initialWidth=' + element.offsetWidth + '&childId=figure-1' +
  '&parentTitle=' + encodeURIComponent(document.title) + '&parentUrl=' + encodeURIComponent(location.href);
iframe.setAttribute('width', '100%');
iframe.setAttribute('scrolling', 'no');
iframe.setAttribute('marginheight', '0');
iframe.setAttribute('frameborder', '0');
element.appendChild(iframe);
addEventListener('message', function (event) {
  var match = typeof event.data === 'string' && form.exec(event.data);
  if (match && match[1] === 'height') iframe.setAttribute('height', parseInt(match[2], 10) + 'px');
});
addEventListener('resize', function () {
  iframe.contentWindow.postMessage('pymxPYMxfigure-1xPYMxwidthxPYMx' + element.offsetWidth, '*');
});
</script>`);
}
