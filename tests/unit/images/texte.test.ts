import { describe, expect, test } from 'vitest';
import { mesurer } from '../../../src/images/police.ts';
import { composeLigne, composeTexte, composeTexteAjuste, toLignes } from '../../../src/images/texte.ts';

const TITRE = { police: 'titre', taille: 40 } as const;

describe('widths', () => {
  test('are those of the font: digits are of one width, a capital M is wider than an i', () => {
    expect(mesurer('1111', 'chiffre', 100)).toBeCloseTo(mesurer('8080', 'chiffre', 100));
    expect(mesurer('M', 'texte', 100)).toBeGreaterThan(2 * mesurer('i', 'texte', 100));
  });

  test('a narrow space has a width, smaller than that of a space', () => {
    const [fine, espace] = ['\u202F', ' '].map(
      (e) => mesurer(`10${e}000`, 'texte', 100) - mesurer('10000', 'texte', 100),
    );
    expect(fine).toBeGreaterThan(10);
    expect(fine).toBeLessThan(espace as number);
  });

  test.each(['titre', 'chiffre', 'texte', 'fort'] as const)('every French letter has one in %s', (police) => {
    const francais = 'ÀÂÇÉÈÊËÎÏÔŒÙÛÜàâæçéèêëîïôœùûüÿ«»’–…€°²·×÷−\u00A0\u202F';
    expect([...francais].map((c) => mesurer(c, police, 10)).every((l) => l > 0)).toBe(true);
  });

  test('a character without glyph is refused, for it would be missing without a word', () => {
    expect(() => composeTexte('un → deux', TITRE)).toThrow('no glyph for « → »');
  });
});

describe('lines', () => {
  const phrase = 'Communautés professionnelles territoriales de santé : 86,1 % de la population de 10 000 communes';

  test.each([200, 260, 340, 500, 900])('hold in %i', (largeur) => {
    const lignes = toLignes(phrase, { ...TITRE, largeur });
    expect(lignes.length).toBeGreaterThan(1);
    for (const ligne of lignes.filter((l) => l.includes(' ')))
      expect(mesurer(ligne, 'titre', 40)).toBeLessThanOrEqual(largeur);
  });

  test('never begin with a sign, nor part a number from its thousands or its %', () => {
    for (let largeur = 150; largeur < 900; largeur += 10) {
      const lignes = toLignes(phrase, { ...TITRE, largeur });
      expect(lignes.join(' ')).toContain('santé\u202F:');
      expect(lignes.filter((l) => /^[:%]|^000|86,1$|10$/.test(l))).toEqual([]);
      if (largeur > 400) expect(lignes.filter((l) => l.endsWith('000'))).toEqual([]);
    }
  });

  test('break after a hyphen only where the word would not hold', () => {
    expect(toLignes('Ariège en tête, Hauts-de-Seine en queue', { ...TITRE, largeur: 380 })).toEqual([
      'Ariège en tête,',
      'Hauts-de-Seine en',
      'queue',
    ]);
    expect(toLignes('Alpes-de-Haute-Provence', { ...TITRE, largeur: 330 })).toEqual(['Alpes-de-Haute-', 'Provence']);
  });

  test('balanced, are as many and of like lengths', () => {
    const options = { ...TITRE, largeur: 1000 };
    const [serrees, egales] = [toLignes(phrase, options), toLignes(phrase, { ...options, equilibre: true })];
    const ecart = (lignes: string[]) => {
      const largeurs = lignes.map((l) => mesurer(l, 'titre', 40));
      return Math.max(...largeurs) - Math.min(...largeurs);
    };
    expect(egales.length).toBe(serrees.length);
    expect(ecart(egales)).toBeLessThan(ecart(serrees));
  });
});

test('French typography is set on the way', () => {
  expect(composeTexte("Où en est-on? L'état à 84 %", { police: 'texte', taille: 10 }).svg).toContain(
    'Où en est-on\u202F? L’état à 84\u00A0%',
  );
});

test('a name takes the largest size that holds; a long one is higher, never wider, than its room', () => {
  const place = { police: 'titre', tailles: [70, 50, 30], largeur: 300, hauteur: 100 } as const;
  expect(composeTexteAjuste('Ain', place).svg).toContain('font-size="70"');
  expect(composeTexteAjuste('Territoire de Belfort', place).svg).toContain('font-size="30"');
  const long = composeTexteAjuste('Communautés professionnelles territoriales de santé', place);
  expect(long.hauteur).toBeGreaterThan(100);
  expect(long.largeur).toBeLessThanOrEqual(300);
  expect(() => composeTexteAjuste('Anticonstitutionnellement', { ...place, largeur: 100 })).toThrow('no size');
});

test('parts of a line follow one another on one base line', () => {
  const { svg, largeur } = composeLigne([
    { texte: '10 000', police: 'chiffre', taille: 40 },
    { texte: 'promis', police: 'texte', taille: 20 },
  ]);
  expect(svg.match(/<text /g)).toHaveLength(1);
  const second = Number(/<tspan x="([\d.]+)"[^>]*>promis/.exec(svg)?.[1]);
  expect(second).toBeGreaterThan(mesurer('10\u202F000', 'chiffre', 40));
  expect(largeur).toBeCloseTo(second + mesurer('promis', 'texte', 20), 1);
});
