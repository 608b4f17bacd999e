import { attributes, textOf, walkMarkup, type Tag } from '../../../src/format/walk-markup.ts';

/** The elements of SVG 1.1 that our files use. */
const ELEMENTS = new Set(
  'a circle clippath defs desc g image line path pattern rect style svg text title tspan'.split(' '),
);

/** The attributes of SVG 1.1 that our files use; and those that name a drawing for those who do not see it, which it has not. */
const ATTRIBUTES = new Set(
  (
    'class clip-path cx cy d display dx dy fill fill-opacity fill-rule font-family font-size font-style font-variant ' +
    'font-weight height id image-rendering letter-spacing opacity patternTransform patternUnits pointer-events r rx ry ' +
    'lengthAdjust stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor textLength ' +
    'transform viewBox width x x1 x2 xlink:href xmlns xmlns:xlink y y1 y2 ' +
    'aria-describedby aria-hidden aria-label aria-labelledby lang role'
  ).split(' '),
);

const COLOURS = new Set(['color', 'fill', 'stroke']);
const COLOUR = /^(?:none|#[\da-f]{3}|#[\da-f]{6}|url\(#[\w-]+\))$/;

/** What a reader of SVG 1.1 does not know, in the value of an attribute or in a style sheet. */
const UNKNOWN =
  /var\(|--[a-z]|currentcolor|transparent|(?:rgb|hsl)a?\(|#(?:[\da-f]{8}|[\da-f]{4})(?![\da-f])|filter|paint-order/i;

/** What some pages light is named by the fragment of an address, which readers of SVG 1.1 have not. */
const TARGET = /circle:target\{[^}]*\}/g;

/** What a reader of SVG 1.1 would not know in a file, each said once. */
export function svgFaults(svg: string): string[] {
  const faults = new Set<string>();
  for (const piece of walkMarkup(svg, ({ name }) => name === 'style')) {
    if (piece.kind === 'open') for (const fault of tagFaults(piece)) faults.add(fault);
    if (piece.kind !== 'whole') continue;
    const [unknown] = UNKNOWN.exec(textOf(piece.source).replace(TARGET, '')) ?? [];
    if (unknown !== undefined) faults.add(`style: ${unknown}`);
  }
  return [...faults];
}

function* tagFaults(tag: Tag): Generator<string> {
  if (!ELEMENTS.has(tag.name)) yield `<${tag.name}>`;
  for (const [name, value] of attributes(tag)) {
    // a link that a reader does not know leaves what it holds
    const known = ATTRIBUTES.has(name) || (name === 'href' && tag.name === 'a');
    const isText = name.startsWith('aria-') || name === 'xlink:href';
    if (!known) yield `${tag.name} ${name}`;
    else if (COLOURS.has(name) ? !COLOUR.test(value) : !isText && UNKNOWN.test(value)) yield `${name}="${value}"`;
  }
}
