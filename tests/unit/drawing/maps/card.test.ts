import { describe, expect, test } from 'vitest';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { cardAttributes } from '../../../../src/drawing/maps/card.ts';

const FORMS: readonly { code: CodeTerritoire; region: CodeTerritoire }[] = [
  { code: 'DEP-01', region: 'REG-84' },
  { code: 'DEP-2A', region: 'REG-94' },
  { code: 'DEP-03', region: 'REG-84' },
];

describe('what the script of maps reads', () => {
  test('the date, the ranks in the order of the shapes and what they go by', () => {
    const ranks = new Map([
      ['DEP-01', { rank: 2, outOf: 2, exAequo: 1 }],
      ['DEP-03', { rank: 1, outOf: 2, exAequo: 2 }],
    ]);
    expect(
      cardAttributes(FORMS, { date: 'mai 2024', rank: (code) => ranks.get(code) ?? null, by: 'par habitant' }),
    ).toBe(' data-date="mai 2024" data-rangs="2 - 1=" data-sur="2, par habitant"');
  });

  test('nothing of what is not ranked or dated', () => {
    expect(cardAttributes(FORMS, { rank: () => null })).toBe('');
    expect(cardAttributes(FORMS, {})).toBe('');
  });

  test('the régions that the map shows, each with its départements', () => {
    const regions = new Map<CodeTerritoire, string>([
      ['REG-94', 'Corse'],
      ['REG-84', 'Auvergne & Rhône'],
      ['REG-11', 'Île-de-France'],
    ]);
    expect(cardAttributes(FORMS, { regions })).toBe(' data-regions="94 Corse:2A;84 Auvergne &amp; Rhône:01 03"');
  });
});
