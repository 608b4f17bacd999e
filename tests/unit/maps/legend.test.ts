import { describe, expect, test } from 'vitest';
import { formatNombre } from '../../../src/format/nombre.ts';
import { legendeCercles, legendeClasses } from '../../../src/maps/legend.ts';
import { expectGolden } from '../../golden.ts';
import { readSvg } from './read-svg.ts';

const OPTIONS = { id: 'figure', unite: '% de la population', format: formatNombre };
const wrap = (svg: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`;
const textsOf = (svg: string): string[] =>
  readSvg(wrap(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

describe('legend of classes', () => {
  test('five classes, ends and all absences', () =>
    expectGolden(
      'legende-classes',
      wrap(
        legendeClasses([20, 40, 60, 80], { ...OPTIONS, etendue: [3.5, 100], absences: ['nd', 's', 'so', 'inc'] }).svg,
      ),
    ));

  test('writes the unit, then the breaks, then the ends', () => {
    expect(textsOf(legendeClasses([1000, 2500.5], { ...OPTIONS, etendue: [0, 9000] }).svg)).toEqual([
      '% de la population',
      '1\u202F000',
      '2\u202F500,5',
      '0',
    ]);
    expect(textsOf(legendeClasses([20, 80], { ...OPTIONS, etendue: [0, 100] }).svg)).toEqual([
      '% de la population',
      '20',
      '80',
      '0',
      '100',
    ]);
  });

  test('leaves out an end that would touch the next break', () => {
    const texts = textsOf(legendeClasses([10, 20, 30, 1000.5], { ...OPTIONS, etendue: [0, 12345.5] }).svg);
    expect(texts).toContain('0');
    expect(texts).not.toContain('12\u202F345,5');
  });

  test('leaves out ends that would contradict the breaks', () => {
    expect(textsOf(legendeClasses([20], { ...OPTIONS, etendue: [20, 90] }).svg)).toEqual(['% de la population', '20']);
  });

  test('each swatch says which numbers it holds', () => {
    const titles = readSvg(wrap(legendeClasses([20, 40], OPTIONS).svg)).filter(({ name }) => name === 'title');
    expect(titles.map(({ text }) => text)).toEqual(['moins de 20', 'de 20 à moins de 40', '40 et plus']);
  });

  test('two breaks or four use steps of the ramp that are far apart', () => {
    const classes = (breaks: readonly number[]) =>
      readSvg(wrap(legendeClasses(breaks, OPTIONS).svg))
        .filter(({ name }) => name === 'rect')
        .map(({ attributes }) => attributes['class']);
    expect(classes([1])).toEqual(['c2', 'c4']);
    expect(classes([1, 2])).toEqual(['c1', 'c3', 'c5']);
    expect(classes([1, 2, 3])).toEqual(['c1', 'c2', 'c4', 'c5']);
  });

  test('a long unit takes several lines, and the height it says', () => {
    const one = legendeClasses([20], OPTIONS);
    const two = legendeClasses([20], { ...OPTIONS, unite: 'maisons de santé pluriprofessionnelles' });
    expect(textsOf(two.svg).slice(0, 2).join(' ')).toBe('maisons de santé pluriprofessionnelles');
    expect(two.hauteur).toBeGreaterThan(one.hauteur);
  });

  test('breaks that do not increase are refused', () => {
    expect(() => legendeClasses([40, 20], OPTIONS)).toThrow('increase');
  });
});

describe('legend of circles', () => {
  const cercles = [
    { valeur: 50, rayon: 12 },
    { valeur: 200, rayon: 24 },
    { valeur: 10, rayon: 5.37 },
  ];

  test('nested circles, the ring of zero, an absence', () =>
    expectGolden('legende-cercles', wrap(legendeCercles(cercles, { ...OPTIONS, zero: true, absences: ['nd'] }).svg)));

  test('circles stand on one line, and numbers keep a line of distance', () => {
    const elements = readSvg(wrap(legendeCercles(cercles, { ...OPTIONS, zero: false }).svg));
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
    expect(textsOf(legendeCercles(cercles, { ...OPTIONS, zero: false }).svg)).not.toContain('0');
    expect(textsOf(legendeCercles(cercles, { ...OPTIONS, zero: true }).svg)).toContain('0');
  });
});
