import { describe, expect, it } from 'vitest';
import { toEvenements } from '../../../../scripts/joins/chronologie.ts';
import { toEtatsEngagements } from '../../../../scripts/joins/engagements.ts';
import type { Engagement, Indicateur, LigneChronologie } from '../../../../src/domain/tables/index.ts';
import { uneObservation, unObjectif } from '../../lignes.ts';

const uneLigne = (row: Partial<LigneChronologie>): LigneChronologie => ({
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
  unObjectif({ id: 'redite', annonce_le: '2023-07-13', echeance: '2024-12-31' }),
  unObjectif({ id: 'cible', annonce_le: '2023-07-13', echeance: '2024-12-31' }),
  unObjectif({ id: 'revision', annonce_le: '2024-01', echeance: '2026' }),
  unObjectif({ id: 'sans-date', annonce_le: 'inconnue', echeance: 'inconnue' }),
];
const rows = { engagements: [engagement], objectifs, chronologie: [] as LigneChronologie[] };
const etats = toEtatsEngagements(
  {
    ...rows,
    indicateurs: [{ id: 'maisons', sens: 'hausse' } as Indicateur],
    observations: [uneObservation({ date: '2024-12', valeur: 60 })],
  },
  '2025-11-23',
);

describe('the chronology', () => {
  it('makes one event of an engagement a day, the judged wording first, and none without date', () => {
    const tires = toEvenements(rows, etats);
    expect(tires.map(({ id, nature, etat, objectifs: o }) => [id, nature, etat, o.join(' ')])).toEqual([
      ['annonce.maisons.2023-07-13', 'annonce', 'advenu', 'cible redite'],
      ['annonce.maisons.2024-01', 'annonce', 'advenu', 'revision'],
      ['echeance.maisons.2024-12-31', 'echeance', 'prevu', 'cible redite'],
      ['echeance.maisons.2026', 'echeance', 'prevu', 'revision'],
    ]);
    expect(tires.map(({ verdict }) => verdict?.issue ?? null)).toEqual([null, null, 'manquee', 'en-cours']);
  });

  it('follows the dates: in a year, what has no day comes first, what falls due in it last', () => {
    const chronologie = [
      uneLigne({ id: 'loi', date: '2020-03-01' }),
      uneLigne({ id: 'annee', date: '2020' }),
      uneLigne({ id: 'terme', date: '2020', nature: 'echeance', etat: 'prevu' }),
      uneLigne({ id: 'mois', date: '2020-02' }),
      uneLigne({ id: 'avant', date: '2019-12-31' }),
    ];
    const ordre = toEvenements({ engagements: [], objectifs: [], chronologie }, []).map(({ id }) => id);
    expect(ordre).toEqual(['avant', 'annee', 'mois', 'loi', 'terme']);
  });
});
