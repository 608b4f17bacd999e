import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { paletteCss } from '../../../scripts/lib/palette-css.ts';
import {
  aroundZero,
  variablesIn,
  coloursOf,
  paint,
  DRAWN,
  ramp,
  THEMES,
  toFixedColours,
} from '../../../src/drawing/palette.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PALETTE = 'src/drawing/palette.ts';

/** Written as in a style sheet, an attribute or a `data:` address. */
const HEXADECIMAL = /(?<![&\w])(?:#|%23)(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])/gi;
const FUNCTION = /(?<![\w.-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*/g;
const NAMES =
  '(?:white|black|gr[ae]y|silver|red|maroon|orange|yellow|olive|lime|green|aqua|cyan|teal|blue|navy|purple|pink|brown|gold)';
const NAME_IN_SHEET = new RegExp(String.raw`(?<=:[^;{}]*)(?<![\w-])${NAMES}(?![\w-])`, 'g');
const NAME_IN_MARKUP = new RegExp(
  String.raw`\b(?:fill|stroke|color|background)["']?\s*[=:]\s*["'\x60{]*${NAMES}\b`,
  'gi',
);

/** The colours that stand elsewhere, each with its reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'src/ui/styles/layout.css %23000': 'a mask: what is opaque shows, in the colour of the sheet',
  'src/ui/styles/recherche.css %23000': 'a mask too',
};

/** The colours that a file holds, comments left out. */
function coloursIn(path: string, text: string): string[] {
  const sheet = path.endsWith('.css');
  const code = sheet ? text.replace(/\/\*.*?\*\//gs, '') : text;
  return [HEXADECIMAL, FUNCTION, sheet ? NAME_IN_SHEET : NAME_IN_MARKUP].flatMap((kind) => code.match(kind) ?? []);
}

/** The texts of ours that may hold a colour: neither what is generated, nor dated copies, which never change. */
const files = ['src', 'scripts', 'public']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(folder, String(file))))
  .concat('astro.config.mjs')
  .filter((path) => /\.(?:ts|astro|css|m?js|svg|html|json)$/.test(path))
  .filter((path) => !/^(?:src\/generated|public\/embed)\//.test(path));

describe('the palette', () => {
  test('holds every colour: no other file does', () => {
    const found = files
      .filter((path) => path !== PALETTE)
      .flatMap((path) => coloursIn(path, readFileSync(join(ROOT, path), 'utf8')).map((colour) => `${path} ${colour}`));
    expect(found.toSorted()).toEqual(Object.keys(ELSEWHERE).toSorted());
  });

  test.each([
    ['sheet.css', 'a { color: #fff; border: 1px solid RED }', ['#fff']],
    ['sheet.css', 'a { border: 1px solid red; color: var(--red); white-space: nowrap }', ['red']],
    ['sheet.css', '/* #fff */ a { background: rgb(0 0 0 / 50%) }', ['rgb(0 0 0 / 50%']],
    ['sheet.css', `a { mask: url("data:image/svg+xml,%3Csvg fill='%23abcdef'/%3E") }`, ['%23abcdef']],
    ['page.astro', '<path fill="black" stroke="#1b1f22" /> <a href="#faits">', ['#1b1f22', 'fill="black']],
    ['chart.ts', `Plot.dot(rows, { fill: 'red', stroke: 'none' })`, [`fill: 'red`]],
    ['chart.ts', `fill="none" stroke="currentColor" href="#dep-2a" &#8239; colour.color(1)`, []],
  ])('a colour of %s is seen: %s', (path, text, colours) => {
    expect(coloursIn(path, text)).toEqual(colours);
  });

  test('gives each theme the colours that drawings use', () => {
    expect(DRAWN).toHaveLength(new Set([...Object.values(paint), ...ramp, ...aroundZero]).size);
    // a file is lit by its colours: two of one value would be taken for one another
    for (const theme of ['light', 'dark'] as const)
      expect(new Set(coloursOf(theme, DRAWN).map(([, value]) => value)).size).toBe(DRAWN.length);
    expect(() => coloursOf('print', ['bleu'])).toThrow('no colour named bleu in the theme print');
  });

  test('gives drawings the colour of the light theme where no variable is set', () => {
    expect(toFixedColours(`<path fill="${paint.observe}" stroke="${ramp[4]}"/>`)).toBe(
      `<path fill="${THEMES.light.observe}" stroke="${THEMES.light['rampe-5']}"/>`,
    );
  });

  test('finds the colours that a drawing takes as variables, in order', () => {
    expect(variablesIn(`<path fill="${ramp[4]}" stroke="${paint.observe}"/><path fill="#d8d2c4"/>`)).toEqual([
      'observe',
      'rampe-5',
    ]);
  });

  test('gives the drawings of a place the variables of the page', () => {
    const replaceWith = vi.fn();
    const error = (message: string) => new Error(message);
    paletteCss.AtRule.drawn({ params: '.place svg', replaceWith, source: 'here', error });
    expect(replaceWith.mock.lastCall).toContainEqual({
      selector: `:where(.place svg) [stroke='${THEMES.light.encre}']`,
      nodes: [{ prop: 'stroke', value: 'var(--encre)', source: 'here' }],
      source: 'here',
    });
    expect(replaceWith.mock.lastCall).toHaveLength(2 * DRAWN.length);
  });

  test('takes the place of `@palette` in style sheets', () => {
    const replaceWith = vi.fn();
    const rule = (params: string) => ({
      params,
      replaceWith,
      source: 'here',
      error: (message: string) => new Error(message),
    });
    paletteCss.AtRule.palette(rule('dark'));
    expect(replaceWith.mock.lastCall).toContainEqual({
      prop: '--papier',
      value: THEMES.dark.papier,
      source: 'here',
    });
    expect(replaceWith.mock.lastCall).toHaveLength(Object.keys(THEMES.dark).length);
    expect(() => paletteCss.AtRule.palette(rule('sombre'))).toThrow('« sombre »: light, dark, print');
  });
});
