import { describe, expect, it } from 'vitest';
import { toEvenements } from '../../../../scripts/joins/chronologie.ts';
import { toEtatsEngagements } from '../../../../scripts/joins/engagements.ts';
import type { Engagement, Indicateur, ChronologieRow } from '../../../../src/domain/tables/index.ts';
import { anEngagementSeries, anObservation, anObjectif } from '../../rows.ts';

const aRow = (row: Partial<ChronologieRow>): ChronologieRow => ({
  id: 'loi',
  date: '2020-03-01',
  nature: 'loi',
  theme: 'msp',
  titre: 'Une loi',
  detail: '',
  repere: '',
  etat: 'advenu',
  source: 'journal',
  localisation: 'l. 1',
  lignes: [],
  note: '',
  ...row,
});
const engagement: Engagement = {
  id: 'maisons',
  theme: 'msp',
  plan: 'plan-2023',
  titre: '100 maisons',
  formulation: 'Ouvrir 100 maisons.',
  objectifs: ['redite', 'cible', 'revision', 'sans-date'],
  juge: 'cible',
  argent: [],
  note: '',
};
const objectifs = [
  anObjectif({ id: 'redite', annonce_le: '2023-07-13', echeance: '2024-12-31' }),
  anObjectif({ id: 'cible', annonce_le: '2023-07-13', echeance: '2024-12-31' }),
  anObjectif({ id: 'revision', annonce_le: '2024-01', echeance: '2026' }),
  anObjectif({ id: 'sans-date', annonce_le: 'inconnue', echeance: 'inconnue' }),
];
const rows = { engagements: [engagement], objectifs, chronologie: [] as ChronologieRow[] };
const etats = toEtatsEngagements(
  {
    ...rows,
    indicateurs: [{ id: 'maisons', sens: 'hausse' } as Indicateur],
    observations: [anObservation({ date: '2024-12', valeur: 60 })],
    faits: [],
    'engagement-series': [anEngagementSeries({ id: 'maisons.maisons' })],
  },
  '2025-11-23',
);

describe('the chronology', () => {
  it('makes one event of an engagement a day, the judged wording first, and none without date', () => {
    const drawn = toEvenements(rows, etats);
    expect(drawn.map(({ id, nature, etat, objectifs: o }) => [id, nature, etat, o.join(' ')])).toEqual([
      ['annonce.maisons.2023-07-13', 'annonce', 'advenu', 'cible redite'],
      ['annonce.maisons.2024-01', 'annonce', 'advenu', 'revision'],
      ['echeance.maisons.2024-12-31', 'echeance', 'prevu', 'cible redite'],
      ['echeance.maisons.2026', 'echeance', 'prevu', 'revision'],
    ]);
    expect(drawn.map(({ issue }) => issue)).toEqual([null, null, 'manquee', 'en-cours']);
  });

  it('follows the dates: in a year, what has no day comes first, what falls due in it last', () => {
    const chronologie = [
      aRow({ id: 'loi', date: '2020-03-01' }),
      aRow({ id: 'annee', date: '2020' }),
      aRow({ id: 'terme', date: '2020', nature: 'echeance', etat: 'prevu' }),
      aRow({ id: 'mois', date: '2020-02' }),
      aRow({ id: 'avant', date: '2019-12-31' }),
    ];
    const order = toEvenements({ engagements: [], objectifs: [], chronologie }, []).map(({ id }) => id);
    expect(order).toEqual(['avant', 'annee', 'mois', 'loi', 'terme']);
  });
});
