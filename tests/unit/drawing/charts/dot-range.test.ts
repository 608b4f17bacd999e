import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotRange, type DotRangeRow } from '../../../../src/drawing/charts/dot-range.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, words } from './read-svg.ts';
import { shuffled } from './shuffled.ts';

/** A tie, an imprecise value, a range, a promise, an absence and a long name. */
const rows: DotRangeRow[] = [
  { label: 'Dossier de presse\u202F: contrats signés, juin 2023', valeur: 4384, kept: true },
  { label: 'Rappel du même chiffre', valeur: 4384 },
  { label: 'Directeur général\u202F: assistants recrutés, juillet 2023', valeur: 4500, precision: 'pres-de' },
  { label: 'Fourchette d’un rapport', valeur: 4100, valeur_max: 4250 },
  { label: 'Objectif d’alors', valeur: 4000, promised: true },
  { label: 'Ministère, un an après', valeur: 'inc' },
];
const named = (id: string) => ({ id, title: 'Combien\u202F?', description: 'Six réponses.' });

describe('dotRange', () => {
  const drawings = [
    ['dot-range', rows],
    [
      'dot-range-negative',
      [
        { label: 'a', valeur: -4 },
        { label: 'b', valeur: 0 },
      ],
    ],
    ['dot-range-one', rows.slice(0, 1)],
    ['dot-range-absent', rows.slice(5)],
    ['dot-range-empty', []],
  ] as const;

  describe.each([640, 328])('at %d pixels', (width) => {
    it.each(drawings)('draws %s', (name, data) => {
      const svg = dotRange(data, { ...named(name), width });
      expectCleanSvg(svg, name);
      expect(overlappingTexts(svg)).toEqual([]);
      expectGolden(`charts/${name}-${width}`, svg);
    });
  });

  it('writes each value as its source does', () => {
    const found = words(dotRange(rows, named('a'))).map((word) => word.replaceAll(/[\u00A0\u202F]/g, ' '));
    expect(found).toEqual(expect.arrayContaining(['4 384', 'près de 4 500', '4 100 à 4 250', 'inconnu']));
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(shuffled(rows), (data) => {
        expect(dotRange(data, named('a'))).toBe(dotRange(rows, named('a')));
      }),
      { numRuns: 20 },
    );
  });
});
