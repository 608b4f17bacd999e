import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/format/number.ts';
import { circleLegend, classLegend } from '../../../../src/drawing/maps/legend.ts';
import { PHONE_LETTERS } from '../../../../src/drawing/maps/letters.ts';
import { expectGolden } from '../../../golden.ts';
import { readSvg } from './read-svg.ts';

const OPTIONS = { id: 'figure', unite: '% de la population', format: formatNumber };
const wrap = (svg: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`;
const textsOf = (svg: string): string[] =>
  readSvg(wrap(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

describe('legend of classes', () => {
  test('five classes, ends and all absences', () =>
    expectGolden(
      'legende-classes',
      wrap(classLegend([20, 40, 60, 80], { ...OPTIONS, extent: [3.5, 100], absences: ['nd', 's', 'so', 'inc'] }).svg),
    ));

  test('writes the unit, then the breaks, then the ends', () => {
    expect(textsOf(classLegend([1000, 2500.5], { ...OPTIONS, extent: [0, 9000] }).svg)).toEqual([
      '% de la population',
      '1\u202F000',
      '2\u202F500,5',
      '0',
      '9\u202F000',
    ]);
    expect(textsOf(classLegend([20, 80], { ...OPTIONS, extent: [0, 100] }).svg)).toEqual([
      '% de la population',
      '20',
      '80',
      '0',
      '100',
    ]);
  });

  test('writes under the breaks an end that would touch one: both are always there', () => {
    const legend = classLegend([10, 20, 30, 1000.5], { ...OPTIONS, extent: [0, 12345.5] });
    const rowOf = (text: string) => new RegExp(`y="(\\d+)"[^>]*>${text}<`).exec(legend.svg)?.[1];
    expect(textsOf(legend.svg)).toEqual(expect.arrayContaining(['0', '12\u202F345,5']));
    expect(rowOf('0')).toBe(rowOf('10'));
    expect(Number(rowOf('12\u202F345,5'))).toBeGreaterThan(Number(rowOf('10')));
  });

  test('has no row of labels that touch, in the letters of phones either', () => {
    const { svg, height } = classLegend([12.5, 25.5, 37.5, 50.5], {
      ...OPTIONS,
      extent: [0, 99.5],
      letters: PHONE_LETTERS,
    });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['12,5', '25,5', '37,5', '50,5', '0', '99,5']));
    expect(height).toBeGreaterThan(classLegend([12.5, 25.5, 37.5, 50.5], OPTIONS).height);
  });

  test('leaves out ends that would contradict the breaks', () => {
    expect(textsOf(classLegend([20], { ...OPTIONS, extent: [20, 90] }).svg)).toEqual(['% de la population', '20']);
  });

  test('each swatch says which numbers it holds', () => {
    const titles = readSvg(wrap(classLegend([20, 40], OPTIONS).svg)).filter(({ name }) => name === 'title');
    expect(titles.map(({ text }) => text)).toEqual(['moins de 20', 'de 20 à moins de 40', '40 et plus']);
  });

  test('two breaks or four use steps of the ramp that are far apart', () => {
    const classes = (breaks: readonly number[]) =>
      readSvg(wrap(classLegend(breaks, OPTIONS).svg))
        .filter(({ name }) => name === 'rect')
        .map(({ attributes }) => attributes['class']);
    expect(classes([1])).toEqual(['c2', 'c4']);
    expect(classes([1, 2])).toEqual(['c1', 'c3', 'c5']);
    expect(classes([1, 2, 3])).toEqual(['c1', 'c2', 'c4', 'c5']);
  });

  test('a long unit takes several lines, and the height it says', () => {
    const one = classLegend([20], OPTIONS);
    const two = classLegend([20], { ...OPTIONS, unite: 'maisons de santé pluriprofessionnelles' });
    expect(textsOf(two.svg).slice(0, 2).join(' ')).toBe('maisons de santé pluriprofessionnelles');
    expect(two.height).toBeGreaterThan(one.height);
  });

  test('breaks that do not increase are refused', () => {
    expect(() => classLegend([40, 20], OPTIONS)).toThrow('increase');
  });
});

describe('legend of circles', () => {
  const circles = [
    { valeur: 50, radius: 12 },
    { valeur: 200, radius: 24 },
    { valeur: 10, radius: 5.37 },
  ];

  test('nested circles, the ring of zero, an absence', () =>
    expectGolden('legende-cercles', wrap(circleLegend(circles, { ...OPTIONS, zero: true, absences: ['nd'] }).svg)));

  test('circles stand on one line, and numbers keep a line of distance', () => {
    const elements = readSvg(wrap(circleLegend(circles, { ...OPTIONS, zero: false }).svg));
    const feet = elements
      .filter(({ name }) => name === 'circle')
      .map(({ attributes }) => Number(attributes['cy']) + Number(attributes['r']));
    expect(new Set(feet.map((foot) => foot.toFixed(1))).size).toBe(1);
    const lines = elements
      .filter(({ name }) => name === 'text')
      .slice(1)
      .map(({ attributes }) => Number(attributes['y']));
    expect(Math.min(...lines.slice(1).map((y, i) => y - lines[i]!))).toBeGreaterThanOrEqual(16);
  });

  test('says nothing of zero when none is drawn', () => {
    expect(textsOf(circleLegend(circles, { ...OPTIONS, zero: false }).svg)).not.toContain('0');
    expect(textsOf(circleLegend(circles, { ...OPTIONS, zero: true }).svg)).toContain('0');
  });
});
