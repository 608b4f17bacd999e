import { expect, test } from 'vitest';
import { paint, THEMES } from '../../../src/drawing/palette.ts';
import { toThemedFile } from '../../../src/drawing/themed-file.ts';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle id="c1" r="2" fill="${paint.observe}"/></svg>`;

test('a file has fixed colours, and those of the dark theme for what it holds alone', () => {
  const file = toThemedFile(DRAWING);
  expect(file).not.toMatch(/var\(|currentColor|transparent/);
  expect(file).toContain(`fill="${THEMES.light.observe}"`);
  expect(file).toContain(
    `@media(prefers-color-scheme:dark){[fill="${THEMES.light.observe}"]{fill:${THEMES.dark.observe}}}`,
  );
  expect(file).not.toContain('[stroke=');
  expect(file).not.toContain(':target');
});

test('a drawing whose colours are values already stays on its paper', () => {
  const fixed = `<svg xmlns="http://www.w3.org/2000/svg"><rect fill="${THEMES.light.papier}"/></svg>`;
  expect(toThemedFile(fixed)).toBe(fixed);
});

test('a file whose circles have names lights the one of the address, in both themes', () => {
  const file = toThemedFile(DRAWING, { target: true });
  expect(file).toContain(`circle:target{stroke:${THEMES.light.encre}`);
  expect(file).toContain(`circle:target{stroke:${THEMES.dark.encre}`);
});
