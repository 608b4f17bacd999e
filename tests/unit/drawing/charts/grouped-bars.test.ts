import { describe, expect, it } from 'vitest';
import { groupedBars, type BarGroup } from '../../../../src/drawing/charts/grouped-bars.ts';
import { PERCENT } from '../../../../src/format/unite.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, words } from './read-svg.ts';

const groups: BarGroup[] = [
  {
    name: 'Ensemble des professionnels, libéraux et salariés',
    bars: [
      { label: 'Généralistes', valeur: -1 },
      { label: 'Infirmiers', valeur: 19 },
      {
        label: 'Masseurs-kinésithérapeutes, une profession au nom assez long pour deux lignes',
        valeur: 34,
        precision: 'environ',
      },
    ],
  },
  {
    name: 'Libéraux',
    bars: [
      { label: 'Généralistes', valeur: -4, pale: true },
      { label: 'Sages-femmes', valeur: 80, valeur_max: 100, pale: true },
      { label: 'Orthophonistes', valeur: 'nd', pale: true },
      { label: 'Dentistes', valeur: 0, pale: true },
    ],
  },
];
const named = (id: string, width: number) => ({
  id,
  title: 'Évolution',
  description: 'Sept barres.',
  width,
  unite: PERCENT,
});

describe('groupedBars', () => {
  it.each([328, 640])('draws losses, ranges, absences and zero, at %d px', (width) => {
    const svg = groupedBars(groups, named(`grouped-bars-${width}`, width));
    expectCleanSvg(svg, `grouped-bars-${width}`);
    expect(overlappingTexts(svg)).toEqual([]);
    expectGolden(`charts/grouped-bars-${width}`, svg);
  });

  it('writes the words of what is not exact and of what is missing', () => {
    const written = words(groupedBars(groups, named('a', 640)));
    expect(written).toContain('environ\u00A034\u00A0%');
    expect(written).toContain('80\u00A0à\u00A0100\u00A0%');
    expect(written).toContain('non publié');
    expect(written).toContain('0\u00A0%');
  });
});
