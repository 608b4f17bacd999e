import { describe, expect, test } from 'vitest';
import { drawPng } from '../../../../scripts/images/draw.ts';
import { mesurer, type NomPolice } from '../../../../src/images/police.ts';
import { composeTexte } from '../../../../src/images/texte.ts';
import { countDark, readPng, type ImagePng } from './read-png.ts';

const [LARGEUR, HAUTEUR] = [900, 120];

function draw(contenu: string): ImagePng {
  return readPng(
    drawPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${LARGEUR}" height="${HAUTEUR}"><rect width="100%" height="100%" fill="#fff"/>${contenu}</svg>`,
    ),
  );
}

const encre = (image: ImagePng) => countDark(image, { x: 0, y: 0, largeur: LARGEUR, hauteur: HAUTEUR });
const mots = (texte: string, police: NomPolice) =>
  draw(composeTexte(texte, { police, taille: 60, teinte: '#000' }).svg);

/** The last column that has ink. */
function bordDroit(image: ImagePng): number {
  let x = LARGEUR - 1;
  while (x >= 0 && countDark(image, { x, y: 0, largeur: 1, hauteur: HAUTEUR }) === 0) x -= 1;
  return x;
}

describe.each(['titre', 'chiffre', 'texte', 'fort'] as const)('letters of %s', (police) => {
  test('are drawn, though nothing of the machine is used', () => {
    expect(encre(mots('Dernier kilomètre', police))).toBeGreaterThan(1500);
  });

  test('are as wide as they are measured, narrow spaces included', () => {
    for (const texte of ['10 000 maisons : où ?', 'Île-de-France, 86,1 %']) {
      const { svg } = composeTexte(texte, { police, taille: 60, teinte: '#000' });
      const ecrit = svg.replace(/<[^>]*>/g, '');
      // kerning, and the white on the right of the last letter, are not measured
      expect(Math.abs(bordDroit(draw(svg)) - mesurer(ecrit, police, 60))).toBeLessThan(14);
    }
  });

  test('wear their accents', () => {
    expect(encre(mots('é', police))).toBeGreaterThan(encre(mots('e', police)));
    expect(encre(mots('Œ', police))).toBeGreaterThan(encre(mots('O', police)));
  });

  test('a narrow space is a space, not the box of a missing letter', () => {
    const rapport = encre(mots('1\u202F1', police)) / encre(mots('1', police));
    expect(Math.abs(rapport - 2)).toBeLessThan(0.15);
  });
});

test('weights differ', () => {
  expect(encre(mots('Promesse', 'fort'))).toBeGreaterThan(1.15 * encre(mots('Promesse', 'texte')));
  expect(encre(mots('Promesse', 'titre'))).toBeGreaterThan(1.02 * encre(mots('Promesse', 'chiffre')));
});

test('the same source gives the same bytes', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/></svg>';
  expect(drawPng(svg).equals(drawPng(svg))).toBe(true);
});
