import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES } from '../../../src/domain/valeur.ts';
import { round, formatNumber, formatValue, formatShortValue } from '../../../src/format/number.ts';

/** The number that a text of ours says. */
const readBack = (text: string): number =>
  Number(text.replaceAll('\u202F', '').replace('+', '').replace('\u2212', '-').replace(',', '.'));

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [999, '999'],
    [4384, '4\u202F384'],
    [10000, '10\u202F000'],
    [68373433, '68\u202F373\u202F433'],
    [86.1, '86,1'],
    [1234.5, '1\u202F234,5'],
    [0.00012, '0,00012'],
    [-3, '\u22123'],
    [-1234.5, '\u22121\u202F234,5'],
    [1e21, '1\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000'],
    [2e-7, '0,0000002'],
  ])('writes %d as « %s »', (number, expected) => expect(formatNumber(number)).toBe(expected));

  it.each([
    [86.15, { decimales: 1 }, '86,2'],
    [1.005, { decimales: 2 }, '1,01'],
    [84, { decimales: 1 }, '84'],
    [84, { decimales: 1, decimalesMin: 1 }, '84,0'],
    [0.96, { decimales: 1 }, '1'],
    [143.27, { decimales: 0 }, '143'],
    [-0.4, { decimales: 0 }, '0'],
    [-0.5, { decimales: 0 }, '\u22121'],
    [999.5, { decimales: 0 }, '1\u202F000'],
    [6, { signed: true }, '+6'],
    [0, { signed: true }, '0'],
    [-6, { signed: true }, '\u22126'],
  ])('writes %d with %o as « %s »', (number, options, expected) =>
    expect(formatNumber(number, options)).toBe(expected),
  );

  it.each([NaN, Infinity, -Infinity])('refuses %d', (number) =>
    expect(() => formatNumber(number)).toThrow(/cannot|can be written/),
  );

  it('is read back unchanged', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        fc.pre(number === 0 || Math.abs(number) >= 1e-6);
        expect(readBack(formatNumber(number))).toBe(number === 0 ? 0 : number);
        expect(readBack(formatNumber(number, { signed: true, decimalesMin: 2 }))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it('never breaks a line nor uses an ASCII separator', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(formatNumber(number)).toMatch(/^\u2212?\d{1,3}(\u202F\d{3})*$/);
      }),
    );
  });
});

describe('absences', () => {
  it('are four different words and four different marks, none a number', () => {
    expect(new Set(ABSENCES.map((a) => formatValue(a))).size).toBe(4);
    expect(new Set(ABSENCES.map((a) => formatShortValue(a))).size).toBe(4);
    for (const a of ABSENCES) expect(formatValue(a) + formatShortValue(a)).not.toMatch(/\d/);
  });
});

describe('round', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [57.95, 1, 58],
    [7, 3, 7],
  ])('rounds %d to %d decimals: %d', (number, decimales, expected) => expect(round(number, decimales)).toBe(expected));
});
