import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hauteurParDefaut, type Bloc } from '../../../src/embed/hauteur-par-defaut.ts';

const bords = { cote: 10, hautEtBas: 20 };
const texte = (mots: string): Bloc => ({ texte: mots, taille: 16, interligne: 24 });

describe('hauteurParDefaut', () => {
  it('adds lines, spaces and edges', () =>
    expect(hauteurParDefaut([texte('Un'), { ...texte('Deux'), avant: 12 }], bords)).toBe(80));

  it('takes the narrowest frame for words, which wrap there', () => {
    // about 340 px wide: two lines in a frame of 320
    expect(hauteurParDefaut([texte('Les maisons de santé se multiplient ici')], bords)).toBe(70);
  });

  it('breaks an address that no line can hold', () =>
    expect(hauteurParDefaut([texte(`https://exemple.fr/${'a'.repeat(60)}`)], bords)).toBeGreaterThanOrEqual(
      20 + 2 * 24,
    ));

  it('takes the widest frame for a drawing, up to its own width', () => {
    const dessin = { largeur: 640, hauteur: 320 };
    expect(hauteurParDefaut([{ dessin }], bords)).toBe(510);
    expect(hauteurParDefaut([{ dessin, largeurMax: 640 }], bords)).toBe(340);
  });

  it('counts a drawing only in the frames that show it', () => {
    const etroit: Bloc = { dessin: { largeur: 300, hauteur: 400 }, jusqua: 540 };
    const ample: Bloc = { dessin: { largeur: 640, hauteur: 300 }, largeurMax: 640, de: 541 };
    expect(hauteurParDefaut([etroit, ample], bords)).toBe(Math.ceil((20 + (520 * 4) / 3) / 10) * 10);
    expect(hauteurParDefaut([ample], bords)).toBe(320);
  });

  it('is whole, and never less for more words', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 10 }), (mots, suite) => {
        const [court, long] = [mots, `${mots} ${suite}`].map((m) => hauteurParDefaut([texte(m)], bords));
        expect(Number.isInteger(court)).toBe(true);
        expect(long).toBeGreaterThanOrEqual(court ?? NaN);
      }),
    ));
});
