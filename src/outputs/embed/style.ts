import { coloursOf, type Theme } from '../../drawing/palette.ts';

/** The type of an embed, in pixels: the page is drawn from it and its default height computed from it. */
export const TYPE = {
  margin: 12,
  maxWidth: 1176,
  mapMax: 560,
  /** The drawing for phones is not blown up further: its letters are made for a phone. */
  narrowMax: 420,
  /** Nor is a mini-card, whose drawing is made for a phone alone. */
  sheetMax: 440,
  /** Widest frame in which the drawing for phones is shown. */
  threshold: 544,
  titre: { size: 21, lineHeight: 25, weight: 600 },
  subtitle: { size: 14, lineHeight: 20, before: 4 },
  bodyType: { size: 15.5, lineHeight: 23, before: 7 },
  small: { size: 12.5, lineHeight: 18, before: 7 },
} as const;

/**
 * In a frame wider than `threshold`, a map stands beside its words: the parts of each, the gap between them, and how wide it may be there.
 * Under it and on a phone it is about as high as elsewhere, so that one height is right for all.
 */
export const BESIDE = { threshold: 700, parts: [3, 5], gap: 20, mapMax: 720 } as const;

/** The control that the script of maps adds above one. */
export const ZOOM = { size: 13, lineHeight: 30, before: 12 } as const;

const { margin, maxWidth, mapMax, narrowMax, sheetMax, threshold, titre, subtitle, bodyType, small } = TYPE;

const pixels = ({ size, lineHeight }: { size: number; lineHeight: number }) => `${size}px/${lineHeight}px`;
const muted = ({ before, size, lineHeight }: { before: number; size: number; lineHeight: number }) =>
  `margin-top:${before}px;font-size:${size}px;line-height:${lineHeight}px;color:var(--discret)`;

/** What the body of an embed holds when its map answers. */
const ANSWERS = /<script>/;

/** The rules of the sheet, each with what a page that needs it holds. */
const RULES: readonly { css: string; si?: RegExp }[] = [
  {
    css:
      `body{margin:0;background:var(--papier);color:var(--encre);font:${pixels(bodyType)} system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere}` +
      `main{max-width:${maxWidth}px;margin:0 auto;padding:${margin}px}` +
      `h1{margin:0;font:${titre.weight} ${pixels(titre)} Newsreader,Georgia,'Times New Roman',serif}` +
      `[data-titre=non] :is(h1,.sous-titre){position:absolute;clip-path:inset(50%)}p{margin:${bodyType.before}px 0 0}.sous-titre{${muted(subtitle)}}` +
      `div{margin-top:12px}svg{display:block;width:100%;height:auto}` +
      `ul{margin:0;padding:0;list-style:none}li,.source{${muted(small)}}li:before{content:'• '}` +
      `a{color:var(--observe)}:focus-visible{outline:3px solid var(--encre);outline-offset:2px}` +
      `@media(forced-colors:active){svg{forced-color-adjust:none}svg text{fill:CanvasText}}`,
  },
  {
    si: /<div class="carte"/,
    css:
      `div.carte{max-width:${mapMax}px;container-type:inline-size}` +
      `@media(min-width:${BESIDE.threshold + 1}px){.beside{display:grid;grid-template:repeat(4,min-content) 1fr/${BESIDE.parts.map((part) => `minmax(0,${part}fr)`).join(' ')};column-gap:${BESIDE.gap}px}` +
      `.beside>*{grid-column:1}.beside>:is(h1,.sous-titre,.source){grid-column:1/-1}.beside>div.carte{grid-area:3/2/span 3;max-width:${BESIDE.mapMax}px}[data-titre=non] .beside>div.carte{grid-row:1/span 5}}` +
      `@container(max-width:480px){.mots-amples{display:none}.mots-etroits{display:inline}}` +
      `@container(min-width:590px){.codes{display:inline}}`,
  },
  // the guillemets are in the text
  { si: /<q>/, css: `q{quotes:none}` },
  { si: /<div class="fiche"/, css: `.fiche{max-width:${sheetMax}px}` },
  {
    si: /<div class="etroit"/,
    css: `.etroit{display:none;max-width:${narrowMax}px}@media(max-width:${threshold}px){.etroit{display:block}.ample{display:none}}`,
  },
  {
    si: /<svg[^]*<a .*<\/svg>/,
    css:
      `svg a:hover path,svg a:focus-visible path{stroke:var(--encre);stroke-width:4}svg a:focus-visible{outline:none}` +
      `svg a:target path{stroke:var(--encre);stroke-width:8}`,
  },
  {
    si: ANSWERS,
    css:
      `.carte-vive{position:relative}.fiche-carte{position:absolute;z-index:1;box-sizing:border-box;width:max-content;max-width:min(280px,90%);margin:0;padding:7px 11px;border:1px solid var(--encre);border-radius:3px;background:var(--papier);font-size:14px;line-height:20px}` +
      `.fiche-carte[hidden]{display:none}.fiche-carte p{margin:0}.fiche-carte :is(strong,span){display:block}.fiche-carte a{display:inline-block;padding:3px 0}.fiche-details{color:var(--discret)}` +
      `.hors-ecran{position:absolute;margin:0;clip-path:inset(50%)}` +
      `.zoom-carte{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;margin-bottom:${ZOOM.before}px;font-size:${ZOOM.size}px;color:var(--discret)}.zoom-carte select{max-width:100%;height:${ZOOM.lineHeight}px;box-sizing:border-box;border:1px solid var(--discret);background:var(--papier);color:var(--encre);font:inherit}` +
      `.de-pres .codes{display:inline}.de-pres :is(.encarts,.etiquettes){display:none}.loin{opacity:.3}.vise{pointer-events:none}.vise path{fill:none;stroke:var(--papier);stroke-width:9}.vise .trait{stroke:var(--encre);stroke-width:4}` +
      `@media print{.zoom-carte,.fiche-carte{display:none}}`,
  },
  {
    si: /class="passer"/,
    css: `.passer{position:absolute;margin-top:6px;padding:4px 8px;background:var(--papier)}.passer:not(:focus){clip-path:inset(50%)}`,
  },
];

/**
 * The one style sheet of an embed page, from its body, whose colours are variables without fallback: the rules that it needs and the colours that it
 * uses, in both themes. On paper the page is light, whatever theme was asked for.
 */
export function styleEmbed(page: string): string {
  const rules = RULES.filter(({ si }) => si === undefined || si.test(page))
    .map(({ css }) => css)
    .join('');
  const noms = [...new Set([...(rules + page).matchAll(/var\(--([\w-]+)\)/g)].map(([, nom = '']) => nom))].sort();
  const dark = declare('dark', noms);
  return (
    `:root{color-scheme:light dark;${declare('light', noms)}}:root[data-theme=clair]{color-scheme:light}` +
    `@media screen{:root[data-theme=sombre]{color-scheme:dark;${dark}}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=clair]){${dark}}}` +
    `@media print{:root,:root[data-theme]{color-scheme:light;${declare('print', ['papier', 'encre', 'discret'])}}}${rules}`
  );
}

function declare(theme: Theme, names: readonly string[]): string {
  return coloursOf(theme, names)
    .map(([variable, value]) => `${variable}:${value}`)
    .join(';');
}
