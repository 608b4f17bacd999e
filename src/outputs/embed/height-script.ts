/**
 * The lines of the script, joined without line ends: each one closes its statement. Old syntax on purpose, for the
 * pages that embed us are read with any browser.
 */
const ROWS = [
  '(function(){',
  'var d=document,e=d.documentElement,s=e.style,l=location,u=l.href,n,k="",',
  // present only when Pym made the frame
  'p=/[?&]childId=([^&#]+)/.exec(u);',
  // the theme that the host asks for, and whether it says the title itself, set before anything is painted
  'u.replace(/[?&](theme|titre)=(clair|sombre|non)\\b/g,function(x,y,z){e.dataset[y]=z});',
  'if(parent==self)return;',
  'function m(x){parent.postMessage(x,"*")}',
  'function f(){',
  // the scrollbar of a frame still too short would narrow the content, and lengthen it
  's.overflow="hidden";',
  // the root's own height follows its content; `scrollHeight` would never come back under the height of the frame
  'var h=Math.ceil(e.getBoundingClientRect().height),o={};',
  's.overflow="";',
  // present only in WordPress, which may give it after the page
  'k=(/#.secret=(\\w+)/.exec(l)||[0,k])[1];',
  // a hidden frame has no height to give
  'if(!h||n==(n=h+k))return;',
  'o[l.pathname]=h;',
  'm({"datawrapper-height":o});',
  'm({sentinel:"amp",type:"embed-size",height:h});',
  'm(JSON.stringify({src:u,context:"iframe.resize",height:h}));',
  'k&&m({message:"height",value:h,secret:k});',
  'p&&m("pymxPYMx"+decodeURI(p[1])+"xPYMxheightxPYMx"+h)}',
  // WordPress says when it starts to listen, often after the first height was sent; and its secret again, which the address may
  // lack: a browser drops at times the step that brings it there
  'onmessage=function(x){var y=x.data;if(x.source==parent&&y&&y.message=="ready")f(n=0,k=y.secret||k)};',
  // its sandbox opens no window: the parent is asked to follow the links to our pages
  'onclick=function(x){',
  'var a=k&&x.target.closest("a[target]"),b=a&&new URL(a.getAttribute("href"),l);',
  'if(b&&b.host==l.host){m({message:"link",value:b.href,secret:k});x.preventDefault()}};',
  // a frame out of sight is not painted and observes nothing: `load` measures it all the same. Once the frame is tall enough,
  // its scrollbar would stay: to measure again takes it away
  'onload=onresize=onhashchange=f;',
  'd.fonts.ready.then(f);',
  'new ResizeObserver(f).observe(e)',
  '})()',
];

/**
 * The one inline script of an embed page, without its `<script>` element, for its `<head>`; always the same text, at most
 * 1 050 bytes. In a frame it reports the height of the document, in whole pixels rounded up, each time it changes, to whichever
 * parent listens: Datawrapper's, AMP's, Medium's and Embedly's; Pym's when `childId` is in the query; WordPress's when it
 * gave its secret, which is also told the links to our own pages that have a `target`. Never 0, never null, never twice
 * the same height, but for a parent that says it has just begun to listen, or that gives its secret late, in the address or in
 * a message. `?theme=clair`
 * or `sombre` becomes `data-theme` on the root element, `?titre=non` becomes `data-titre`, in a frame or not.
 * Needs neither origin, storage nor network: it works in `sandbox="allow-scripts"`. The style of the page must not tie
 * the height of its root to the frame (`height: 100%`, `min-height: 100vh`), or the frame could never shrink.
 */
export function heightScript(): string {
  return ROWS.join('');
}
