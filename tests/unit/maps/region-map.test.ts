import { describe, expect, test } from 'vitest';
import { formatNombre } from '../../../src/format/nombre.ts';
import { regionMap, type DonneeRegion, type OptionsCarteRegion } from '../../../src/maps/region-map.ts';
import { expectGolden } from '../../golden.ts';
import { BREAKS, CARTE_REGION } from './carte-fixture.ts';
import { readSvg } from './read-svg.ts';

const DONNEES: readonly DonneeRegion[] = [
  { code: 'DEP-23', valeur: 'nd', titre: 'Creuse : non publié', etiquette: 'n.d.' },
  { code: 'DEP-19', valeur: 80, titre: 'Corrèze : 80 %', etiquette: '80 %' },
  { code: 'DEP-2A', valeur: 0, titre: 'Corse-du-Sud : 0 %', etiquette: '0 %' },
];
const OPTIONS: OptionsCarteRegion = {
  carte: CARTE_REGION,
  id: 'carte-region',
  titre: 'Une région d’essai',
  alt: 'La Corrèze est à 80 %.',
  breaks: BREAKS,
};

describe('map of a région', () => {
  test('one image, with its legend', () =>
    expectGolden(
      'carte-region',
      regionMap(DONNEES, { ...OPTIONS, legende: { unite: '% de la population', format: formatNombre } }),
    ));

  test('links and a selection', () =>
    expectGolden(
      'carte-region-liens',
      regionMap(DONNEES, { ...OPTIONS, lien: (code) => `/${code}/`, selection: 'DEP-19' }),
    ));

  test('a label is written where the shape has room, and left out where it has none', () => {
    const texts = readSvg(regionMap(DONNEES, OPTIONS)).filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text)).toEqual(['80 %', 'n.d.']);
  });

  test('the order of the rows does not change it', () => {
    expect(regionMap([...DONNEES].reverse(), OPTIONS)).toBe(regionMap(DONNEES, OPTIONS));
  });

  test('a département without a row, and a selection from elsewhere, are refused', () => {
    expect(() => regionMap(DONNEES.slice(1), OPTIONS)).toThrow('missing [DEP-23]');
    expect(() => regionMap(DONNEES, { ...OPTIONS, selection: 'DEP-75' })).toThrow('DEP-75');
  });
});
