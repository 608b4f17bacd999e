import { describe, expect, it } from 'vitest';
import { toEtatsEngagements } from '../../../../scripts/joins/engagements.ts';
import type { Engagement, Indicateur } from '../../../../src/domain/tables/index.ts';
import { uneObservation, unObjectif } from '../../lignes.ts';

const EDITION = '2026-11-23';
const unEngagement = (row: Partial<Engagement>): Engagement => ({
  id: 'maisons',
  theme: 'msp',
  plan: 'plan-2023',
  titre: '100 maisons',
  formulation: 'Ouvrir 100 maisons.',
  objectifs: ['cible'],
  juge: 'cible',
  argent: [],
  note: '',
  ...row,
});
const indicateurs = [{ id: 'maisons', sens: 'hausse' } as Indicateur];
const observations = [
  uneObservation({ date: '2024-12', valeur: 60 }),
  uneObservation({ territoire: 'DEP-23', date: '2024-12', valeur: 12 }),
];
const juger = (engagements: Engagement[], objectifs: ReturnType<typeof unObjectif>[]) =>
  toEtatsEngagements({ engagements, indicateurs, observations, objectifs }, EDITION);

describe('the ledger', () => {
  it('keeps every wording of an engagement in the order of the announcements, and judges each', () => {
    const objectifs = [
      unObjectif({ id: 'seconde', annonce_le: '2024-01', echeance: '2026-12' }),
      unObjectif({ id: 'cible', annonce_le: '2023-07-13', echeance: '2024-12-31' }),
    ];
    const [etat] = juger([unEngagement({ objectifs: ['seconde', 'cible'] })], objectifs);
    expect(etat?.formulations.map(({ objectif, juge, verdict }) => [objectif, juge, verdict?.issue])).toEqual([
      ['cible', true, 'manquee'],
      ['seconde', false, 'en-cours'],
    ]);
    expect(etat?.verdict?.issue).toBe('manquee');
    expect(etat?.derniere).toBe('maisons.FR.2024-12');
  });

  it('says abandoned a target that a source says replaced before it fell due', () => {
    const objectifs = [
      unObjectif({ id: 'cible', annonce_le: '2018-09', echeance: '2027' }),
      unObjectif({ id: 'autre', valeur: 200, annonce_le: '2022-10', echeance: '2027', remplace: 'cible' }),
    ];
    const [etat] = juger([unEngagement({ objectifs: ['cible', 'autre'] })], objectifs);
    expect(etat?.verdict).toMatchObject({ issue: 'abandonnee', regle: 'remplace-avant-l-echeance' });
  });

  it('sorts the targets of the territories by verdict', () => {
    const objectifs = [
      unObjectif({ id: 'cible' }),
      unObjectif({ id: 'creuse', territoire: 'DEP-23', valeur: 10, echeance: '2026-12' }),
      unObjectif({ id: 'ain', territoire: 'DEP-01', valeur: 10, echeance: '2026-12' }),
    ];
    expect(juger([unEngagement({})], objectifs)[0]?.territoriales).toEqual([
      {
        indicateur: 'maisons',
        niveau: 'DEP',
        echeance: '2026-12',
        cibles: ['creuse', 'ain'],
        parIssue: { tenue: ['creuse'], 'en-cours': ['ain'] },
      },
    ]);
  });

  it('files the engagements by their first announcement', () => {
    const objectifs = [unObjectif({ id: 'b', annonce_le: '2023' }), unObjectif({ id: 'a', annonce_le: '2018' })];
    const etats = juger(
      [
        unEngagement({ id: 'second', objectifs: ['b'], juge: 'b' }),
        unEngagement({ id: 'premier', objectifs: ['a'], juge: 'a' }),
      ],
      objectifs,
    );
    expect(etats.map(({ engagement }) => engagement)).toEqual(['premier', 'second']);
  });
});
