import * as Plot from '@observablehq/plot';
import { describe, expect, it, vi } from 'vitest';
import { hatchPattern, HATCH } from '../../../src/drawing/hatch.ts';
import { renderSvg, type Drawing } from '../../../src/drawing/render.ts';
import { expectCleanSvg } from './charts/read-svg.ts';

const named = { id: 'figure-a', title: 'Un titre & un autre', description: 'De 84 % à <86>.' };
const drawing = (...marks: Plot.Markish[]): Drawing => ({ marks, width: 100, height: 50 });

describe('renderSvg', () => {
  it('names the drawing and keeps nothing of the page', () => {
    const svg = renderSvg(drawing(Plot.dot([[10, 20]], { fill: 'red' })), named);
    expectCleanSvg(svg, 'figure-a');
    expect(svg).toContain('role="img" aria-labelledby="figure-a-titre figure-a-description"');
    expect(svg).toContain('<title id="figure-a-titre">Un titre &amp; un autre</title>');
    expect(svg).toContain('<desc id="figure-a-description">De 84 % à &lt;86&gt;.</desc>');
  });

  it('is named by its title alone where a list beside it says its values', () => {
    const { id, title } = named;
    const svg = renderSvg(drawing(Plot.dot([[10, 20]], { fill: 'red' })), { id, title });
    expect(svg).toContain('aria-labelledby="figure-a-titre" ');
    expect(svg).not.toContain('<desc');
  });

  it('gives the ids of one figure to one figure', () => {
    const hatched = drawing(hatchPattern(), Plot.rect([0], { x1: 0, x2: 10, y1: 0, y2: 10, fill: HATCH }));
    const [a, b] = [renderSvg(hatched, named), renderSvg(hatched, { ...named, id: 'figure-b' })];
    expectCleanSvg(a, 'figure-a');
    expectCleanSvg(b, 'figure-b');
    expect(a).toContain('fill="url(#figure-a-trame-1)"');
    expect(a.replaceAll('figure-a', 'figure-b')).toBe(b);
  });

  it('turns inline styles into attributes', () => {
    const svg = renderSvg(drawing(Plot.dot([[10, 20]], { fill: 'red', mixBlendMode: 'multiply' })), named);
    expect(svg).toContain('mix-blend-mode="multiply"');
    expectCleanSvg(svg, 'figure-a');
  });

  it('is a group and no image when it has links, which an image would hide', () => {
    const svg = renderSvg(
      drawing(Plot.dot([{ link: '/a?b=1&c=2' }], { x: 1, y: 1, href: 'link', fill: 'red' })),
      named,
    );
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="/a?b=1&amp;c=2" fill="inherit"><circle');
  });

  it('refuses what Plot warns of', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const numbersAsText = Plot.dot(['1', '2'], { x: 1, y: (d: string) => d, fill: (d: string) => d });
    expect(() => renderSvg(drawing(numbersAsText), named)).toThrow('Plot warns of the drawing figure-a');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('refuses a coordinate that is not a number', () => {
    const mark: Plot.RenderFunction = (_i, _s, _v, _d, context) => {
      const circle = context.document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      circle.setAttribute('cx', String(NaN));
      return circle as SVGElement;
    };
    expect(() => renderSvg(drawing(mark), named)).toThrow('cx="NaN"');
  });

  it.each(['', 'Figure', '1-a', 'a b', 'a"'])('refuses « %s » as an id', (id) => {
    expect(() => renderSvg(drawing(), { ...named, id })).toThrow('not an id');
  });
});
