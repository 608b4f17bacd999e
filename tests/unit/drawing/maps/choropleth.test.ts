import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choropleth, type OptionsChoropleth } from '../../../../src/drawing/maps/choropleth.ts';
import { formatNumber } from '../../../../src/format/number.ts';
import { expectGolden } from '../../../golden.ts';
import { BREAKS, MAP, DATA } from './map-fixture.ts';
import { readSvg, type ElementSvg } from './read-svg.ts';

const OPTIONS: OptionsChoropleth = {
  map: MAP,
  id: 'carte-essai',
  titre: 'Une carte d’essai',
  alt: 'Deux départements ont un chiffre au-dessus de 60 %.',
  breaks: BREAKS,
  legend: { unite: '% de la population', format: formatNumber },
};
const link = (code: string): string => `/territoires/${code.toLowerCase()}/`;

/** The shape that bears a territory's id, or is inside the link that does. */
function shapeOf(elements: readonly ElementSvg[], id: string): ElementSvg {
  const shape = elements.find(
    ({ name, attributes, parent }) => name === 'path' && (attributes['id'] ?? parent?.attributes['id']) === id,
  );
  if (!shape) throw new Error(`no shape ${id}`);
  return shape;
}

describe('choropleth', () => {
  test('one image, with its legend', () => expectGolden('carte-choroplethe', choropleth(DATA, OPTIONS)));

  test('links, a selection, the main map of its page', () =>
    expectGolden('carte-choroplethe-liens', choropleth(DATA, { ...OPTIONS, link, selection: 'DEP-75', prefix: '' })));

  test('régions', () =>
    expectGolden(
      'carte-choroplethe-regions',
      choropleth(
        [
          { code: 'REG-01', valeur: 12, titre: 'Guadeloupe : 12 %' },
          { code: 'REG-11', valeur: 's', titre: 'Île-de-France : secret statistique' },
          { code: 'REG-75', valeur: 0, titre: 'Nouvelle-Aquitaine : 0 %' },
          { code: 'REG-84', valeur: 55, titre: 'Auvergne-Rhône-Alpes : 55 %' },
        ],
        { ...OPTIONS, niveau: 'REG', breaks: [20, 50], selection: 'REG-84' },
      ),
    ));

  test('a number takes the colour of its class, a tie that of the class above', () => {
    const elements = readSvg(choropleth(DATA, OPTIONS));
    const classes = ['DEP-01', 'DEP-03', 'DEP-75', 'DEP-971'].map(
      (code) => shapeOf(elements, `carte-essai-${code}`).attributes['class'],
    );
    expect(classes).toEqual(['c2', 'c1', 'c4', 'c5']);
  });

  test('each absence has its own hatch, in the shape and in the legend, and none has a colour of the ramp', () => {
    const elements = readSvg(choropleth(DATA, OPTIONS));
    const fills = { 'DEP-07': 'nd', 'DEP-19': 's', 'DEP-23': 'so', 'DEP-2A': 'inc' };
    for (const [code, absence] of Object.entries(fills)) {
      expect(shapeOf(elements, `carte-essai-${code}`).attributes['fill']).toBe(`url(#carte-essai-${absence})`);
      expect(
        elements.some(({ name, attributes }) => name === 'pattern' && attributes['id'] === `carte-essai-${absence}`),
      ).toBe(true);
    }
    const words = elements.map(({ text }) => text);
    for (const word of ['non publié', 'secret statistique', 'sans objet', 'inconnu']) expect(words).toContain(word);
  });

  test('a legend says nothing of absences that the map does not have', () => {
    const complete = DATA.map((row) => ({ ...row, valeur: 50, titre: 'moitié' }));
    const svg = choropleth(complete, OPTIONS);
    expect(svg).not.toContain('pattern');
    expect(svg).not.toContain('non publié');
  });

  test('each territory says its name and its value once', () => {
    const titles = readSvg(choropleth(DATA, { ...OPTIONS, link })).filter(
      ({ name, parent }) => name === 'title' && parent?.name === 'a',
    );
    expect(titles.map(({ text }) => text)).toEqual(DATA.map(({ titre }) => titre));
  });

  test('with links it is a group with a name; without, an image with a name and a description', () => {
    const [linked] = readSvg(choropleth(DATA, { ...OPTIONS, link }));
    expect(linked?.attributes).toMatchObject({ role: 'group', 'aria-label': OPTIONS.titre });
    const elements = readSvg(choropleth(DATA, OPTIONS));
    expect(elements[0]?.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': 'carte-essai-titre carte-essai-desc',
    });
    expect(elements.slice(1, 3).map(({ text }) => text)).toEqual([OPTIONS.titre, OPTIONS.alt]);
  });

  test('a magnified département is linked in its inset only', () => {
    const elements = readSvg(choropleth(DATA, { ...OPTIONS, link }));
    const [paris] = MAP.departements.filter(({ code }) => code === 'DEP-75');
    const drawn = elements.filter(({ attributes }) => [paris?.trace, paris?.unmagnified].includes(attributes['d']));
    expect(drawn.map(({ parent }) => parent?.name)).toEqual(['g', 'a']);
    expect(drawn[0]?.parent?.attributes['aria-hidden']).toBe('true');
    expect(new Set(drawn.map(({ attributes }) => attributes['fill'])).size).toBe(1);
  });

  test('two maps of one page share no id', () => {
    const page = choropleth(DATA, { ...OPTIONS, prefix: '' }) + choropleth(DATA, { ...OPTIONS, id: 'carte-autre' });
    expect(() => readSvg(`<div>${page}</div>`)).not.toThrow();
  });

  test('it holds no style, which the site refuses, and no colour that the page cannot set', () => {
    const svg = choropleth(DATA, { ...OPTIONS, link, selection: 'DEP-23' });
    expect(svg).not.toMatch(/style/);
    for (const { attributes } of readSvg(svg)) {
      for (const key of ['fill', 'stroke'])
        expect(attributes[key] ?? 'none').toMatch(/^(none|var\(--[a-z0-9-]+,#[0-9a-f]{6}\)|url\(#[a-z-]+\))$/);
    }
  });

  test('the order of the rows does not change it', () => {
    const expected = choropleth(DATA, OPTIONS);
    const orders = fc.shuffledSubarray([...DATA], { minLength: DATA.length });
    fc.assert(fc.property(orders, (rows) => choropleth(rows, OPTIONS) === expected));
  });

  test.each([
    ['a territory without a row', DATA.slice(1), 'missing [DEP-01]'],
    ['a territory with two rows', [...DATA, DATA[0]!], 'twice [DEP-01]'],
    [
      'a row of a territory that is not on the map',
      [...DATA, { ...DATA[0]!, code: 'DEP-99' as const }],
      'unknown [DEP-99]',
    ],
  ])('%s is refused', (_, rows, message) => {
    expect(() => choropleth(rows, OPTIONS)).toThrow(message);
  });

  test('a selection that is not on the map is refused', () => {
    expect(() => choropleth(DATA, { ...OPTIONS, selection: 'DEP-99' })).toThrow('DEP-99');
  });

  test('a legend that grows taller pushes the top of the view box, never onto the map', () => {
    const viewBox = (legend: OptionsChoropleth['legend']) =>
      readSvg(choropleth(DATA, { ...OPTIONS, legend: legend! }))[0]
        ?.attributes['viewBox']?.split(' ')
        .map(Number) ?? [];
    const [, short = 0, , shortHeight = 0] = viewBox({ unite: '%', format: formatNumber });
    const [, tall = 0, , tallHeight = 0] = viewBox({
      unite: 'contrats d’assistants médicaux signés depuis 2018',
      format: formatNumber,
    });
    expect(tall).toBeLessThan(short);
    expect(tallHeight + tall).toBe(shortHeight + short);
  });
});
