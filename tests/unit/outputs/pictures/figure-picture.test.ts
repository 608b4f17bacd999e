import { describe, expect, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../../src/figures/index.ts';
import { chooseDrawing, toImageSvg } from '../../../../src/outputs/pictures/figure-picture.ts';
import { faultsOf, wordsOf } from './read-image.ts';

const address = (id: string) => `https://dernier-kilometre.example/graphiques/${id}/`;
const simple = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe.each(IDS_FIGURES)('%s as a file', (id) => {
  const f = figure(id);
  const svg = toImageSvg(f, { address: address(id) });

  test('needs nothing outside itself', () => {
    expect(faultsOf(svg)).toEqual([]);
  });

  test('carries its title, its measure, its notes, its source, its date and its address', () => {
    const words = wordsOf(svg);
    for (const part of [f.titre, f.subtitle, ...f.notes]) expect(words).toContain(simple(part).replaceAll("'", '’'));
    expect(words).toMatch(/Sources? : /);
    expect(words).toContain(`Données : ${simple(f.dataDate)}. Dessin : Dernier kilomètre, CC BY 4.0.`);
    expect(words).toContain(`dernier-kilometre.example/graphiques/${id}/`);
  });

  test('as a square, carries its title, its source and its date', () => {
    const square = toImageSvg(f, { address: address(id), format: 'carre', pixels: 2 });
    expect(square).toContain('viewBox="0 0 540 540" width="1080" height="1080"');
    expect(faultsOf(square)).toEqual([]);
    expect(wordsOf(square)).toContain(simple(f.titre));
    expect(wordsOf(square)).toMatch(/Sources? : .* Données : /);
  });
});

test('the drawing chosen for a room is the one whose words are the largest', () => {
  const svg = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`;
  const [ample, narrow] = [svg(720, 400), svg(344, 400)];
  const drawing = { kind: 'graphique', ample, narrow } as const;
  expect(chooseDrawing({ drawing }, { width: 344, height: 600 })).toBe(narrow);
  expect(chooseDrawing({ drawing }, { width: 900, height: 400 })).toBe(ample);
  expect(chooseDrawing({ drawing: { kind: 'carte', ample } }, { width: 100, height: 400 })).toBe(ample);
});

test('a drawing made for a phone gets a narrower page, not letters twice as large', () => {
  const f = figure(IDS_FIGURES[0] ?? '');
  const narrow = { ...f, drawing: { kind: 'graphique', ample: f.drawing.narrow ?? '' } } as const;
  const width = (svg: string) => Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
  expect(width(toImageSvg(f, { address: address(f.id) }))).toBe(800);
  expect(width(toImageSvg(narrow, { address: address(f.id) }))).toBeLessThan(600);
});
