import { describe, expect, it } from 'vitest';
import { toDerivedObservations } from '../../../../scripts/joins/derived-observations.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { anIndicateur, anObservation, aTerritoire } from '../../rows.ts';

const territoires = [
  aTerritoire({ code: 'FR', niveau: 'FR', population: 300_000, populationAu: '2017, 2023' }),
  aTerritoire({ code: 'REG-94', niveau: 'REG', parent: 'FR' }),
  aTerritoire({ code: 'DEP-2A', niveau: 'DEP', parent: 'REG-94', population: 50_000 }),
  aTerritoire({ code: 'DEP-2B', niveau: 'DEP', parent: 'REG-94', population: 50_000 }),
  aTerritoire({ code: 'DEP-23', niveau: 'DEP', parent: 'REG-75', population: 50_000 }),
  aTerritoire({ code: 'DEP-976', niveau: 'DEP', parent: 'REG-06', population: 100_000, populationAu: '2017' }),
];

const row = (territoire: CodeTerritoire, valeur: Observation['valeur'], most: Partial<Observation> = {}) =>
  anObservation({ id: territoire, territoire, valeur, ...most });

/** What is derived of these rows, by their ids. */
function derive(observations: Observation[], indicateur = anIndicateur()) {
  const derived = toDerivedObservations({ territoires, indicateurs: [indicateur], observations });
  return Object.fromEntries(derived.map((d) => [d.observation, d]));
}
const ranksOf = (derived: ReturnType<typeof derive>) =>
  Object.fromEntries(Object.entries(derived).flatMap(([id, { rank }]) => (rank ? [[id, rank.rank]] : [])));

describe('the rate of a row', () => {
  it('is that of its own date, at every date of the year of the population', () => {
    const derived = derive([
      row('DEP-2A', 5, { id: 'juin', date: '2023-06' }),
      row('DEP-2A', 6, { id: 'decembre', date: '2023-12' }),
      row('DEP-2A', 7, { id: 'apres', date: '2024-12' }),
    ]);
    expect([derived['juin']?.rate?.valeur, derived['decembre']?.rate?.valeur]).toEqual([10, 12]);
    expect(derived['apres']?.rate).toMatchObject({ valeur: null, motif: 'annees-differentes' });
  });

  it('is none for a row that another revises: only the last enters what is computed', () => {
    const derived = derive([row('DEP-2A', 5), row('DEP-2A', 6, { id: 'revision', revise: 'DEP-2A' })]);
    expect(Object.keys(derived)).toEqual(['revision']);
    expect(derived['revision']?.rate?.valeur).toBe(12);
  });

  it('of France takes off what Mayotte counts once revised, wherever the revision stands in the table', () => {
    const revision = row('DEP-976', 13, { id: 'revision', revise: 'DEP-976' });
    for (const rows of [
      [row('FR', 43), row('DEP-976', 3), revision],
      [revision, row('DEP-976', 3), row('FR', 43)],
    ])
      expect(derive(rows)['FR']?.rate).toMatchObject({
        formula: 'taux-hors-mayotte',
        valeur: 15,
        inputs: ['FR', 'revision', 'FR', 'DEP-976'],
      });
  });

  it('of France takes what Mayotte counts at the very date, and no other', () => {
    const derived = derive([row('FR', 43), row('DEP-976', 3, { date: '2023-06' })]);
    expect(derived['FR']?.rate).toMatchObject({ valeur: null, motif: 'annees-differentes' });
  });

  it('of France leaves out what Mayotte counts when a source withdrew it', () => {
    const derived = derive([row('FR', 43), row('DEP-976', 3), row('DEP-976', 'nd', { id: 'x', revise: 'DEP-976' })]);
    expect(derived['FR']?.rate?.valeur).toBeNull();
  });
});

describe('the rank of a row', () => {
  it('follows the direction of the indicator, ties sharing the better rank', () => {
    const rows = [row('DEP-2A', 12), row('DEP-2B', 30), row('DEP-23', 12)];
    expect(ranksOf(derive(rows, anIndicateur({ type: 'taux' })))).toEqual({ 'DEP-2A': 2, 'DEP-2B': 1, 'DEP-23': 2 });
    const baisse = derive(rows, anIndicateur({ type: 'taux', sens: 'baisse' }));
    expect(ranksOf(baisse)).toEqual({ 'DEP-2A': 1, 'DEP-2B': 3, 'DEP-23': 1 });
    expect(baisse['DEP-2A']?.rank).toEqual({ rank: 1, outOf: 3, exAequo: 2 });
  });

  it('is given at every date, to the row that speaks there', () => {
    const derived = derive([
      row('DEP-2A', 5, { id: 'a-juin', date: '2023-06' }),
      row('DEP-2B', 6, { id: 'b-juin', date: '2023-06' }),
      row('DEP-2A', 8),
      row('DEP-2B', 7),
      row('DEP-2B', 9, { id: 'revision', revise: 'DEP-2B' }),
      row('DEP-2A', 99, { id: 'rapporte', statut: 'repris' }),
    ]);
    expect(ranksOf(derived)).toEqual({ 'a-juin': 2, 'b-juin': 1, 'DEP-2A': 2, revision: 1 });
    expect(derived['rapporte']).toMatchObject({ rate: { valeur: 198 }, rank: null });
  });

  it('mixes no modality, and ranks no région', () => {
    const derived = derive(
      [
        row('DEP-2A', 5),
        row('DEP-2B', 9, { ventilation: 'dentistes' }),
        row('DEP-23', 8, { ventilation: 'dentistes' }),
        row('REG-94', 50, { ventilation: 'dentistes' }),
      ],
      anIndicateur({ type: 'taux' }),
    );
    expect(ranksOf(derived)).toEqual({ 'DEP-2B': 1, 'DEP-23': 2 });
  });
});

it('has no record for an absence, nor for a number of which nothing is computed', () => {
  expect(derive([row('DEP-2A', 'nd')])).toEqual({});
  expect(derive([row('REG-94', 50)], anIndicateur({ type: 'taux' }))).toEqual({});
  expect(derive([row('COM-75056', 50)])).toEqual({});
});

it('counts in people what the share of coverage leaves out, and no other share', () => {
  const part = anIndicateur({ id: 'cpts-population-couverte', type: 'taux' });
  const [derived] = Object.values(derive([row('DEP-2A', 60, { indicateur: part.id })], part));
  expect(derived?.notCovered?.valeur).toBe(20_000);
  expect(derive([row('DEP-2A', 60)], anIndicateur({ type: 'taux' }))).toEqual({});
});

it('refuses an indicator that is in no table', () => {
  expect(() => derive([row('DEP-2A', 5, { indicateur: 'fantome' })])).toThrow('fantome is in no table');
});
