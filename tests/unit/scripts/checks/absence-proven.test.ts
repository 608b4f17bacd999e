import { describe, expect, it } from 'vitest';
import { checkAbsenceProven } from '../../../../scripts/checks/absence-proven.ts';
import type { Absence, Fait, ChronologieRow, Source } from '../../../../src/domain/tables/index.ts';
import { anIndicateur, anObjectif, anObservation } from '../../rows.ts';
import { toTables } from '../tables.ts';

const anAbsence = (row: Partial<Absence> = {}): Absence => ({
  id: 'absence-bus',
  theme: 'medicobus',
  territoire: 'FR',
  source: '',
  inconnu_de_source: 'aucun',
  objet: 'Un compte national',
  cherche: 'Le nombre de bus',
  ou: 'Les cinq documents',
  mots: 'bus nombre',
  cherche_le: '2026-11-30',
  series: ['bus'],
  depuis: '2024-12',
  vues: [],
  note: '',
  ...row,
});
const indicateurs = [
  anIndicateur({ id: 'bus', theme: 'medicobus' }),
  anIndicateur({ id: 'projets', theme: 'medicobus' }),
  anIndicateur({ id: 'maisons', theme: 'msp' }),
];
const aFait = (row: Partial<Fait>) =>
  ({ id: 'f', theme: 'medicobus', territoire: 'FR', valeur: 12, date: '2025', ...row }) as Fait;
const anEvenement = (row: Partial<ChronologieRow>) =>
  ({ id: 'e', theme: 'medicobus', date: '2025-06', lignes: [], ...row }) as ChronologieRow;
const seen = (absence: Partial<Absence>, tables: Parameters<typeof toTables>[0]) =>
  checkAbsenceProven(toTables({ absences: [anAbsence(absence)], indicateurs, ...tables })).map(({ found }) => found);

const THEME = { series: [] };

describe('an absence is refused when a row contradicts it', () => {
  it.each<[string, Partial<Absence>, Parameters<typeof toTables>[0], string]>([
    [
      'an observation of its series at its date',
      {},
      { observations: [anObservation({ id: 'a', indicateur: 'bus', date: '2024-12' })] },
      'a, 2024-12',
    ],
    [
      'one of a later day',
      {},
      { observations: [anObservation({ id: 'b', indicateur: 'bus', date: '2025-03-04' })] },
      'b, 2025-03-04',
    ],
    [
      'one of a year that ends later',
      {},
      { observations: [anObservation({ id: 'c', indicateur: 'bus', date: '2025' })] },
      'c, 2025',
    ],
    [
      'a zero, which is a value',
      {},
      { observations: [anObservation({ id: 'd', indicateur: 'bus', date: '2025-01', valeur: 0 })] },
      'd, 2025-01',
    ],
    [
      'a fact that it names',
      { series: ['recensement'] },
      { faits: [aFait({ id: 'recensement' })] },
      'recensement, 2025',
    ],
    [
      'any observation of its theme, where it names no series',
      THEME,
      { observations: [anObservation({ id: 'g', indicateur: 'projets', date: '2025-02' })] },
      'g, 2025-02',
    ],
    ['any fact of its theme', THEME, { faits: [aFait({ id: 'h' })] }, 'h, 2025'],
    [
      'a target announced since',
      THEME,
      { objectifs: [anObjectif({ id: 'i', theme: 'medicobus', annonce_le: '2025-05' })] },
      'i, 2025-05',
    ],
    ['an event since', THEME, { chronologie: [anEvenement({ id: 'j' })] }, 'j, 2025-06'],
    [
      'a value of the place itself, where it is of a département',
      { territoire: 'DEP-23' },
      { observations: [anObservation({ id: 'k', indicateur: 'bus', territoire: 'DEP-23', date: '2026' })] },
      'k, 2026',
    ],
    [
      'a row of any date, where it is of no date',
      { depuis: 'inconnue' },
      { observations: [anObservation({ id: 'l', indicateur: 'bus', date: '2018' })] },
      'l, 2018',
    ],
  ])('%s', (_, absence, tables, found) => expect(seen(absence, tables)).toEqual([found]));

  it.each<[string, Partial<Absence>, Parameters<typeof toTables>[0]]>([
    ['an older value', {}, { observations: [anObservation({ indicateur: 'bus', date: '2024-11-30' })] }],
    ['a value without date', {}, { observations: [anObservation({ indicateur: 'bus', date: 'inconnue' })] }],
    ['an absence of value', {}, { observations: [anObservation({ indicateur: 'bus', date: '2025', valeur: 'inc' })] }],
    ['another series', {}, { observations: [anObservation({ indicateur: 'projets', date: '2025' })] }],
    ['another place', {}, { observations: [anObservation({ indicateur: 'bus', territoire: 'DEP-23', date: '2025' })] }],
    ['another theme', THEME, { observations: [anObservation({ indicateur: 'maisons', date: '2025' })] }],
    [
      'a row that was read again',
      { vues: ['m'] },
      { observations: [anObservation({ id: 'm', indicateur: 'bus', date: '2025' })] },
    ],
  ])('but not by %s', (_, absence, tables) => expect(seen(absence, tables)).toEqual([]));

  it('the licence of a source that is known since', () => {
    const absence = { source: 'rapport', inconnu_de_source: 'licence' as const };
    const source = (licence: string) => ({ id: 'rapport', licence, page: 'inconnu' }) as Source;
    expect(seen(absence, { sources: [source('Licence Ouverte 2.0')] })).toEqual(['licence : Licence Ouverte 2.0']);
    expect(seen(absence, { sources: [source('inconnu')] })).toEqual([]);
    expect(seen({ ...absence, inconnu_de_source: 'page' }, { sources: [source('Licence Ouverte 2.0')] })).toEqual([]);
  });
});
