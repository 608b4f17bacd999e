/**
 * Every colour of the site, by theme: style sheets take them as CSS variables (`@palette light;`), drawings as variables
 * with a fallback, pictures and the icon as fixed values. No other file holds a colour.
 *
 * Teal says what is; amber says what was promised, and only that.
 */
const LIGHT = {
  papier: '#faf8f3',
  'papier-2': '#f2eee4',
  encre: '#1b1f22',
  discret: '#565e63',
  filet: '#d8d2c4',
  'filet-fort': '#8a8677',
  observe: '#0b5e66',
  'observe-clair': '#9cc9c7',
  promesse: '#b04f05',
  'promesse-fond': '#fbeedd',
  absent: '#868b8d',
  'rampe-1': '#d5e7e4',
  'rampe-2': '#9fcbc8',
  'rampe-3': '#5da4a5',
  'rampe-4': '#23777d',
  'rampe-5': '#08434c',
  'recul-1': '#dcb9d6',
  'recul-2': '#7b3f78',
  lien: '#0b5e66',
  selection: '#f6d9ae',
};

/** The name of a colour: that of its CSS variable, without `--`. */
type Colour = keyof typeof LIGHT;

const DARK: Readonly<Record<Colour, string>> = {
  papier: '#14191b',
  'papier-2': '#1c2326',
  encre: '#ece7dc',
  discret: '#a9b0b3',
  filet: '#343c40',
  'filet-fort': '#737d81',
  observe: '#6cc5c4',
  'observe-clair': '#2f6f73',
  promesse: '#f0a848',
  'promesse-fond': '#2c2417',
  absent: '#8b9396',
  'rampe-1': '#1c3236',
  'rampe-2': '#254f55',
  'rampe-3': '#2f7076',
  'rampe-4': '#62b3b2',
  'rampe-5': '#b4e5e1',
  'recul-1': '#5b3d5b',
  'recul-2': '#d79ad2',
  lien: '#7fd0ce',
  selection: '#5a431b',
};

/** On paper: black on white, and a ramp that a grey printer keeps apart. */
const PRINT = {
  papier: '#fff',
  'papier-2': '#fff',
  encre: '#000',
  discret: '#333',
  filet: '#bbb',
  'filet-fort': '#666',
  observe: LIGHT.observe,
  'observe-clair': LIGHT['observe-clair'],
  promesse: '#8a3d00',
  'promesse-fond': '#fff',
  'rampe-1': '#eef3f2',
  'rampe-2': '#bcd4d2',
  'rampe-3': '#82a9aa',
  'rampe-4': '#43787c',
  'rampe-5': '#0a2f35',
  'recul-1': '#e3d3e1',
  'recul-2': '#6b4a69',
  lien: '#000',
} satisfies Partial<Record<Colour, string>>;

/** The colours of each theme, in the order in which style sheets declare them. */
export const THEMES = { light: LIGHT, dark: DARK, print: PRINT } as const;

export type Theme = keyof typeof THEMES;

/**
 * The colours of drawings, as variables with the light theme's value for fallback: one SVG serves the page and the embed,
 * which set the variables, and the file, which does not.
 */
export const paint = {
  encre: toVariable('encre'),
  discret: toVariable('discret'),
  filet: toVariable('filet'),
  papier: toVariable('papier'),
  observe: toVariable('observe'),
  observeClair: toVariable('observe-clair'),
  promesse: toVariable('promesse'),
  absent: toVariable('absent'),
} as const;

/** The sequential ramp, from low to high: five classes. */
export const ramp = [
  toVariable('rampe-1'),
  toVariable('rampe-2'),
  toVariable('rampe-3'),
  toVariable('rampe-4'),
  toVariable('rampe-5'),
] as const;

/** The diverging ramp, from a great fall to a great rise; what did not change is in its middle. */
export const aroundZero = [
  toVariable('recul-2'),
  toVariable('recul-1'),
  toVariable('papier-2'),
  toVariable('rampe-2'),
  toVariable('rampe-4'),
] as const;

/** The colours that drawings use, in the order of the themes: in each theme, no two are the same. */
export const DRAWN: readonly Colour[] = (Object.keys(LIGHT) as Colour[]).filter((name) =>
  [...Object.values(paint), ...ramp, ...aroundZero].includes(toVariable(name)),
);

/**
 * The variables of a theme with their values, of all its colours when none is named. Throws on a colour that the theme
 * does not have.
 */
export function coloursOf(theme: Theme, names: readonly string[] = Object.keys(THEMES[theme])): [string, string][] {
  const colours: Readonly<Record<string, string>> = THEMES[theme];
  return names.map((name) => {
    const value = colours[name];
    if (value === undefined) throw new Error(`no colour named ${name} in the theme ${theme}`);
    return [`--${name}`, value];
  });
}

/** The colours that a drawing takes as variables, in the order of the themes. */
export function variablesIn(svg: string): Colour[] {
  const found = new Set([...svg.matchAll(/var\(--([a-z0-9-]+),/g)].map(([, name]) => name));
  return (Object.keys(LIGHT) as Colour[]).filter((name) => found.has(name));
}

/** The same drawing with every variable replaced by its fallback, for programs that read no CSS variable. */
export function toFixedColours(svg: string): string {
  return svg.replace(/var\(--[a-z0-9-]+,(#[0-9a-f]{3,8})\)/g, '$1');
}

function toVariable(name: Colour): string {
  return `var(--${name},${LIGHT[name]})`;
}
