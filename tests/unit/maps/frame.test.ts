import { expect, test } from 'vitest';
import { drawEncarts, toNoteEchelle } from '../../../src/maps/frame.ts';
import { CARTE } from './carte-fixture.ts';
import { readSvg } from './read-svg.ts';

test.each([
  [2, '×\u00A02'],
  [1.5, '×\u00A01,5'],
  [1 / 3, '÷\u00A03'],
  [1, 'même échelle'],
])('a scale of %d is said %s', (echelle, note) => expect(toNoteEchelle(echelle)).toBe(note));

test('a scale is a positive number', () => {
  expect(() => toNoteEchelle(0)).toThrow('not a scale');
  expect(() => toNoteEchelle(NaN)).toThrow('not a scale');
});

test('each inset has its frame, its name and its scale', () => {
  const elements = readSvg(`<svg>${drawEncarts(CARTE)}</svg>`);
  expect(
    elements.filter(({ name, parent }) => name === 'rect' && parent?.attributes['class'] === 'encarts'),
  ).toHaveLength(2);
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
    'Paris et',
    'petite couronne',
    '×\u00A04,5',
    'Guadeloupe',
    '÷\u00A03',
  ]);
});

test('the square that calls an inset holds what the inset magnifies, and goes with it', () => {
  const squares = (encarts: typeof CARTE.encarts) =>
    readSvg(`<svg>${drawEncarts({ ...CARTE, encarts })}</svg>`).filter(
      ({ name, attributes, parent }) =>
        name === 'rect' && attributes['stroke'] !== undefined && parent?.attributes['class'] === undefined,
    );
  const [square] = squares(CARTE.encarts);
  const { x, y, largeur } = CARTE.renvoi;
  expect(Number(square?.attributes['x'])).toBeLessThan(x);
  expect(Number(square?.attributes['y'])).toBeLessThan(y);
  expect(Number(square?.attributes['width'])).toBeGreaterThan(largeur);
  expect(squares(CARTE.encarts.slice(1))).toEqual([]);
});
