import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  similarTo,
  SIMILARITY_VARIABLES,
  type IdVariable,
  type Profile,
} from '../../../../src/domain/derivations/index.ts';
import { standardise } from '../../../../src/domain/derivations/similarity.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { aMeasure } from '../../rows.ts';

/** A territory of average values, but for what the test says. */
function profile(code: CodeTerritoire, valeurs: Partial<Record<IdVariable, number | null>> = {}): Profile {
  const toTrait = (id: IdVariable) => {
    const valeur = valeurs[id] === undefined ? 100 : valeurs[id];
    const measure = id === 'generalistes' || id === 'infirmiers';
    return valeur === null
      ? null
      : { valeur, measure: measure ? aMeasure({ id: `${id}.${code}`, territoire: code, valeur }) : null };
  };
  const traits = Object.fromEntries(SIMILARITY_VARIABLES.map(({ id }) => [id, toTrait(id)]));
  return { code, traits: traits as Profile['traits'] };
}

describe('standardise', () => {
  it('gives standard scores: mean zero, deviation one', () => {
    expect(standardise([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it('gives zero to values that are all the same, and to one alone', () => {
    expect(standardise([3, 3, 3])).toEqual([0, 0, 0]);
    expect(standardise([3])).toEqual([0]);
  });
});

describe('similarTo', () => {
  it('finds at zero from each other two territories that have the same values', () => {
    const [first] = similarTo([profile('DEP-01'), profile('DEP-02', { infirmiers: 400 }), profile('DEP-03')], {
      count: 1,
    }).get('DEP-01')!;
    expect(first).toMatchObject({
      code: 'DEP-03',
      distance: { formula: 'distance-territoires', valeur: 0, motif: null },
    });
  });

  it('is the root of the weighted mean of the squared differences', () => {
    const two = [profile('DEP-01', { generalistes: 60 }), profile('DEP-02', { generalistes: 80 })];
    // Standard scores of two values are −1 and 1; the weight of the généralistes is one fourth of all.
    expect(similarTo(two, { count: 1 }).get('DEP-01')![0]!.distance.valeur).toBeCloseTo(Math.sqrt(4 / 4), 12);
    const half = [profile('DEP-01', { 'part-villes': 0 }), profile('DEP-02', { 'part-villes': 50 })];
    expect(similarTo(half, { count: 1 }).get('DEP-01')![0]!.distance.valeur).toBeCloseTo(Math.sqrt((0.5 * 4) / 4), 12);
  });

  it('compares the ratios of populations and not their differences', () => {
    const three = [
      profile('DEP-01', { population: 400_000 }),
      profile('DEP-02', { population: 200_000 }),
      profile('DEP-03', { population: 790_000 }),
    ];
    expect(similarTo(three, { count: 1 }).get('DEP-01')![0]!.code).toBe('DEP-03');
  });

  it('goes from the nearest on, the lower code first among those as near', () => {
    const neighbours = similarTo(
      [
        profile('DEP-05'),
        profile('DEP-04', { infirmiers: 110 }),
        profile('DEP-03', { infirmiers: 90 }),
        profile('DEP-02', { infirmiers: 400 }),
      ],
      { count: 3 },
    ).get('DEP-05')!;
    expect(neighbours.map(({ code }) => code)).toEqual(['DEP-03', 'DEP-04', 'DEP-02']);
  });

  it('names the rows and the territories it comes from', () => {
    const [neighbour] = similarTo([profile('DEP-01'), profile('DEP-02')], { count: 1 }).get('DEP-01')!;
    expect(neighbour!.distance.inputs).toEqual([
      'generalistes.DEP-01',
      'generalistes.DEP-02',
      'infirmiers.DEP-01',
      'infirmiers.DEP-02',
      'DEP-01',
      'DEP-02',
    ]);
  });

  it('compares on the others a territory that lacks a value, and says on which', () => {
    const profiles = [
      profile('DEP-01'),
      profile('DEP-02', { infirmiers: null }),
      profile('DEP-03', { infirmiers: 400 }),
    ];
    const [first] = similarTo(profiles, { count: 2 }).get('DEP-01')!;
    expect(first).toMatchObject({
      code: 'DEP-02',
      distance: { valeur: 0 },
      variables: ['population', 'part-petites-communes', 'part-villes', 'generalistes'],
    });
  });

  it('does not compare territories that share less than half the weight', () => {
    const pauvre = profile('DEP-02', { infirmiers: null, generalistes: null, 'part-villes': null });
    const neighbours = similarTo([profile('DEP-01'), pauvre, profile('DEP-03')], { count: 5 });
    expect(neighbours.get('DEP-02')).toEqual([]);
    expect(neighbours.get('DEP-01')!.map(({ code }) => code)).toEqual(['DEP-03']);
  });

  it('does not depend on the order of the territories, and is as far one way as the other', () => {
    const valeur = fc.integer({ min: 1, max: 1000 });
    const traits = fc.record({ population: valeur, generalistes: valeur, infirmiers: valeur, 'part-villes': valeur });
    fc.assert(
      fc.property(fc.array(traits, { minLength: 3, maxLength: 8 }), (rows) => {
        const profiles = rows.map((row, i) => profile(`DEP-0${i + 1}`, row));
        const all = similarTo(profiles, { count: 9 });
        const reversed = similarTo(profiles.toReversed(), { count: 9 });
        for (const [code, neighbours] of all) {
          const rounded = (list: typeof neighbours) => list.map((v) => [v.code, v.distance.valeur!.toFixed(6)]);
          expect(new Map(rounded(reversed.get(code)!) as [string, string][])).toEqual(
            new Map(rounded(neighbours) as [string, string][]),
          );
          for (const { code: other, distance } of neighbours) {
            expect(all.get(other)!.find((v) => v.code === code)!.distance.valeur).toBeCloseTo(distance.valeur!, 9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
