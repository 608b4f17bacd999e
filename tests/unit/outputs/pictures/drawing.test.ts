import { describe, expect, test } from 'vitest';
import { insertDrawing, drawingSize } from '../../../../src/outputs/pictures/drawing.ts';

const MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" class="carte" viewBox="0 -10 600 300" role="group" aria-label="Carte" font-family="Arial" font-size="13">' +
  '<desc id="c-desc">Une carte</desc><a id="DEP-01" href="/territoires/01/"><title>Ain : 3</title><path d="M0 0"/></a>' +
  '<g class="legende"><text font-size="13">50</text><g class="bouts" fill="#000"><text>0</text><text>100</text></g></g></svg>';
const CHART =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" width="720" height="400" fill="#111" font-size="12" text-anchor="middle">' +
  '<title id="t">Titre</title><desc id="d">Description</desc><text font-size="13">7 240</text></svg>';

describe('a drawing inside a picture', () => {
  test('keeps its proportions in the room it is given', () => {
    expect(drawingSize(MAP)).toEqual({ width: 600, height: 300 });
    expect(insertDrawing(MAP, { width: 300, height: 900 })).toMatchObject({ width: 300, height: 150 });
    expect(insertDrawing(MAP, { width: 900, height: 100 })).toMatchObject({ width: 200, height: 100 });
    expect(insertDrawing(MAP, { width: 300, height: 900 }).svg).toContain('transform="scale(0.5) translate(0 10)"');
  });

  test('leads nowhere, and leaves its name to the picture', () => {
    const { svg } = insertDrawing(MAP, { width: 600, height: 300 });
    expect(svg).not.toMatch(/<a\b|href|DEP-01|<desc/);
    expect(svg).toContain('<path d="M0 0"/>');
    expect(insertDrawing(CHART, { width: 720, height: 400 }).svg).not.toMatch(/Titre|Description/);
  });

  test('keeps the names of its shapes when asked', () => {
    expect(insertDrawing(MAP, { width: 600, height: 300 }).svg).not.toContain('Ain : 3');
    expect(insertDrawing(MAP, { width: 600, height: 300, tooltips: true }).svg).toContain('<title>Ain : 3</title>');
  });

  test('keeps the letters it is composed with', () => {
    const { svg } = insertDrawing(CHART, { width: 720, height: 400, largeLetters: true });
    expect(svg).toMatch(/^<g[^>]* fill="#111" font-size="12" text-anchor="middle">/);
    expect(svg).toContain('<text font-size="13">7 240</text>');
  });

  test('has larger letters on a small map, and no ends of scale, which would run into them', () => {
    const { svg } = insertDrawing(MAP, { width: 600, height: 300, largeLetters: true });
    expect(svg).toMatch(/^<g[^>]* font-size="16">/);
    expect(svg).not.toMatch(/bouts|>0<|>100</);
    expect(svg).toContain('>50<');
  });

  test('is refused when it is not one', () => {
    expect(() => insertDrawing('<p>non</p>', { width: 1, height: 1 })).toThrow('not a drawing');
    expect(() => insertDrawing('<svg></svg>', { width: 1, height: 1 })).toThrow('no view box');
  });
});
