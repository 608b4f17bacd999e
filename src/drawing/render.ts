import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeXml } from '../format/xml.ts';
import { paint } from './palette.ts';

/** What every drawing is given, whatever it shows. */
export interface DrawingOptions {
  /** The id of the figure, unique in its page: every id inside the drawing starts with it. Kebab-case. */
  id: string;
  /** The name of the drawing for those who do not see it. */
  title: string;
  /** What the drawing shows, in a sentence or two; absent where a list beside it says each of its values. */
  description?: string;
  /** In pixels; the drawing is composed for this width. */
  width?: number;
}

/** The document that Plot draws in. It holds nothing from one drawing to the next. */
const { document } = parseHTML('<!doctype html><html lang="fr"><body></body></html>');

/** With which Plot ends a drawing when something is wrong in it; the warning itself goes to the console. */
const WARNING_SIGN = '\u26A0';

/** Marks and size of a drawing; coordinates are pixels from the top left corner. */
export interface Drawing {
  marks: Plot.Markish[];
  width: number;
  height: number;
}

/**
 * Draws with Plot and gives a self-contained SVG: named, without inline style, its ids starting with the figure's. Throws on any
 * warning of Plot, on an id that is not kebab-case and on an attribute that holds NaN, Infinity or undefined.
 * `role` is `img`, or `group` when the drawing has links, which an image would hide from assistive technology.
 */
export function renderSvg({ marks, width, height }: Drawing, { id, title, description }: DrawingOptions): string {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error(`not an id for a figure: ${id}`);
  const identity = { type: 'identity', axis: null } as const;
  const svg = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    className: 'graphique',
    x: identity,
    y: identity,
    r: { type: 'identity' },
    marks,
  });
  if (svg.lastElementChild?.textContent?.startsWith(WARNING_SIGN)) throw new Error(`Plot warns of the drawing ${id}`);
  const ids = new Map([...svg.querySelectorAll('[id]')].map((element, i) => [element.id, `${id}-trame-${i + 1}`]));
  const content = [...svg.children]
    .filter((child) => child.localName !== 'style')
    .map((child) => serialize(child, ids));
  const role = svg.querySelector('a') ? 'group' : 'img';
  const desc = description === undefined ? '' : `<desc id="${id}-description">${escapeXml(description)}</desc>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="graphique" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="${role}" aria-labelledby="${id}-titre${desc && ` ${id}-description`}" fill="${paint.encre}" ` +
    `font-family="system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif" font-size="12" text-anchor="middle">` +
    `<title id="${id}-titre">${escapeXml(title)}</title>${desc}` +
    `${content.join('')}</svg>`
  );
}

const TEXT_NODE = 3;

/** XML of an element: inline styles become attributes, Plot's English aria labels go, lengths keep one decimal. */
function serialize(element: Element, ids: ReadonlyMap<string, string>): string {
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    if (name === 'style') for (const [property, v] of declarations(value)) attributes.set(property, v);
    else if (name === 'id') attributes.set('id', ids.get(value) ?? value);
    else if (name.endsWith('href')) attributes.set('href', renameReference(value, ids));
    else if (name !== 'aria-label') attributes.set(name, renameReference(shorten(value), ids));
  }
  const opening = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(checked(name, value))}"`).join('');
  const content = [...element.childNodes]
    .map((node) => (node.nodeType === TEXT_NODE ? escapeXml(node.textContent ?? '') : serialize(node as Element, ids)))
    .join('');
  return content === ''
    ? `<${element.localName}${opening}/>`
    : `<${element.localName}${opening}>${content}</${element.localName}>`;
}

function declarations(style: string): [string, string][] {
  const pairs = style.split(';').map((declaration) => declaration.split(':').map((part) => part.trim()));
  return pairs.flatMap(([property, value]) => (property && value ? [[property, value] as [string, string]] : []));
}

function shorten(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
}

function renameReference(value: string, ids: ReadonlyMap<string, string>): string {
  return value.replace(/^#(.+)$|url\(#([^)]+)\)/, (all, anchor: string | undefined, inUrl: string | undefined) => {
    const renamed = ids.get(anchor ?? inUrl ?? '');
    return renamed === undefined ? all : anchor ? `#${renamed}` : `url(#${renamed})`;
  });
}

function checked(name: string, value: string): string {
  if (/\b(NaN|Infinity|undefined)\b/.test(value)) throw new Error(`a drawing with ${name}="${value}"`);
  return value;
}
