import { describe, expect, it } from 'vitest';
import { smallCommuneShare, townShare } from '../../../../src/domain/derivations/index.ts';
import { aTerritoire } from '../../rows.ts';

const communes = [500, 1999, 2000, 19_999, 20_000];
const ain = aTerritoire({ code: 'DEP-01', niveau: 'DEP', population: 44_498 });

describe('the size of communes', () => {
  it('is the share of people under 2 000 inhabitants, the threshold left out', () => {
    expect(smallCommuneShare(ain, communes)).toMatchObject({ formula: 'part-petites-communes', inputs: ['DEP-01'] });
    expect(smallCommuneShare(ain, communes).valeur).toBeCloseTo((100 * 2499) / 44_498, 9);
  });

  it('is the share of people from 20 000 inhabitants on, the threshold included', () => {
    expect(townShare(ain, communes).valeur).toBeCloseTo((100 * 20_000) / 44_498, 9);
  });

  it('is zero, and not nothing, where there is no such commune', () => {
    expect(townShare({ ...ain, population: 500 }, [500]).valeur).toBe(0);
  });

  it('has no value where nobody lives', () => {
    expect(townShare({ ...ain, population: 0 }, [0])).toMatchObject({ valeur: null, motif: 'division-par-zero' });
  });

  it('refuses communes that are not all those of the territory', () => {
    expect(() => smallCommuneShare(ain, communes.slice(1))).toThrow('not all those of DEP-01');
  });
});
