import { expect, test } from 'vitest';
import { spineLine } from '../../../../src/drawing/charts/spine.ts';

const field = { id: 'champ-maisons', values: [2, 4, 4, 10] };

test('a stroke for each value, once where several are the same, and the mark at its place', () => {
  const svg = spineLine(field, { value: 4, shape: 'place', first: true });
  expect(svg.match(/M[\d.]+ 5v8/g)).toEqual(['M8 5v8', 'M44 5v8', 'M152 5v8']);
  expect(svg).toMatch(/<circle cx="44" cy="9"/);
});

test('the other lines repeat the strokes of the first', () => {
  const svg = spineLine(field, { value: 10, shape: 'country' });
  expect(svg).toContain('<use href="#champ-maisons"/>');
  expect(svg).not.toContain('v8');
  expect(svg).toContain('M152 2l7 7');
});

test('each kind of territory has a shape of its own, and an absence none', () => {
  const shapes = (['place', 'region', 'country'] as const).map((shape) =>
    spineLine(field, { value: 4, shape })
      .replace(/^.*<use[^>]*>/, '')
      .replace(/[\s>].*/, ''),
  );
  expect(shapes).toEqual(['<circle', '<rect', '<path']);
  expect(spineLine(field, { value: null, shape: 'place' })).not.toMatch(/circle|rect|<path/);
});

test('all values alike stand in the middle', () => {
  expect(spineLine({ id: 'a', values: [5, 5] }, { value: 5, shape: 'place', first: true })).toMatch(/cx="80"/);
});

test('a value out of the field is refused', () => {
  expect(() => spineLine(field, { value: 11, shape: 'place' })).toThrow('out of the field');
});
