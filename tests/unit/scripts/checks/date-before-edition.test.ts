import { describe, expect, it } from 'vitest';
import { checkDateBeforeEdition, isAfter } from '../../../../scripts/checks/date-before-edition.ts';
import { anObjectif, anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const edition = [{ date: '2026-11-23', titre: 'Novembre' }];

describe('isAfter', () => {
  it.each([
    ['2027', '2026-11-23', true],
    ['2026-12', '2026-11-23', true],
    ['2026-11-24', '2026-11-23', true],
    ['2026', '2026-11-23', false],
    ['2026-11', '2026-11-23', false],
    ['2026-11-23', '2026-11-23', false],
    ['2026-12-31', '2026', false],
    ['inconnue', '2026', false],
    ['2026', 'inconnu', false],
  ])('%s after %s: %s', (date, other, expected) => {
    expect(isAfter(date, other)).toBe(expected);
  });
});

describe('checkDateBeforeEdition', () => {
  it('refuses a value dated after the edition, unless it is a projection', () => {
    const observations = [
      anObservation({ date: '2027' }),
      anObservation({ id: 'p', date: '2030', precision: 'projection' }),
    ];
    expect(toPlaces(checkDateBeforeEdition(toTables({ edition, observations })))).toEqual([
      'observations/maisons.csv:2 date une date qui ne suit pas l’édition du 2026-11-23',
    ]);
  });

  it('lets a deadline be in the future, not an announcement, nor one that follows its deadline', () => {
    const objectifs = [
      anObjectif({ id: 'a', echeance: '2027' }),
      anObjectif({ id: 'b', annonce_le: '2026-12', echeance: '2027' }),
      anObjectif({ id: 'c', annonce_le: '2024-02', echeance: '2023-12-31' }),
      anObjectif({ id: 'd', annonce_le: '2023-07', echeance: '2023' }),
    ];
    expect(toPlaces(checkDateBeforeEdition(toTables({ edition, objectifs })))).toEqual([
      'objectifs.csv:3 annonce_le une date qui ne suit pas l’édition du 2026-11-23',
      'objectifs.csv:4 annonce_le une date qui ne suit pas l’échéance, 2023-12-31',
    ]);
  });
});
