import { codeIframe } from '../../../src/outputs/embed/code.ts';
import { INITIAL_HEIGHT, hostPage, type Embedded } from './page.ts';

/**
 * What Datawrapper publishes for the pages that show its responsive charts: `dist/embed.js` of `@datawrapper/chart-core` 8.47.0, MIT
 * licence, copyright 2019 Datawrapper. It stands here because that package depends on a folder of its own repository, and installs
 * nowhere else. It knows a frame by its window alone, reads `event.data` without looking at it, and takes any key for the id of a chart.
 */
const EMBED_JS =
  // prettier-ignore
  '!function(){"use strict";window.addEventListener("message",(function(e){if(void 0!==e.data["datawrapper-height"]){var t=document.querySelectorAll("iframe");for(var a in e.data["datawrapper-height"])for(var r=0;r<t.length;r++){if(t[r].contentWindow===e.source)t[r].style.height=e.data["datawrapper-height"][a]+"px"}}}))}();';

/** A page with our code, and the script of a responsive Datawrapper chart elsewhere in it. */
export function datawrapperParent({ id, url }: Embedded): string {
  return hostPage(`
${codeIframe({ id, url, titre: 'Figure', height: INITIAL_HEIGHT })}
<script>${EMBED_JS}</script>`);
}

/** The same in a tab of the page that is closed at first, which `#ouvrir` opens. */
export function closedTabParent({ id, url }: Embedded): string {
  return hostPage(`
<button id="ouvrir" onclick="document.getElementById('onglet').hidden = false; this.hidden = true">Ouvrir</button>
<div id="onglet" hidden>${codeIframe({ id, url, titre: 'Figure', height: INITIAL_HEIGHT }).replace(' loading="lazy"', '')}</div>
<script>${EMBED_JS}</script>`);
}

/** The same in a sandbox that lets scripts run and nothing else. */
export function sandboxParent({ id, url }: Embedded): string {
  return datawrapperParent({ id, url }).replace('<iframe', '<iframe sandbox="allow-scripts"');
}
