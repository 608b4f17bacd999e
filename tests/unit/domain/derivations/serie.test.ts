import { describe, expect, it } from 'vitest';
import { serieComparable } from '../../../../src/domain/derivations/index.ts';
import { uneObservation } from '../../lignes.ts';

const ids = (...observations: ReturnType<typeof uneObservation>[]) => serieComparable(observations).map(({ id }) => id);

describe('serieComparable', () => {
  it('orders by date and leaves out what cannot be compared', () => {
    expect(
      ids(
        uneObservation({ id: 'c', date: '2024' }),
        uneObservation({ id: 'a', date: '2022-12' }),
        uneObservation({ id: 'absente', date: '2023-01', valeur: 'nd' }),
        uneObservation({ id: 'non-datee', date: 'inconnue' }),
        uneObservation({ id: 'projetee', date: '2030', precision: 'projection' }),
        uneObservation({ id: 'temoignage', date: '2023-02', statut: 'temoignage' }),
        uneObservation({ id: 'zero', date: '2023-06', valeur: 0 }),
      ),
    ).toEqual(['a', 'zero', 'c']);
  });

  it('keeps the last revision of a row, even when it is an absence', () => {
    expect(
      ids(
        uneObservation({ id: 'a' }),
        uneObservation({ id: 'b', revise: 'a', valeur: 11 }),
        uneObservation({ id: 'c', revise: 'b', valeur: 12 }),
      ),
    ).toEqual(['c']);
    expect(ids(uneObservation({ id: 'a' }), uneObservation({ id: 'b', revise: 'a', valeur: 'nd' }))).toEqual([]);
  });

  it('of several values at one date, keeps the one best vouched for, then the exact one', () => {
    const publie = uneObservation({ id: 'publie' });
    expect(
      ids(
        uneObservation({ id: 'repris', statut: 'repris' }),
        publie,
        uneObservation({ id: 'declare', statut: 'declare', date: '2023-12-31' }),
      ),
    ).toEqual(['publie']);
    expect(ids(uneObservation({ id: 'arrondi', precision: 'environ' }), publie)).toEqual(['publie']);
  });

  it('does not take the value of a year for that of its December', () => {
    expect(ids(uneObservation({ id: 'annee', date: '2023' }), uneObservation({ id: 'mois', date: '2023-12' }))).toEqual(
      ['annee', 'mois'],
    );
  });

  it.each([{ indicateur: 'autre' }, { territoire: 'REG-11' as const }, { ventilation: 'infirmiers' }])(
    'refuses to mix series: %o',
    (row) => {
      expect(() => serieComparable([uneObservation(), uneObservation({ id: 'x', ...row })])).toThrow(
        'cannot be compared',
      );
    },
  );
});
