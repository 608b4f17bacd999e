import { coloursOf, DRAWN, THEMES, type Theme } from '../../src/drawing/palette.ts';

/** What this asks of an at-rule of PostCSS. */
export interface PaletteRule {
  /** What follows `@palette`. */
  params: string;
  error: (message: string) => Error;
  /** Where it stands. */
  source?: unknown;
  replaceWith: (...nodes: (Declaration | { selector: string; nodes: Declaration[]; source: unknown })[]) => unknown;
}

interface Declaration {
  prop: string;
  value: string;
  source: unknown;
}

/**
 * For PostCSS: `@palette light;` in a style sheet becomes the variables of that theme. Another name stops the build, with
 * its place. `@drawn .place;` gives the drawings of that place the variables of the page where they have the colours of the light
 * theme, as those taken from files have.
 */
export const paletteCss = {
  postcssPlugin: 'palette',
  AtRule: {
    palette: (rule: PaletteRule): void => {
      if (!Object.hasOwn(THEMES, rule.params)) {
        throw rule.error(`no theme named « ${rule.params} »: ${Object.keys(THEMES).join(', ')}`);
      }
      const { source } = rule;
      rule.replaceWith(...coloursOf(rule.params as Theme).map(([prop, value]) => ({ prop, value, source })));
    },
    drawn: (rule: PaletteRule): void => {
      const { source } = rule;
      const rules = coloursOf('light', DRAWN).flatMap(([name, value]) =>
        ['fill', 'stroke'].map((prop) => ({
          // as weak as the attribute that it replaces may be
          selector: `:where(${rule.params}) [${prop}='${value}']`,
          nodes: [{ prop, value: `var(${name})`, source }],
          source,
        })),
      );
      rule.replaceWith(...rules);
    },
  },
};
