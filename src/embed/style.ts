/** The type of an embed, in pixels: the page is drawn from it and its default height computed from it. */
export const TYPE = {
  marge: 12,
  largeurMax: 760,
  carteMax: 620,
  /** The drawing for phones is not blown up further: its letters are made for a phone. */
  etroitMax: 420,
  /** Widest frame in which the drawing for phones is shown. */
  seuil: 544,
  titre: { taille: 21, interligne: 25, graisse: 600 },
  sousTitre: { taille: 14, interligne: 20, avant: 4 },
  corps: { taille: 15.5, interligne: 23, avant: 7 },
  petit: { taille: 12.5, interligne: 18, avant: 7 },
} as const;

const { marge, largeurMax, carteMax, etroitMax, seuil, titre, sousTitre, corps, petit } = TYPE;

/** The colours of the dark theme, as declarations. */
export const SOMBRE =
  '--papier:#14191b;--encre:#ece7dc;--discret:#a9b0b3;--filet:#343c40;--observe:#6cc5c4;--observe-clair:#2f6f73;--promesse:#f0a848;--absent:#8b9396;' +
  '--rampe-1:#1c3236;--rampe-2:#254f55;--rampe-3:#2f7076;--rampe-4:#62b3b2;--rampe-5:#b4e5e1';

const pixels = ({ taille, interligne }: { taille: number; interligne: number }) => `${taille}px/${interligne}px`;

/** The one style sheet of an embed. Colours of the light theme are the drawings' own fallbacks. */
export const STYLE_EMBED =
  `:root{color-scheme:light dark}` +
  `@media(prefers-color-scheme:dark){:root:not([data-theme=clair]){${SOMBRE}}}:root[data-theme=sombre]{${SOMBRE};color-scheme:dark}:root[data-theme=clair]{color-scheme:light}` +
  `@media print{:root,:root[data-theme]{color-scheme:light;--papier:#fff;--encre:#000;--discret:#333}}` +
  `body{margin:0;background:var(--papier,#faf8f3);color:var(--encre,#1b1f22);font:${pixels(corps)} system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere}` +
  `main{max-width:${largeurMax}px;margin:0 auto;padding:${marge}px}` +
  `h1{margin:0;font:${titre.graisse} ${pixels(titre)} Newsreader,Georgia,'Times New Roman',serif}` +
  `p{margin:${corps.avant}px 0 0}.sous-titre{margin-top:${sousTitre.avant}px;font-size:${sousTitre.taille}px;line-height:${sousTitre.interligne}px;color:var(--discret,#565e63)}` +
  `div{margin-top:12px}svg{display:block;width:100%;height:auto}.carte{max-width:${carteMax}px}.etroit{display:none;max-width:${etroitMax}px}` +
  `@media(max-width:${seuil}px){.etroit{display:block}.ample{display:none}.carte :is(.legende,.etiquettes) text{font-size:16px}.carte .bouts{display:none}}` +
  `ul{margin:0;padding:0;list-style:none}li,.source{margin-top:${petit.avant}px;font-size:${petit.taille}px;line-height:${petit.interligne}px;color:var(--discret,#565e63)}li:before{content:'• '}` +
  `a{color:var(--observe,#0b5e66)}svg a:hover path,svg a:focus-visible path{stroke:var(--encre,#1b1f22);stroke-width:4}svg a:focus-visible{outline:none}svg a:target path{stroke:var(--encre,#1b1f22);stroke-width:8}` +
  `.passer{position:absolute;margin-top:6px;padding:4px 8px;background:var(--papier,#faf8f3)}.passer:not(:focus){clip-path:inset(50%)}` +
  `:focus-visible{outline:3px solid var(--encre,#1b1f22);outline-offset:2px}` +
  `@media(forced-colors:active){svg{forced-color-adjust:none}svg text{fill:CanvasText}}`;
