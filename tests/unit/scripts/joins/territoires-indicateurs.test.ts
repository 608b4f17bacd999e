import { describe, expect, it } from 'vitest';
import { toFichesTerritoires } from '../../../../scripts/joins/territoires-indicateurs.ts';
import type { Indicateur, Observation } from '../../../../src/domain/tables/index.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { unIndicateur, uneObservation, unObjectif, unTerritoire } from '../../lignes.ts';

const territoires = [
  unTerritoire({ code: 'FR', niveau: 'FR', population: 300_000, populationAu: '2017, 2023' }),
  unTerritoire({ code: 'REG-94', niveau: 'REG', parent: 'FR' }),
  unTerritoire({ code: 'DEP-2A', niveau: 'DEP', parent: 'REG-94', population: 50_000 }),
  unTerritoire({ code: 'DEP-2B', niveau: 'DEP', parent: 'REG-94', population: 50_000 }),
  unTerritoire({ code: 'DEP-23', niveau: 'DEP', parent: 'REG-75', population: 50_000 }),
  unTerritoire({ code: 'DEP-976', niveau: 'DEP', parent: 'REG-06', population: 100_000, populationAu: '2017' }),
];
const PART = unIndicateur({ type: 'taux', additif: 'non' });

function ligneDe(
  code: CodeTerritoire,
  observations: Observation[],
  indicateur: Indicateur = PART,
  objectifs = [] as ReturnType<typeof unObjectif>[],
) {
  const fiches = toFichesTerritoires({ territoires, indicateurs: [indicateur], observations, objectifs }, '2026-11-23');
  const [ligne] = fiches.find((fiche) => fiche.code === code)?.lignes ?? [];
  if (ligne === undefined) throw new Error(`no line for ${code}`);
  return ligne;
}
const row = (
  territoire: CodeTerritoire,
  date: string,
  valeur: Observation['valeur'],
  plus: Partial<Observation> = {},
) => uneObservation({ territoire, date, valeur, ...plus });

describe('toFichesTerritoires', () => {
  it('gives every territory a sheet, with one line for each indicator of its level and each modality', () => {
    const indicateurs = [unIndicateur({ id: 'soignants' }), unIndicateur({ id: 'national', niveaux: 'FR' })];
    const observations = ['infirmiers', 'dentistes'].map((ventilation) =>
      uneObservation({ indicateur: 'soignants', ventilation, id: ventilation }),
    );
    const fiches = toFichesTerritoires(
      {
        territoires,
        indicateurs,
        observations: [...observations, uneObservation({ indicateur: 'national' })],
        objectifs: [],
      },
      '2026-11-23',
    );
    expect(fiches.map(({ code }) => code)).toEqual(territoires.map(({ code }) => code));
    expect(fiches[2]?.lignes.map(({ indicateur, ventilation }) => `${indicateur} ${ventilation}`)).toEqual([
      'soignants infirmiers',
      'soignants dentistes',
    ]);
    expect(fiches[0]?.lignes).toHaveLength(3);
  });

  it('separates the last number from the absence that follows it', () => {
    const ligne = ligneDe('DEP-2A', [
      row('DEP-2A', '2022-12', 80),
      row('DEP-2A', '2023-12', 95),
      row('DEP-2A', '2024-05', 'nd'),
    ]);
    expect(ligne).toMatchObject({
      derniere: 'maisons.DEP-2A.2023-12',
      absence: 'maisons.DEP-2A.2024-05',
      precedentes: ['maisons.DEP-2A.2022-12'],
    });
    expect(ligne.variation).toMatchObject({ valeur: 15 });
  });

  it('forgets the absences that a number has since replaced', () => {
    expect(ligneDe('DEP-2A', [row('DEP-2A', '2022-12', 'nd'), row('DEP-2A', '2023-12', 95)])).toMatchObject({
      derniere: 'maisons.DEP-2A.2023-12',
      absence: null,
    });
  });

  it('does not turn silence into a value', () => {
    expect(ligneDe('DEP-2B', [row('DEP-2A', '2023-12', 95)])).toEqual({
      indicateur: 'maisons',
      ventilation: '',
      derniere: null,
      absence: null,
      precedentes: [],
      variation: null,
      region: null,
      france: null,
      objectifs: [],
      taux: null,
      rang: null,
    });
  });

  it('compares at the same date only', () => {
    const ligne = ligneDe('DEP-2A', [
      row('DEP-2A', '2023-12', 95),
      row('REG-94', '2023-12', 90),
      row('FR', '2023-10', 80),
      row('FR', '2024-05', 86.1),
    ]);
    expect(ligne.region).toMatchObject({
      territoire: 'REG-94',
      observation: 'maisons.REG-94.2023-12',
      ecart: { valeur: 5 },
      part: null,
    });
    expect(ligne.france).toBeNull();
  });

  it('says the share and the rates of a count, France without Mayotte', () => {
    const compte = unIndicateur();
    const observations = [
      row('DEP-2A', '2023-12', 5),
      row('REG-94', '2023-12', 20),
      row('FR', '2023-12', 43),
      row('DEP-976', '2023-12', 3),
    ];
    const ligne = ligneDe('DEP-2A', observations, compte);
    expect(ligne.taux).toMatchObject({ formule: 'taux-pour-100000', valeur: 10 });
    expect(ligne.region).toMatchObject({ ecart: null, part: { valeur: 25 }, taux: { valeur: 20 } });
    expect(ligne.france?.taux).toMatchObject({ formule: 'taux-hors-mayotte', valeur: 20 });
    expect(ligneDe('FR', observations, compte).taux).toMatchObject({ formule: 'taux-hors-mayotte', valeur: 20 });
    expect(ligneDe('DEP-976', observations, compte).taux).toMatchObject({ valeur: null, motif: 'annees-differentes' });
  });

  it('ranks the départements by value at that date, counts by their rate, and ranks no absence', () => {
    const parts = [row('DEP-2A', '2023-12', 95), row('DEP-2B', '2023-12', 'nd'), row('DEP-976', '2023-12', 12)];
    expect(ligneDe('DEP-976', parts).rang).toEqual({ rang: 2, sur: 2, exAequo: 1 });
    const comptes = [row('DEP-2A', '2023-12', 8), row('DEP-2B', '2023-12', 9), row('DEP-976', '2023-12', 900)];
    expect(ligneDe('DEP-2B', comptes, unIndicateur()).rang).toEqual({ rang: 1, sur: 2, exAequo: 1 });
    expect(ligneDe('DEP-976', comptes, unIndicateur()).rang).toBeNull();
    expect(ligneDe('DEP-2A', [row('DEP-2A', '2023-12', 95)]).rang).toBeNull();
    expect(ligneDe('REG-94', [row('REG-94', '2023-12', 95), ...parts]).rang).toBeNull();
  });

  it('gives no rank to a count under 5, which takes no place among the others', () => {
    const comptes = (deLa: number) => [
      row('DEP-2A', '2023-12', deLa),
      row('DEP-2B', '2023-12', 9),
      row('DEP-23', '2023-12', 12),
    ];
    const rangs = (deLa: number) =>
      ['DEP-2A', 'DEP-2B', 'DEP-23'].map((code) => ligneDe(code as CodeTerritoire, comptes(deLa), unIndicateur()).rang);
    expect(rangs(4)).toEqual([null, { rang: 2, sur: 2, exAequo: 1 }, { rang: 1, sur: 2, exAequo: 1 }]);
    expect(rangs(5)).toEqual([
      { rang: 3, sur: 3, exAequo: 1 },
      { rang: 2, sur: 3, exAequo: 1 },
      { rang: 1, sur: 3, exAequo: 1 },
    ]);
  });

  it('lets counts of the same rate share their rank', () => {
    const comptes = [row('DEP-2A', '2023-12', 9), row('DEP-2B', '2023-12', 9), row('DEP-23', '2023-12', 5)];
    expect(ligneDe('DEP-2A', comptes, unIndicateur()).rang).toEqual({ rang: 1, sur: 3, exAequo: 2 });
    expect(ligneDe('DEP-23', comptes, unIndicateur()).rang).toEqual({ rang: 3, sur: 3, exAequo: 1 });
  });

  it('sets the last value beside the targets of the territory that nothing replaces, in the order of deadlines', () => {
    const objectifs = [
      unObjectif({ id: 'lointaine', territoire: 'DEP-2A', echeance: '2026-12' }),
      unObjectif({ id: 'proche', territoire: 'DEP-2A', echeance: '2024-12', valeur: 96, remplace: 'ancienne' }),
      unObjectif({ id: 'ancienne', territoire: 'DEP-2A', echeance: '2023-12' }),
      unObjectif({ id: 'nationale' }),
    ];
    const ligne = ligneDe('DEP-2A', [row('DEP-2A', '2024-10', 95)], PART, objectifs);
    expect(
      ligne.objectifs.map(({ objectif, ecart, part, verdict }) => [objectif, ecart.valeur, part.valeur, verdict.issue]),
    ).toEqual([
      ['proche', 1, 98.9583333333, 'non-atteinte-au-dernier-chiffre'],
      ['lointaine', 5, 95, 'en-cours'],
    ]);
  });
});
