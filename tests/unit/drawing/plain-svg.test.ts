import { expect, test } from 'vitest';
import { paint, THEMES } from '../../../src/drawing/palette.ts';
import { toPlainSvg } from '../../../src/drawing/plain-svg.ts';

const { encre, papier } = THEMES.light;
const inSvg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

test('colours are values, and what a pointer finds without being seen is not painted', () => {
  expect(toPlainSvg(inSvg(`<rect fill="transparent"/><path fill="${paint.encre}"/>`))).toBe(
    inSvg(`<rect fill="none" pointer-events="all"/><path fill="${encre}"/>`),
  );
});

test('letters on an edge are written over their line, which is for the eye alone', () => {
  const edge = `stroke="${papier}" stroke-width="4" stroke-linejoin="round"`;
  expect(toPlainSvg(inSvg(`<text y="2" fill="${encre}" ${edge} paint-order="stroke">23</text>`))).toBe(
    inSvg(
      `<text aria-hidden="true" y="2" fill="${encre}" ${edge}>23</text><text stroke="none" y="2" fill="${encre}">23</text>`,
    ),
  );
});

test('so are those of a group, all their lines first', () => {
  const group = `<g stroke="${papier}" paint-order="stroke" fill="${encre}"><text>Guéret</text><text>Aubusson</text></g>`;
  const words = '<text>Guéret</text><text>Aubusson</text></g>';
  expect(toPlainSvg(inSvg(group))).toBe(
    inSvg(`<g aria-hidden="true" stroke="${papier}" fill="${encre}">${words}<g stroke="none" fill="${encre}">${words}`),
  );
  expect(() => toPlainSvg(inSvg('<g paint-order="stroke"><text id="mot">Guéret</text></g>'))).toThrow('written twice');
});

test('what is hidden goes, unless a style sheet shows it', () => {
  const hidden = inSvg('<g class="mots-etroits" display="none"><g><text>23</text></g></g><text>24</text>');
  expect(toPlainSvg(hidden)).toBe(inSvg('<text>24</text>'));
  expect(toPlainSvg(hidden, { hidden: true })).toBe(hidden);
});

test('a picture in pixels is named as SVG 1.1 names it, the link of a text as it is', () => {
  const plain = toPlainSvg(inSvg('<image width="2" href="data:image/png;base64,AA=="/><text>href="a"</text>'));
  expect(plain).toContain('<image width="2" xlink:href="data:');
  expect(plain).toContain('<svg xmlns:xlink="http://www.w3.org/1999/xlink" xmlns=');
  expect(plain).toContain('<text>href="a"</text>');
});
