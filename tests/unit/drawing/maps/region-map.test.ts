import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/format/number.ts';
import { regionMap, type RegionDatum, type RegionMapOptions } from '../../../../src/drawing/maps/region-map.ts';
import { expectGolden } from '../../../golden.ts';
import { BREAKS, REGION_MAP } from './map-fixture.ts';
import { readSvg } from './read-svg.ts';

const DATA: readonly RegionDatum[] = [
  { code: 'DEP-23', valeur: 'nd', titre: 'Creuse : non publié', label: 'n.d.' },
  { code: 'DEP-19', valeur: 80, titre: 'Corrèze : 80 %', label: '80 %' },
  { code: 'DEP-2A', valeur: 0, titre: 'Corse-du-Sud : 0 %', label: '0 %' },
];
const OPTIONS: RegionMapOptions = {
  map: REGION_MAP,
  id: 'carte-region',
  titre: 'Une région d’essai',
  alt: 'La Corrèze est à 80 %.',
  breaks: BREAKS,
};

describe('map of a région', () => {
  test('one image, with its legend', () =>
    expectGolden(
      'carte-region',
      regionMap(DATA, { ...OPTIONS, legend: { unite: '% de la population', format: formatNumber } }),
    ));

  test('links and a selection', () =>
    expectGolden(
      'carte-region-liens',
      regionMap(DATA, { ...OPTIONS, link: (code) => `/${code}/`, selection: 'DEP-19' }),
    ));

  test('a label is written where the shape has room, and left out where it has none', () => {
    const texts = readSvg(regionMap(DATA, OPTIONS)).filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text)).toEqual(['80 %', 'n.d.']);
  });

  test('the order of the rows does not change it', () => {
    expect(regionMap([...DATA].reverse(), OPTIONS)).toBe(regionMap(DATA, OPTIONS));
  });

  test('a département without a row, and a selection from elsewhere, are refused', () => {
    expect(() => regionMap(DATA.slice(1), OPTIONS)).toThrow('missing [DEP-23]');
    expect(() => regionMap(DATA, { ...OPTIONS, selection: 'DEP-75' })).toThrow('DEP-75');
  });
});
