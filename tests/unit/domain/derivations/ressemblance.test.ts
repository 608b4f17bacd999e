import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reduire,
  semblables,
  VARIABLES_RESSEMBLANCE,
  type IdVariable,
  type Profil,
} from '../../../../src/domain/derivations/index.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { uneMesure } from '../../lignes.ts';

/** A territory of average values, but for what the test says. */
function profil(code: CodeTerritoire, valeurs: Partial<Record<IdVariable, number | null>> = {}): Profil {
  const toTrait = (id: IdVariable) => {
    const valeur = valeurs[id] === undefined ? 100 : valeurs[id];
    const mesure = id === 'generalistes' || id === 'infirmiers';
    return valeur === null
      ? null
      : { valeur, mesure: mesure ? uneMesure({ id: `${id}.${code}`, territoire: code, valeur }) : null };
  };
  const traits = Object.fromEntries(VARIABLES_RESSEMBLANCE.map(({ id }) => [id, toTrait(id)]));
  return { code, traits: traits as Profil['traits'] };
}

describe('reduire', () => {
  it('gives standard scores: mean zero, deviation one', () => {
    expect(reduire([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it('gives zero to values that are all the same, and to one alone', () => {
    expect(reduire([3, 3, 3])).toEqual([0, 0, 0]);
    expect(reduire([3])).toEqual([0]);
  });
});

describe('semblables', () => {
  it('finds at zero from each other two territories that have the same values', () => {
    const [premier] = semblables([profil('DEP-01'), profil('DEP-02', { infirmiers: 400 }), profil('DEP-03')], {
      nombre: 1,
    }).get('DEP-01')!;
    expect(premier).toMatchObject({
      code: 'DEP-03',
      distance: { formule: 'distance-territoires', valeur: 0, motif: null },
    });
  });

  it('is the root of the weighted mean of the squared differences', () => {
    const deux = [profil('DEP-01', { generalistes: 60 }), profil('DEP-02', { generalistes: 80 })];
    // Standard scores of two values are −1 and 1; the weight of the généralistes is one fourth of all.
    expect(semblables(deux, { nombre: 1 }).get('DEP-01')![0]!.distance.valeur).toBeCloseTo(Math.sqrt(4 / 4), 12);
    const moitie = [profil('DEP-01', { 'part-villes': 0 }), profil('DEP-02', { 'part-villes': 50 })];
    expect(semblables(moitie, { nombre: 1 }).get('DEP-01')![0]!.distance.valeur).toBeCloseTo(
      Math.sqrt((0.5 * 4) / 4),
      12,
    );
  });

  it('compares the ratios of populations and not their differences', () => {
    const trois = [
      profil('DEP-01', { population: 400_000 }),
      profil('DEP-02', { population: 200_000 }),
      profil('DEP-03', { population: 790_000 }),
    ];
    expect(semblables(trois, { nombre: 1 }).get('DEP-01')![0]!.code).toBe('DEP-03');
  });

  it('goes from the nearest on, the lower code first among those as near', () => {
    const voisins = semblables(
      [
        profil('DEP-05'),
        profil('DEP-04', { infirmiers: 110 }),
        profil('DEP-03', { infirmiers: 90 }),
        profil('DEP-02', { infirmiers: 400 }),
      ],
      { nombre: 3 },
    ).get('DEP-05')!;
    expect(voisins.map(({ code }) => code)).toEqual(['DEP-03', 'DEP-04', 'DEP-02']);
  });

  it('names the rows and the territories it comes from', () => {
    const [voisin] = semblables([profil('DEP-01'), profil('DEP-02')], { nombre: 1 }).get('DEP-01')!;
    expect(voisin!.distance.entrees).toEqual([
      'generalistes.DEP-01',
      'generalistes.DEP-02',
      'infirmiers.DEP-01',
      'infirmiers.DEP-02',
      'DEP-01',
      'DEP-02',
    ]);
  });

  it('compares on the others a territory that lacks a value, and says on which', () => {
    const profils = [profil('DEP-01'), profil('DEP-02', { infirmiers: null }), profil('DEP-03', { infirmiers: 400 })];
    const [premier] = semblables(profils, { nombre: 2 }).get('DEP-01')!;
    expect(premier).toMatchObject({
      code: 'DEP-02',
      distance: { valeur: 0 },
      variables: ['population', 'part-petites-communes', 'part-villes', 'generalistes'],
    });
  });

  it('does not compare territories that share less than half the weight', () => {
    const pauvre = profil('DEP-02', { infirmiers: null, generalistes: null, 'part-villes': null });
    const voisins = semblables([profil('DEP-01'), pauvre, profil('DEP-03')], { nombre: 5 });
    expect(voisins.get('DEP-02')).toEqual([]);
    expect(voisins.get('DEP-01')!.map(({ code }) => code)).toEqual(['DEP-03']);
  });

  it('does not depend on the order of the territories, and is as far one way as the other', () => {
    const valeur = fc.integer({ min: 1, max: 1000 });
    const traits = fc.record({ population: valeur, generalistes: valeur, infirmiers: valeur, 'part-villes': valeur });
    fc.assert(
      fc.property(fc.array(traits, { minLength: 3, maxLength: 8 }), (lignes) => {
        const profils = lignes.map((ligne, i) => profil(`DEP-0${i + 1}`, ligne));
        const tous = semblables(profils, { nombre: 9 });
        const inverses = semblables(profils.toReversed(), { nombre: 9 });
        for (const [code, voisins] of tous) {
          const arrondis = (liste: typeof voisins) => liste.map((v) => [v.code, v.distance.valeur!.toFixed(6)]);
          expect(new Map(arrondis(inverses.get(code)!) as [string, string][])).toEqual(
            new Map(arrondis(voisins) as [string, string][]),
          );
          for (const { code: autre, distance } of voisins) {
            expect(tous.get(autre)!.find((v) => v.code === code)!.distance.valeur).toBeCloseTo(distance.valeur!, 9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
