import { couleur, rampe } from '../charts/palette.ts';

/** The type of an embed, in pixels: the page is drawn from it and its default height computed from it. */
export const TYPE = {
  marge: 12,
  largeurMax: 760,
  carteMax: 620,
  /** The drawing for phones is not blown up further: its letters are made for a phone. */
  etroitMax: 420,
  /** Nor is a mini-card, whose drawing is made for a phone alone. */
  ficheMax: 440,
  /** Widest frame in which the drawing for phones is shown. */
  seuil: 544,
  titre: { taille: 21, interligne: 25, graisse: 600 },
  sousTitre: { taille: 14, interligne: 20, avant: 4 },
  corps: { taille: 15.5, interligne: 23, avant: 7 },
  petit: { taille: 12.5, interligne: 18, avant: 7 },
} as const;

const { marge, largeurMax, carteMax, etroitMax, ficheMax, seuil, titre, sousTitre, corps, petit } = TYPE;

/** The colours of the dark theme, by variable. */
const NUIT: Readonly<Record<string, string>> = {
  '--papier': '#14191b',
  '--encre': '#ece7dc',
  '--discret': '#a9b0b3',
  '--filet': '#343c40',
  '--observe': '#6cc5c4',
  '--observe-clair': '#2f6f73',
  '--promesse': '#f0a848',
  '--absent': '#8b9396',
  '--rampe-1': '#1c3236',
  '--rampe-2': '#254f55',
  '--rampe-3': '#2f7076',
  '--rampe-4': '#62b3b2',
  '--rampe-5': '#b4e5e1',
};

/** Those of the light theme: what drawings fall back to. */
const JOUR: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.values(couleur), ...rampe].map((teinte) => {
    const [, nom = '', valeur = ''] = /^var\((--[\w-]+),(#\w+)\)$/.exec(teinte) ?? [];
    return [nom, valeur];
  }),
);

/** The colours of the dark theme, as declarations. */
export const SOMBRE = declarer(Object.keys(NUIT), NUIT);

const pixels = ({ taille, interligne }: { taille: number; interligne: number }) => `${taille}px/${interligne}px`;
const discretes = ({ avant, taille, interligne }: { avant: number; taille: number; interligne: number }) =>
  `margin-top:${avant}px;font-size:${taille}px;line-height:${interligne}px;color:var(--discret)`;

/** The rules of the sheet, each with what a page that needs it holds. */
const REGLES: readonly { css: string; si?: RegExp }[] = [
  {
    css:
      `body{margin:0;background:var(--papier);color:var(--encre);font:${pixels(corps)} system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere}` +
      `main{max-width:${largeurMax}px;margin:0 auto;padding:${marge}px}` +
      `h1{margin:0;font:${titre.graisse} ${pixels(titre)} Newsreader,Georgia,'Times New Roman',serif}` +
      `p{margin:${corps.avant}px 0 0}.sous-titre{${discretes(sousTitre)}}` +
      `div{margin-top:12px}svg{display:block;width:100%;height:auto}` +
      `ul{margin:0;padding:0;list-style:none}li,.source{${discretes(petit)}}li:before{content:'• '}` +
      `a{color:var(--observe)}:focus-visible{outline:3px solid var(--encre);outline-offset:2px}` +
      `@media(forced-colors:active){svg{forced-color-adjust:none}svg text{fill:CanvasText}}`,
  },
  {
    si: /<div class="carte"/,
    css: `.carte{max-width:${carteMax}px}@media(max-width:${seuil}px){.carte :is(.legende,.etiquettes) text{font-size:16px}.carte .bouts{display:none}}`,
  },
  { si: /<div class="fiche"/, css: `.fiche{max-width:${ficheMax}px}` },
  {
    si: /<div class="etroit"/,
    css: `.etroit{display:none;max-width:${etroitMax}px}@media(max-width:${seuil}px){.etroit{display:block}.ample{display:none}}`,
  },
  {
    si: /<svg[^]*<a .*<\/svg>/,
    css:
      `svg a:hover path,svg a:focus-visible path{stroke:var(--encre);stroke-width:4}svg a:focus-visible{outline:none}` +
      `svg a:target path{stroke:var(--encre);stroke-width:8}`,
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
  const regles = REGLES.filter(({ si }) => si === undefined || si.test(page))
    .map(({ css }) => css)
    .join('');
  const noms = [...new Set([...(regles + page).matchAll(/var\((--[\w-]+)\)/g)].map(([, nom = '']) => nom))].sort();
  const sombre = declarer(noms, NUIT);
  return (
    `:root{color-scheme:light dark;${declarer(noms, JOUR)}}:root[data-theme=clair]{color-scheme:light}` +
    `@media screen{:root[data-theme=sombre]{color-scheme:dark;${sombre}}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=clair]){${sombre}}}` +
    `@media print{:root,:root[data-theme]{color-scheme:light;--papier:#fff;--encre:#000;--discret:#333}}${regles}`
  );
}

function declarer(noms: readonly string[], valeurs: Readonly<Record<string, string>>): string {
  return noms
    .map((nom) => {
      if (!valeurs[nom]) throw new Error(`no colour named ${nom}`);
      return `${nom}:${valeurs[nom]}`;
    })
    .join(';');
}
