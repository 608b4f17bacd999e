import { describe, expect, it } from 'vitest';
import { checkObservationInPlace } from '../../../../scripts/checks/observation-in-place.ts';
import type { DateSource } from '../../../../src/domain/date-source.ts';
import { anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const faults = (id: string, date: string, ventilation = '') =>
  toPlaces(
    checkObservationInPlace(
      toTables({
        observations: [
          anObservation({
            id,
            indicateur: 'msp-nombre',
            territoire: 'FR',
            date: date as DateSource,
            ventilation,
          }),
        ],
      }),
    ),
  );

describe('checkObservationInPlace', () => {
  it.each([
    ['the date of the row', 'msp-nombre.FR.2025-01', '2025-01'],
    ['a month that the source does not give after all', 'msp-nombre.FR.2025-01', '2025'],
    ['a year whose month was found', 'msp-nombre.FR.2025', '2025-01'],
    ['a date unknown when the id was given', 'msp-nombre.FR.inconnue', '2025-11-05'],
    ['a rival source after the date', 'msp-nombre.FR.2025-01.cnam', '2025'],
    ['nothing', 'msp-debut-2025', '2025'],
  ])('accepts an id that says %s', (_, id, date) => expect(faults(id, date)).toEqual([]));

  it.each([
    ['another month', 'msp-nombre.FR.2025-01', '2025-02'],
    ['another year', 'msp-nombre.FR.2025-01', '2024'],
    ['a year that only begins alike', 'msp-nombre.FR.2025-011', '2025-01'],
    ['a date that nobody knows', 'msp-nombre.FR.2025', 'inconnue'],
    ['another territory', 'msp-nombre.DEP-01.2025', '2025'],
  ])('refuses an id that says %s', (_, id, date) =>
    expect(faults(id, date)).toEqual([
      `observations/msp-nombre.csv:2 id msp-nombre.FR.${date}, puis un point et la modalité quand il y en a une`,
    ]),
  );

  it('refuses an id without its modality', () => {
    expect(faults('msp-nombre.FR.2025', '2025', 'infirmiers')).toHaveLength(1);
    expect(faults('msp-nombre.FR.2025.infirmiers', '2025', 'infirmiers')).toEqual([]);
  });
});
