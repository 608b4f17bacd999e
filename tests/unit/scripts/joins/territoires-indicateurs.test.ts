import { describe, expect, it } from 'vitest';
import { toDerivedObservations } from '../../../../scripts/joins/derived-observations.ts';
import { toTerritoireRecords, type RowsRecords } from '../../../../scripts/joins/territoires-indicateurs.ts';
import type { Indicateur, Observation } from '../../../../src/domain/tables/index.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { anIndicateur, anObservation, anObjectif, aTerritoire } from '../../rows.ts';

const territoires = [
  aTerritoire({ code: 'FR', niveau: 'FR', population: 300_000, populationAu: '2017, 2023' }),
  aTerritoire({ code: 'REG-94', niveau: 'REG', parent: 'FR' }),
  aTerritoire({ code: 'DEP-2A', niveau: 'DEP', parent: 'REG-94', population: 50_000 }),
  aTerritoire({ code: 'DEP-2B', niveau: 'DEP', parent: 'REG-94', population: 50_000 }),
  aTerritoire({ code: 'DEP-23', niveau: 'DEP', parent: 'REG-75', population: 50_000 }),
  aTerritoire({ code: 'DEP-976', niveau: 'DEP', parent: 'REG-06', population: 100_000, populationAu: '2017' }),
];
const PART = anIndicateur({ type: 'taux', additif: 'non' });

/** The sheets of these rows, with what is derived of them. */
const toRecords = (rows: Omit<RowsRecords, 'derived'>) =>
  toTerritoireRecords({ ...rows, derived: toDerivedObservations(rows) }, '2026-11-23');

function rowOf(
  code: CodeTerritoire,
  observations: Observation[],
  indicateur: Indicateur = PART,
  objectifs = [] as ReturnType<typeof anObjectif>[],
) {
  const pages = toRecords({ territoires, indicateurs: [indicateur], observations, objectifs });
  const [row] = pages.find((page) => page.code === code)?.rows ?? [];
  if (row === undefined) throw new Error(`no line for ${code}`);
  return row;
}
const row = (
  territoire: CodeTerritoire,
  date: string,
  valeur: Observation['valeur'],
  most: Partial<Observation> = {},
) => anObservation({ territoire, date, valeur, ...most });

describe('toTerritoireRecords', () => {
  it('gives every territory a sheet, with one line for each indicator of its level and each modality', () => {
    const indicateurs = [anIndicateur({ id: 'soignants' }), anIndicateur({ id: 'national', niveaux: 'FR' })];
    const observations = ['infirmiers', 'dentistes'].map((ventilation) =>
      anObservation({ indicateur: 'soignants', ventilation, id: ventilation }),
    );
    const pages = toRecords({
      territoires,
      indicateurs,
      observations: [...observations, anObservation({ indicateur: 'national' })],
      objectifs: [],
    });
    expect(pages.map(({ code }) => code)).toEqual(territoires.map(({ code }) => code));
    expect(pages[2]?.rows.map(({ indicateur, ventilation }) => `${indicateur} ${ventilation}`)).toEqual([
      'soignants infirmiers',
      'soignants dentistes',
    ]);
    expect(pages[0]?.rows).toHaveLength(3);
  });

  it('separates the last number from the absence that follows it', () => {
    const entry = rowOf('DEP-2A', [
      row('DEP-2A', '2022-12', 80),
      row('DEP-2A', '2023-12', 95),
      row('DEP-2A', '2024-05', 'nd'),
    ]);
    expect(entry).toMatchObject({
      latest: 'maisons.DEP-2A.2023-12',
      absence: 'maisons.DEP-2A.2024-05',
      earlier: ['maisons.DEP-2A.2022-12'],
    });
    expect(entry.change).toMatchObject({ valeur: 15 });
  });

  it('forgets the absences that a number has since replaced', () => {
    expect(rowOf('DEP-2A', [row('DEP-2A', '2022-12', 'nd'), row('DEP-2A', '2023-12', 95)])).toMatchObject({
      latest: 'maisons.DEP-2A.2023-12',
      absence: null,
    });
  });

  it('does not turn silence into a value', () => {
    expect(rowOf('DEP-2B', [row('DEP-2A', '2023-12', 95)])).toEqual({
      indicateur: 'maisons',
      ventilation: '',
      latest: null,
      absence: null,
      earlier: [],
      change: null,
      region: null,
      france: null,
      objectifs: [],
      rank: null,
    });
  });

  it('compares at the same date only', () => {
    const entry = rowOf('DEP-2A', [
      row('DEP-2A', '2023-12', 95),
      row('REG-94', '2023-12', 90),
      row('FR', '2023-10', 80),
      row('FR', '2024-05', 86.1),
    ]);
    expect(entry.region).toMatchObject({
      territoire: 'REG-94',
      observation: 'maisons.REG-94.2023-12',
      gap: { valeur: 5 },
      part: null,
    });
    expect(entry.france).toBeNull();
  });

  it('sets beside a value the absence that a wider territory has at that date, and computes nothing of it', () => {
    const entry = rowOf('DEP-2A', [
      row('DEP-2A', '2023-12', 95),
      row('REG-94', '2023-12', 'nd'),
      row('REG-94', '2022-12', 90),
    ]);
    expect(entry.region).toEqual({
      territoire: 'REG-94',
      observation: 'maisons.REG-94.2023-12',
      gap: null,
      part: null,
    });
  });

  it('compares with the revision of a row, wherever it stands in the table', () => {
    const revision = row('REG-94', '2023-12', 60, { id: 'revision', revise: 'maisons.REG-94.2023-12' });
    const entry = rowOf('DEP-2A', [row('DEP-2A', '2023-12', 95), row('REG-94', '2023-12', 90), revision]);
    expect(entry.region).toMatchObject({ observation: 'revision', gap: { valeur: 35 } });
  });

  it('does not lose the value of a month to that of its last day', () => {
    const entry = rowOf('DEP-2A', [
      row('DEP-2A', '2023-12', 95),
      row('FR', '2023-12', 80, { statut: 'repris' }),
      row('FR', '2023-12-31', 81),
    ]);
    expect(entry.france).toMatchObject({ observation: 'maisons.FR.2023-12', gap: { valeur: 15 } });
  });

  it('says the share of a count', () => {
    const observations = [row('DEP-2A', '2023-12', 5), row('REG-94', '2023-12', 20)];
    const entry = rowOf('DEP-2A', observations, anIndicateur());
    expect(entry.region).toMatchObject({ gap: null, part: { valeur: 25 } });
  });

  it('says no share of a count that does not add up to that of the wider territory', () => {
    const observations = [row('DEP-2B', '2024-03', 9), row('REG-94', '2024-03', 40), row('FR', '2024-03', 800)];
    const entry = rowOf('DEP-2B', observations, anIndicateur({ additif: 'non' }));
    expect([entry.region?.part, entry.france?.part]).toEqual([null, null]);
  });

  it('ranks the départements by value at that date, counts by their rate, and ranks no absence', () => {
    const parts = [row('DEP-2A', '2023-12', 95), row('DEP-2B', '2023-12', 'nd'), row('DEP-976', '2023-12', 12)];
    expect(rowOf('DEP-976', parts).rank).toEqual({ rank: 2, outOf: 2, exAequo: 1 });
    const counts = [row('DEP-2A', '2023-12', 8), row('DEP-2B', '2023-12', 9), row('DEP-976', '2023-12', 900)];
    expect(rowOf('DEP-2B', counts, anIndicateur()).rank).toEqual({ rank: 1, outOf: 2, exAequo: 1 });
    expect(rowOf('DEP-976', counts, anIndicateur()).rank).toBeNull();
    expect(rowOf('DEP-2A', [row('DEP-2A', '2023-12', 95)]).rank).toBeNull();
    expect(rowOf('REG-94', [row('REG-94', '2023-12', 95), ...parts]).rank).toBeNull();
  });

  it('gives no rank to a count under 5, which takes no place among the others', () => {
    const counts = (ofThe: number) => [
      row('DEP-2A', '2023-12', ofThe),
      row('DEP-2B', '2023-12', 9),
      row('DEP-23', '2023-12', 12),
    ];
    const ranks = (ofThe: number) =>
      ['DEP-2A', 'DEP-2B', 'DEP-23'].map((code) => rowOf(code as CodeTerritoire, counts(ofThe), anIndicateur()).rank);
    expect(ranks(4)).toEqual([null, { rank: 2, outOf: 2, exAequo: 1 }, { rank: 1, outOf: 2, exAequo: 1 }]);
    expect(ranks(5)).toEqual([
      { rank: 3, outOf: 3, exAequo: 1 },
      { rank: 2, outOf: 3, exAequo: 1 },
      { rank: 1, outOf: 3, exAequo: 1 },
    ]);
  });

  it('lets counts of the same rate share their rank', () => {
    const counts = [row('DEP-2A', '2023-12', 9), row('DEP-2B', '2023-12', 9), row('DEP-23', '2023-12', 5)];
    expect(rowOf('DEP-2A', counts, anIndicateur()).rank).toEqual({ rank: 1, outOf: 3, exAequo: 2 });
    expect(rowOf('DEP-23', counts, anIndicateur()).rank).toEqual({ rank: 3, outOf: 3, exAequo: 1 });
  });

  it('sets the last value beside the targets of the territory that nothing replaces, in the order of deadlines', () => {
    const objectifs = [
      anObjectif({ id: 'lointaine', territoire: 'DEP-2A', echeance: '2026-12' }),
      anObjectif({ id: 'proche', territoire: 'DEP-2A', echeance: '2024-12', valeur: 96, remplace: 'ancienne' }),
      anObjectif({ id: 'ancienne', territoire: 'DEP-2A', echeance: '2023-12' }),
      anObjectif({ id: 'nationale' }),
    ];
    const entry = rowOf('DEP-2A', [row('DEP-2A', '2024-10', 95)], PART, objectifs);
    expect(
      entry.objectifs.map(({ objectif, gap, part, verdict }) => [objectif, gap.valeur, part.valeur, verdict.issue]),
    ).toEqual([
      ['proche', 1, 98.9583333333, 'non-atteinte-au-dernier-chiffre'],
      ['lointaine', 5, 95, 'en-cours'],
    ]);
  });
});
