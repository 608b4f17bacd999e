import { codeIframe } from '../../../src/outputs/embed/code.ts';
import { INITIAL_HEIGHT, hostPage, type Embedded } from './page.ts';

/**
 * A page with our code and the listener of a responsive Datawrapper chart elsewhere in it: the listener knows a frame by its
 * window alone, reads `event.data` without looking at it, and takes any key for the id of a chart.
 */
export function datawrapperParent({ id, url }: Embedded): string {
  return hostPage(`
${codeIframe({ id, url, titre: 'Figure', hauteur: INITIAL_HEIGHT })}
<script>
addEventListener('message', function (event) {
  var heights = event.data['datawrapper-height'];
  if (heights === undefined) return;
  Object.keys(heights).forEach(function (chart) {
    document.querySelectorAll('iframe').forEach(function (iframe) {
      if (iframe.contentWindow === event.source) iframe.style.height = heights[chart] + 'px';
    });
  });
});
</script>`);
}
