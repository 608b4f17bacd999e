import { describe, expect, it } from 'vitest';
import { toEtatsEngagements, type RowsEngagements } from '../../../../scripts/joins/engagements.ts';
import type { Engagement, Indicateur, ChronologieRow } from '../../../../src/domain/tables/index.ts';
import { anEngagementSeries, anObservation, anObjectif } from '../../rows.ts';

const EDITION = '2026-11-23';
const anEngagement = (row: Partial<Engagement>): Engagement => ({
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
  anObservation({ date: '2024-12', valeur: 60 }),
  anObservation({ territoire: 'DEP-23', date: '2024-12', valeur: 12 }),
];
const judge = (
  engagements: Engagement[],
  objectifs: ReturnType<typeof anObjectif>[],
  rows: Partial<RowsEngagements> = {},
) =>
  toEtatsEngagements(
    { engagements, indicateurs, observations, objectifs, faits: [], 'engagement-series': [], chronologie: [], ...rows },
    EDITION,
  );

describe('the ledger', () => {
  it('keeps every wording of an engagement in the order of the announcements, and judges each', () => {
    const objectifs = [
      anObjectif({ id: 'seconde', annonce_le: '2024-01', echeance: '2026-12' }),
      anObjectif({ id: 'cible', annonce_le: '2023-07-13', echeance: '2024-12-31' }),
    ];
    const [etat] = judge([anEngagement({ objectifs: ['seconde', 'cible'] })], objectifs);
    expect(etat?.formulations.map(({ objectif, juge, verdict }) => [objectif, juge, verdict?.issue])).toEqual([
      ['cible', true, 'manquee'],
      ['seconde', false, 'en-cours'],
    ]);
    expect(etat?.verdict?.issue).toBe('manquee');
    expect(etat?.latest).toBe('maisons.FR.2024-12');
  });

  it('judges a wording that counts another thing by the series of that thing alone', () => {
    const objectifs = [
      anObjectif({ id: 'cible' }),
      anObjectif({ id: 'ecoles', indicateur: 'ecoles', valeur: 10, echeance: '2024-12-31' }),
    ];
    const [etat] = judge([anEngagement({ objectifs: ['cible', 'ecoles'] })], objectifs, {
      indicateurs: [...indicateurs, { id: 'ecoles', sens: 'hausse' } as Indicateur],
      observations: [...observations, anObservation({ indicateur: 'ecoles', date: '2024-12', valeur: 16 })],
      'engagement-series': [
        anEngagementSeries({ id: 'maisons.maisons' }),
        anEngagementSeries({ id: 'maisons.ecoles', series: ['ecoles'], rapport: 'indirect' }),
      ],
    });
    const schools = etat?.formulations.find(({ objectif }) => objectif === 'ecoles');
    expect(schools?.series.map(({ id }) => id)).toEqual(['maisons.ecoles']);
    expect(schools?.combined.issue).toBe('tenue');
  });

  it('leads with no proxy', () => {
    const [etat] = judge([anEngagement({})], [anObjectif({ id: 'cible' })], {
      'engagement-series': [anEngagementSeries({ id: 'maisons.maisons', rapport: 'indirect' })],
    });
    expect(etat?.newest).toBeNull();
    expect(etat?.combined.issue).toBe('inverifiable');
  });

  it('says abandoned a target that a source says replaced before it fell due', () => {
    const objectifs = [
      anObjectif({ id: 'cible', annonce_le: '2018-09', echeance: '2027' }),
      anObjectif({ id: 'autre', valeur: 200, annonce_le: '2022-10', echeance: '2027', remplace: 'cible' }),
    ];
    const [etat] = judge([anEngagement({ objectifs: ['cible', 'autre'] })], objectifs);
    expect(etat?.verdict).toMatchObject({ issue: 'abandonnee', rule: 'remplace-avant-l-echeance' });
  });

  it('sorts the targets of the territories by verdict', () => {
    const objectifs = [
      anObjectif({ id: 'cible' }),
      anObjectif({ id: 'creuse', territoire: 'DEP-23', valeur: 10, echeance: '2026-12' }),
      anObjectif({ id: 'ain', territoire: 'DEP-01', valeur: 10, echeance: '2026-12' }),
    ];
    expect(judge([anEngagement({})], objectifs)[0]?.territorial).toEqual([
      {
        indicateur: 'maisons',
        niveau: 'DEP',
        echeance: '2026-12',
        targets: ['creuse', 'ain'],
        byIssue: { tenue: ['creuse'], 'en-cours': ['ain'] },
      },
    ]);
  });

  it('files the engagements by their first announcement', () => {
    const objectifs = [anObjectif({ id: 'b', annonce_le: '2023' }), anObjectif({ id: 'a', annonce_le: '2018' })];
    const etats = judge(
      [
        anEngagement({ id: 'second', objectifs: ['b'], juge: 'b' }),
        anEngagement({ id: 'premier', objectifs: ['a'], juge: 'a' }),
      ],
      objectifs,
    );
    expect(etats.map(({ engagement }) => engagement)).toEqual(['premier', 'second']);
  });

  it('finds in the chronology the measure that opened what was promised without number', () => {
    const target = Object.assign(anObjectif({ id: 'cible', echeance: '2020' }), { valeur: 'so' });
    const measure = { id: 'ouverture', date: '2022-04', nature: 'mesure', etat: 'advenu', lignes: ['cible'] };
    const opened = (row: object) =>
      judge([anEngagement({})], [target], { chronologie: [{ ...measure, ...row } as ChronologieRow] })[0];
    expect(opened({})?.formulations[0]).toMatchObject({ opening: 'ouverture', combined: { issue: 'manquee' } });
    expect(opened({ date: '2020-06' })?.combined.issue).toBe('tenue');
    for (const other of [{ etat: 'prevu' }, { nature: 'annonce' }, { lignes: [] }])
      expect(opened(other)?.formulations[0]).toMatchObject({ opening: null, combined: { issue: 'inverifiable' } });
  });

  it('reads every series that bears on an engagement, sums of several included', () => {
    const [etat] = judge([anEngagement({})], [anObjectif({ id: 'cible', echeance: '2024-12-31' })], {
      observations: [
        anObservation({ indicateur: 'signees', date: '2024-12', valeur: 40 }),
        anObservation({ indicateur: 'projets', date: '2024-12', valeur: 50 }),
        anObservation({ indicateur: 'maisons', date: '2026', valeur: 120 }),
      ],
      'engagement-series': [
        anEngagementSeries({ id: 'propre' }),
        anEngagementSeries({ id: 'toutes', series: ['signees', 'projets'], operation: 'somme', rapport: 'plus-large' }),
      ],
    });
    expect(etat?.verdict?.issue).toBe('inverifiable');
    expect(etat?.combined).toMatchObject({ issue: 'manquee', combination: 'selon-une', agreeing: ['toutes'] });
    expect(etat?.series[1]?.points).toMatchObject([
      { value: 90, formula: 'somme', inputs: ['signees.FR.2024-12', 'projets.FR.2024-12'] },
    ]);
    expect(etat?.newest).toMatchObject({ id: 'maisons.FR.2026', value: 120 });
  });
});
