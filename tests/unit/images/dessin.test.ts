import { describe, expect, test } from 'vitest';
import { insereDessin, tailleDessin } from '../../../src/images/dessin.ts';

const CARTE =
  '<svg xmlns="http://www.w3.org/2000/svg" class="carte" viewBox="0 -10 600 300" role="group" aria-label="Carte" font-family="Arial" font-size="13">' +
  '<desc id="c-desc">Une carte</desc><a id="DEP-01" href="/territoires/01/"><title>Ain : 3</title><path d="M0 0"/></a>' +
  '<g class="legende"><text font-size="13">50</text><g class="bouts" fill="#000"><text>0</text><text>100</text></g></g></svg>';
const GRAPHIQUE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" width="720" height="400" fill="#111" font-size="12" text-anchor="middle">' +
  '<title id="t">Titre</title><desc id="d">Description</desc><text font-size="13">7 240</text></svg>';

describe('a drawing inside a picture', () => {
  test('keeps its proportions in the room it is given', () => {
    expect(tailleDessin(CARTE)).toEqual({ largeur: 600, hauteur: 300 });
    expect(insereDessin(CARTE, { largeur: 300, hauteur: 900 })).toMatchObject({ largeur: 300, hauteur: 150 });
    expect(insereDessin(CARTE, { largeur: 900, hauteur: 100 })).toMatchObject({ largeur: 200, hauteur: 100 });
    expect(insereDessin(CARTE, { largeur: 300, hauteur: 900 }).svg).toContain('transform="scale(0.5) translate(0 10)"');
  });

  test('leads nowhere, and leaves its name to the picture', () => {
    const { svg } = insereDessin(CARTE, { largeur: 600, hauteur: 300 });
    expect(svg).not.toMatch(/<a\b|href|DEP-01|<desc/);
    expect(svg).toContain('<path d="M0 0"/>');
    expect(insereDessin(GRAPHIQUE, { largeur: 720, hauteur: 400 }).svg).not.toMatch(/Titre|Description/);
  });

  test('keeps the names of its shapes when asked', () => {
    expect(insereDessin(CARTE, { largeur: 600, hauteur: 300 }).svg).not.toContain('Ain : 3');
    expect(insereDessin(CARTE, { largeur: 600, hauteur: 300, infobulles: true }).svg).toContain(
      '<title>Ain : 3</title>',
    );
  });

  test('keeps the letters it is composed with', () => {
    const { svg } = insereDessin(GRAPHIQUE, { largeur: 720, hauteur: 400, grandesLettres: true });
    expect(svg).toMatch(/^<g[^>]* fill="#111" font-size="12" text-anchor="middle">/);
    expect(svg).toContain('<text font-size="13">7 240</text>');
  });

  test('has larger letters on a small map, and no ends of scale, which would run into them', () => {
    const { svg } = insereDessin(CARTE, { largeur: 600, hauteur: 300, grandesLettres: true });
    expect(svg).toMatch(/^<g[^>]* font-size="16">/);
    expect(svg).not.toMatch(/bouts|>0<|>100</);
    expect(svg).toContain('>50<');
  });

  test('is refused when it is not one', () => {
    expect(() => insereDessin('<p>non</p>', { largeur: 1, hauteur: 1 })).toThrow('not a drawing');
    expect(() => insereDessin('<svg></svg>', { largeur: 1, hauteur: 1 })).toThrow('no view box');
  });
});
