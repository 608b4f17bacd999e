import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { overlap, type Box } from '../../../../src/drawing/label-layout.ts';
import { textWidth } from '../../../../src/drawing/text-width.ts';

/** A text as the reader sees it, with the room it takes. */
export interface ReadText extends Box {
  text: string;
  fill: string;
}

/** The elements of a drawing, by selector. */
export function select(svg: string, selector: string): Element[] {
  return [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll(selector)];
}

/** The words of a drawing, in the order in which they are drawn, titles of shapes left out. */
export function words(svg: string): string[] {
  return readTexts(svg).map(({ text }) => text);
}

/** Every text of a drawing with its box, attributes being inherited from its groups. */
export function readTexts(svg: string): ReadText[] {
  return select(svg, 'text').map((element) => {
    const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
    const text = element.textContent ?? '';
    const size = Number(inherited(element, 'font-size') ?? 12);
    const width = textWidth(text, size, Number(inherited(element, 'font-weight') ?? 400));
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return {
      text,
      x: left,
      y: Number(y) - size * 0.42,
      width,
      height: size * 0.84,
      fill: inherited(element, 'fill') ?? '',
    };
  });
}

/** The pairs of texts which cover each other. */
export function overlappingTexts(svg: string): [string, string][] {
  const all = readTexts(svg);
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): [string, string][] => (overlap(a, b) > 0 ? [[a.text, b.text]] : [])),
  );
}

/** What holds of every drawing: self-contained, named, without inline style, in French numbers, nothing outside its frame. */
export function expectCleanSvg(svg: string, id: string): void {
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="graphique" viewBox="0 0 /);
  expect(svg).not.toMatch(/<style|style=|\bNaN\b|undefined|Infinity|&nbsp;|aria-label=|xlink/i);
  expect(svg).not.toMatch(/<\/?[A-Z]/);
  expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
  const ids = [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, found]) => found ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const found of ids) expect(found.startsWith(`${id}-`)).toBe(true);
  for (const [, used = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  for (const used of (/aria-labelledby="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ')) expect(ids).toContain(used);
  const texts = readTexts(svg);
  for (const { text } of texts) expect(text).not.toMatch(/\d[ ,.]\d{3}\b|\d[ ]?%|-\d/);
  const [, width, height] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number) as [number, number, number];
  const outside = texts.filter((t) => t.x < -1 || t.y < -1 || t.x + t.width > width + 1 || t.y + t.height > height + 1);
  expect(outside.map(({ text }) => text)).toEqual([]);
}

function inherited(element: Element, name: string): string | null {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const value = e.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}
