import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../../src/subjects/health/series-ages.ts';

const TODAY = '2026-11-30';

describe('the age of a series', () => {
  it('is late when it has waited longer than it ever did', () => {
    expect(ageOf(['2022-12', '2023-06', '2023-12'], TODAY)).toEqual({
      last: '2023-12',
      months: 35,
      longest: 6,
      late: true,
    });
    expect(ageOf(['2020', '2023', '2025'], TODAY)).toEqual({ last: '2025', months: 11, longest: 36, late: false });
  });

  it('has no rhythm under three dates, each counted once', () => {
    expect(ageOf(['2023-06', '2023-12', '2023-12'], TODAY)).toEqual({
      last: '2023-12',
      months: 35,
      longest: null,
      late: null,
    });
  });

  it('knows nothing of dates that are unknown or to come', () => {
    expect(ageOf(['inconnue', '2030'], TODAY)).toBeNull();
    expect(ageOf(['2025-12', '2030'], TODAY)).toMatchObject({ last: '2025-12' });
  });
});
