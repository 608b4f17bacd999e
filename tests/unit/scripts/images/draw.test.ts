import { describe, expect, test } from 'vitest';
import { drawPng } from '../../../../scripts/images/draw.ts';
import { measure, type FontName } from '../../../../src/outputs/pictures/font.ts';
import { composeText } from '../../../../src/outputs/pictures/text.ts';
import { countDark, readPng, type ImagePng } from './read-png.ts';

const [WIDTH, HEIGHT] = [900, 120];

function draw(content: string): ImagePng {
  return readPng(
    drawPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/>${content}</svg>`,
    ),
  );
}

const ink = (image: ImagePng) => countDark(image, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
const words = (text: string, font: FontName) => draw(composeText(text, { font, size: 60, tint: '#000' }).svg);

/** The last column that has ink. */
function rightEdge(image: ImagePng): number {
  let x = WIDTH - 1;
  while (x >= 0 && countDark(image, { x, y: 0, width: 1, height: HEIGHT }) === 0) x -= 1;
  return x;
}

describe.each(['titre', 'chiffre', 'texte', 'fort'] as const)('letters of %s', (font) => {
  test('are drawn, though nothing of the machine is used', () => {
    expect(ink(words('Dernier kilomètre', font))).toBeGreaterThan(1500);
  });

  test('are as wide as they are measured, narrow spaces included', () => {
    for (const text of ['10 000 maisons : où ?', 'Île-de-France, 86,1 %']) {
      const { svg } = composeText(text, { font, size: 60, tint: '#000' });
      const written = svg.replace(/<[^>]*>/g, '');
      // kerning, and the white on the right of the last letter, are not measured
      expect(Math.abs(rightEdge(draw(svg)) - measure(written, font, 60))).toBeLessThan(14);
    }
  });

  test('wear their accents', () => {
    expect(ink(words('é', font))).toBeGreaterThan(ink(words('e', font)));
    expect(ink(words('Œ', font))).toBeGreaterThan(ink(words('O', font)));
  });

  test('a narrow space is a space, not the box of a missing letter', () => {
    const ratio = ink(words('1\u202F1', font)) / ink(words('1', font));
    expect(Math.abs(ratio - 2)).toBeLessThan(0.15);
  });
});

test('weights differ', () => {
  expect(ink(words('Promesse', 'fort'))).toBeGreaterThan(1.15 * ink(words('Promesse', 'texte')));
  expect(ink(words('Promesse', 'titre'))).toBeGreaterThan(1.02 * ink(words('Promesse', 'chiffre')));
});

test('the same source gives the same bytes', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/></svg>';
  expect(drawPng(svg).equals(drawPng(svg))).toBe(true);
});
