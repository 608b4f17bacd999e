import { describe, expect, it } from 'vitest';
import { deadlines, type DeadlineRow } from '../../../../src/drawing/charts/deadlines.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, select, words } from './read-svg.ts';

const rows: DeadlineRow[] = [
  {
    label: '4\u202F000 postes en 2022',
    note: 'annoncé septembre 2018, président de la République',
    announced: '2018-09',
    deadline: '2022',
    superseded: true,
  },
  {
    label: '10\u202F000 contrats fin\u00A02024',
    note: 'annoncé le 13 juillet 2023, deux ministres dont le titre, très long, ne tient pas sur une seule ligne',
    announced: '2023-07-13',
    deadline: '2024-12-31',
    judged: true,
  },
  {
    label: '10\u202F000 contrats sans échéance',
    note: 'annoncé le 13 juillet 2023',
    announced: '2023-07-13',
    deadline: 'inconnue',
  },
  { label: '10\u202F000 contrats en 2025', note: 'annonce non datée', announced: 'inconnue', deadline: '2025' },
];
const options = (id: string, width: number) => ({
  id,
  title: 'Les échéances successives',
  description: 'Quatre formulations.',
  today: { date: '2026-11-23', label: 'édition\u202F: 23\u00A0nov.\u00A02026' },
  width,
});

describe('deadlines', () => {
  it.each([328, 640])('draws each wording from its announcement to its deadline, at %d px', (width) => {
    const svg = deadlines(rows, options(`deadlines-${width}`, width));
    expectCleanSvg(svg, `deadlines-${width}`);
    expect(overlappingTexts(svg)).toEqual([]);
    expectGolden(`charts/deadlines-${width}`, svg);
  });

  it('draws no announcement and no deadline that has no date', () => {
    const svg = deadlines(rows.slice(2), options('a', 640));
    expect(select(svg, 'circle')).toHaveLength(1);
    expect(words(svg)).toContain('10\u202F000 contrats sans échéance');
  });
});
