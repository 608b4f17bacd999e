import { expect, test } from 'vitest';
import { territoire } from '../../../../src/store/rows.ts';
import { imageOfPlace } from '../../../../src/outputs/share/place-picture.ts';

const image = (...codes: string[]) => imageOfPlace(codes.map((code) => territoire(code)))?.image;

test('a place has the card of the smallest territory that holds it whole', () => {
  expect(image('DEP-23')).toBe('/territoires/departements/23-creuse/og.png');
  expect(image('DEP-75', 'DEP-92')).toBe('/territoires/regions/11-ile-de-france/og.png');
  expect(image('DEP-35', 'DEP-44')).toBeUndefined();
});
