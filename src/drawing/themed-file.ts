import { coloursOf, variablesIn, THEMES } from './palette.ts';
import { toPlainSvg } from './plain-svg.ts';

interface ThemedFileOptions {
  /** Whether the circle that the fragment of the address names is lit. Default false. */
  target?: boolean;
  /**
   * More rules, for readers that know style sheets. Some readers of SVG 1.1 take what follows the first rule of a block as if it were
   * out of it: such rules must choose by attributes, which these readers do not know.
   */
  rules?: string;
  /** Whether what is hidden stays, for the rules to show. Default false. */
  hidden?: boolean;
}

/**
 * A drawing as a file that follows the reader's theme: its colours are fixed values, which every reader of SVG knows, and a style
 * sheet changes in the dark those that were variables.
 */
export function toThemedFile(
  svg: string,
  { target = false, rules = '', hidden = false }: ThemedFileOptions = {},
): string {
  const plain = toPlainSvg(svg, { hidden });
  const names = variablesIn(svg);
  const light = coloursOf('light', names);
  const dark = coloursOf('dark', names).flatMap(([, value], i) =>
    (['fill', 'stroke'] as const).flatMap((property) => {
      const attribute = `${property}="${light[i]?.[1]}"`;
      return plain.includes(attribute) ? [`[${attribute}]{${property}:${value}}`] : [];
    }),
  );
  const lit = target ? [lightTarget(THEMES.light.encre), inTheDark(lightTarget(THEMES.dark.encre))] : [];
  const sheet = [...(dark.length > 0 ? [inTheDark(dark.join(''))] : []), rules, ...lit].join('');
  return sheet === '' ? plain : plain.replace(/^<svg[^>]*>/, (root) => `${root}<style>${sheet}</style>`);
}

/** The line is drawn under the circle, so that the circle keeps its size and its colour: who reads no style sheet names no circle. */
function lightTarget(colour: string): string {
  return `circle:target{stroke:${colour};stroke-width:12;paint-order:stroke}`;
}

function inTheDark(rules: string): string {
  return `@media(prefers-color-scheme:dark){${rules}}`;
}
