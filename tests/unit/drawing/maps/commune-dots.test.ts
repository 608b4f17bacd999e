import { describe, expect, test } from 'vitest';
import { paint } from '../../../../src/drawing/palette.ts';
import {
  communeDots,
  dotRadius,
  type CommuneDot,
  type OptionsCommuneDots,
} from '../../../../src/drawing/maps/commune-dots.ts';
import { expectGolden } from '../../../golden.ts';
import { NARROW_BODY } from '../../../../src/drawing/svg.ts';
import { textWidth } from '../../../../src/drawing/text-width.ts';
import { readSvg } from './read-svg.ts';

const DOTS: readonly CommuneDot[] = [
  { x: 40, y: 30, r: 2, className: 'loin', id: 'c00002', titre: 'Petit lieu & hameau' },
  { x: 60, y: 50, r: 13, className: 'ici', id: 'c00001', titre: 'Grande ville' },
  { x: 61, y: 50.26, r: 2, className: 'ici', id: 'c00003' },
];
const OPTIONS: OptionsCommuneDots = {
  id: 'points',
  titre: 'Des communes d’essai',
  alt: 'Deux communes en ont, une n’en a pas.',
  frame: { width: 120, height: 90 },
  background: { terre: 'M10 10h200v150h-200z' },
  classes: [
    { className: 'ici', nom: 'au moins un ici', forme: 'plein', colour: paint.observe },
    { className: 'loin', nom: 'aucun ici', forme: 'anneau', colour: paint.discret },
    { className: 'jamais', nom: 'classe sans commune', forme: 'anneau', colour: paint.discret },
  ],
  sizes: {
    nom: 'habitants',
    valeurs: [
      { radius: 2, word: '100' },
      { radius: 8, word: '1 000' },
    ],
  },
};

describe('communes as dots', () => {
  test('over their outline, with the legend of the classes that they have', () =>
    expectGolden('carte-communes', communeDots(DOTS, OPTIONS)));

  test.each([360, 400, 460, 560])('the words of its sizes end before its edge, %i wide', (width) => {
    const words = ['moins de 20 000', '50 000', '200 000', '1 000 000'];
    const sizes = { nom: 'habitants', valeurs: words.map((word, i) => ({ radius: 2 + 4 * i, word })) };
    const drawn = readSvg(communeDots(DOTS, { ...OPTIONS, frame: { width, height: 300 }, sizes }));
    const texts = drawn.filter(({ name }) => name === 'text');
    const ends = texts.map(({ attributes, text }) => Number(attributes['x']) + textWidth(text, NARROW_BODY));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['moins de 20 000', 'habitants']));
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
  });

  test('links, and one chosen', () =>
    expectGolden(
      'carte-communes-liens',
      communeDots(
        DOTS.map((dot) => ({ ...dot, link: `/${dot.id}/` })),
        { ...OPTIONS, legend: false, selection: 'c00003' },
      ),
    ));

  test('the largest is drawn first: no dot hides a smaller one', () => {
    const radii = readSvg(communeDots(DOTS, { ...OPTIONS, legend: false }))
      .filter(({ name }) => name === 'circle')
      .map(({ attributes }) => attributes['r']);
    expect(radii).toEqual(['26', '4', '4']);
  });

  test('the order of the dots does not change it where they differ', () => {
    const two = DOTS.slice(0, 2);
    expect(communeDots(two.toReversed(), OPTIONS)).toBe(communeDots(two, OPTIONS));
  });

  test('a class that is not declared, and a selection that is not drawn, are refused', () => {
    expect(() => communeDots([{ x: 1, y: 1, r: 2, className: 'autre' }], OPTIONS)).toThrow('autre');
    expect(() => communeDots(DOTS, { ...OPTIONS, selection: 'c9' })).toThrow('c9');
  });

  test('areas follow people, but for the smallest', () => {
    expect(dotRadius(10_000, { max: 10_000 })).toBe(13);
    expect(dotRadius(2_500, { max: 10_000 })).toBe(6.5);
    expect(dotRadius(0, { max: 10_000 })).toBe(2);
    expect(() => dotRadius(-1, { max: 10 })).toThrow('-1');
  });
});
