import { describe, expect, test } from 'vitest';
import { measure } from '../../../../src/outputs/pictures/font.ts';
import { composeRow, composeText, composeFittedText, toRows } from '../../../../src/outputs/pictures/text.ts';

const TITRE = { font: 'titre', size: 40 } as const;

describe('widths', () => {
  test('are those of the font: digits are of one width, a capital M is wider than an i', () => {
    expect(measure('1111', 'chiffre', 100)).toBeCloseTo(measure('8080', 'chiffre', 100));
    expect(measure('M', 'texte', 100)).toBeGreaterThan(2 * measure('i', 'texte', 100));
  });

  test('a narrow space has a width, smaller than that of a space', () => {
    const [fine, space] = ['\u202F', ' '].map(
      (e) => measure(`10${e}000`, 'texte', 100) - measure('10000', 'texte', 100),
    );
    expect(fine).toBeGreaterThan(10);
    expect(fine).toBeLessThan(space as number);
  });

  test.each(['titre', 'chiffre', 'texte', 'fort'] as const)('every French letter has one in %s', (font) => {
    const french = 'ÀÂÇÉÈÊËÎÏÔŒÙÛÜàâæçéèêëîïôœùûüÿ«»’–…€°²·×÷−\u00A0\u202F';
    expect([...french].map((c) => measure(c, font, 10)).every((l) => l > 0)).toBe(true);
  });

  test('a character without glyph is refused, for it would be missing without a word', () => {
    expect(() => composeText('un → deux', TITRE)).toThrow('no glyph for « → »');
  });
});

describe('lines', () => {
  const sentence = 'Communautés professionnelles territoriales de santé : 86,1 % de la population de 10 000 communes';

  test.each([200, 260, 340, 500, 900])('hold in %i', (width) => {
    const rows = toRows(sentence, { ...TITRE, width });
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows.filter((l) => l.includes(' '))) expect(measure(row, 'titre', 40)).toBeLessThanOrEqual(width);
  });

  test('never begin with a sign, nor part a number from its thousands or its %', () => {
    for (let width = 150; width < 900; width += 10) {
      const rows = toRows(sentence, { ...TITRE, width });
      expect(rows.join(' ')).toContain('santé\u202F:');
      expect(rows.filter((l) => /^[:%]|^000|86,1$|10$/.test(l))).toEqual([]);
      if (width > 400) expect(rows.filter((l) => l.endsWith('000'))).toEqual([]);
    }
  });

  test('break after a hyphen only where the word would not hold', () => {
    expect(toRows('Ariège en tête, Hauts-de-Seine en queue', { ...TITRE, width: 380 })).toEqual([
      'Ariège en tête,',
      'Hauts-de-Seine en',
      'queue',
    ]);
    expect(toRows('Alpes-de-Haute-Provence', { ...TITRE, width: 330 })).toEqual(['Alpes-de-Haute-', 'Provence']);
  });

  test('balanced, are as many and of like lengths', () => {
    const options = { ...TITRE, width: 1000 };
    const [tight, egales] = [toRows(sentence, options), toRows(sentence, { ...options, balanced: true })];
    const gap = (rows: string[]) => {
      const widths = rows.map((l) => measure(l, 'titre', 40));
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(egales.length).toBe(tight.length);
    expect(gap(egales)).toBeLessThan(gap(tight));
  });
});

test('French typography is set on the way', () => {
  expect(composeText("Où en est-on? L'état à 84 %", { font: 'texte', size: 10 }).svg).toContain(
    'Où en est-on\u202F? L’état à 84\u00A0%',
  );
});

test('a name takes the largest size that holds; a long one is higher, never wider, than its room', () => {
  const place = { font: 'titre', sizes: [70, 50, 30], width: 300, height: 100 } as const;
  expect(composeFittedText('Ain', place).svg).toContain('font-size="70"');
  expect(composeFittedText('Territoire de Belfort', place).svg).toContain('font-size="30"');
  const long = composeFittedText('Communautés professionnelles territoriales de santé', place);
  expect(long.height).toBeGreaterThan(100);
  expect(long.width).toBeLessThanOrEqual(300);
  expect(() => composeFittedText('Anticonstitutionnellement', { ...place, width: 100 })).toThrow('no size');
});

test('parts of a line follow one another on one base line', () => {
  const { svg, width } = composeRow([
    { text: '10 000', font: 'chiffre', size: 40 },
    { text: 'promis', font: 'texte', size: 20 },
  ]);
  expect(svg.match(/<text /g)).toHaveLength(1);
  const second = Number(/<tspan x="([\d.]+)"[^>]*>promis/.exec(svg)?.[1]);
  expect(second).toBeGreaterThan(measure('10\u202F000', 'chiffre', 40));
  expect(width).toBeCloseTo(second + measure('promis', 'texte', 20), 1);
});
