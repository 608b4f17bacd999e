import { expect, test } from 'vitest';
import { drawInsets, toScaleNote } from '../../../../src/drawing/maps/frame.ts';
import { MAP } from './map-fixture.ts';
import { readSvg } from './read-svg.ts';

test.each([
  [2, '×\u00A02'],
  [1.5, '×\u00A01,5'],
  [1 / 3, '÷\u00A03'],
  [1, 'même échelle'],
])('a scale of %d is said %s', (scale, note) => expect(toScaleNote(scale)).toBe(note));

test('a scale is a positive number', () => {
  expect(() => toScaleNote(0)).toThrow('not a scale');
  expect(() => toScaleNote(NaN)).toThrow('not a scale');
});

test('each inset has its frame, its name and its scale', () => {
  const elements = readSvg(`<svg>${drawInsets(MAP)}</svg>`);
  expect(
    elements.filter(({ name, parent }) => name === 'rect' && parent?.attributes['class'] === 'encarts'),
  ).toHaveLength(2);
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
    ...['Paris et', 'petite couronne', '×\u00A04,5', 'Guadeloupe', '÷\u00A03'],
    // the same again in the letters of phones
    ...['Paris et', 'petite', 'couronne', '×\u00A04,5', 'Guadeloupe', '÷\u00A03'],
  ]);
});

test('a name in the letters of phones is tightened to its frame where it would leave it', () => {
  const [inset] = MAP.insets.filter(({ label }) => label === 'dedans');
  const draw = (width: number) => drawInsets({ ...MAP, insets: [{ ...inset!, width }] });
  expect(draw(400)).not.toContain('textLength');
  expect(draw(80)).toContain('textLength="70"');
});

test('the square that calls an inset holds what the inset magnifies, and goes with it', () => {
  const squares = (insets: typeof MAP.insets) =>
    readSvg(`<svg>${drawInsets({ ...MAP, insets })}</svg>`).filter(
      ({ name, attributes, parent }) =>
        name === 'rect' && attributes['stroke'] !== undefined && parent?.attributes['class'] === undefined,
    );
  const [square] = squares(MAP.insets);
  const { x, y, width } = MAP.insetOrigin;
  expect(Number(square?.attributes['x'])).toBeLessThan(x);
  expect(Number(square?.attributes['y'])).toBeLessThan(y);
  expect(Number(square?.attributes['width'])).toBeGreaterThan(width);
  expect(squares(MAP.insets.slice(1))).toEqual([]);
});
