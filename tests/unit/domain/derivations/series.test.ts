import { describe, expect, it } from 'vitest';
import { comparableSeries, standingRows } from '../../../../src/domain/derivations/index.ts';
import { anObservation } from '../../rows.ts';

const ids = (...observations: ReturnType<typeof anObservation>[]) => comparableSeries(observations).map(({ id }) => id);

describe('comparableSeries', () => {
  it('orders by date and leaves out what cannot be compared', () => {
    expect(
      ids(
        anObservation({ id: 'c', date: '2024' }),
        anObservation({ id: 'a', date: '2022-12' }),
        anObservation({ id: 'absente', date: '2023-01', valeur: 'nd' }),
        anObservation({ id: 'non-datee', date: 'inconnue' }),
        anObservation({ id: 'projetee', date: '2030', precision: 'projection' }),
        anObservation({ id: 'temoignage', date: '2023-02', statut: 'temoignage' }),
        anObservation({ id: 'zero', date: '2023-06', valeur: 0 }),
      ),
    ).toEqual(['a', 'zero', 'c']);
  });

  it('keeps the last revision of a row, even when it is an absence', () => {
    expect(
      ids(
        anObservation({ id: 'a' }),
        anObservation({ id: 'b', revise: 'a', valeur: 11 }),
        anObservation({ id: 'c', revise: 'b', valeur: 12 }),
      ),
    ).toEqual(['c']);
    expect(ids(anObservation({ id: 'a' }), anObservation({ id: 'b', revise: 'a', valeur: 'nd' }))).toEqual([]);
  });

  it('of several values at one date, keeps the one best vouched for, then the exact one', () => {
    const published = anObservation({ id: 'publie' });
    expect(
      ids(
        anObservation({ id: 'repris', statut: 'repris' }),
        published,
        anObservation({ id: 'declare', statut: 'declare', date: '2023-12-31' }),
      ),
    ).toEqual(['publie']);
    expect(ids(anObservation({ id: 'arrondi', precision: 'environ' }), published)).toEqual(['publie']);
  });

  it('does not take the value of a year for that of its December', () => {
    expect(ids(anObservation({ id: 'annee', date: '2023' }), anObservation({ id: 'mois', date: '2023-12' }))).toEqual([
      'annee',
      'mois',
    ]);
  });

  it.each([{ indicateur: 'autre' }, { territoire: 'REG-11' as const }, { ventilation: 'infirmiers' }])(
    'refuses to mix series: %o',
    (row) => {
      expect(() => comparableSeries([anObservation(), anObservation({ id: 'x', ...row })])).toThrow(
        'cannot be compared',
      );
    },
  );
});

describe('standingRows', () => {
  const standing = (...observations: ReturnType<typeof anObservation>[]) =>
    standingRows(observations).map(({ id }) => id);

  it('keeps one row for each territory, modality and date, whatever the series', () => {
    expect(
      standing(
        anObservation({ id: 'france' }),
        anObservation({ id: 'creuse', territoire: 'DEP-23' }),
        anObservation({ id: 'creuse-2022', territoire: 'DEP-23', date: '2022-12' }),
        anObservation({ id: 'dentistes', ventilation: 'dentistes' }),
        anObservation({ id: 'autre', indicateur: 'centres' }),
      ),
    ).toEqual(['france', 'creuse', 'creuse-2022', 'dentistes', 'autre']);
  });

  it('keeps the revision and not the revised row, even when a source withdrew its number', () => {
    const old = anObservation({ id: 'ancienne', valeur: 3 });
    expect(standing(old, anObservation({ id: 'nouvelle', valeur: 6, revise: 'ancienne' }))).toEqual(['nouvelle']);
    expect(standing(old, anObservation({ id: 'retiree', valeur: 'nd', revise: 'ancienne' }))).toEqual(['retiree']);
  });

  it('keeps the best vouched for, a number before an absence', () => {
    expect(standing(anObservation({ id: 'repris', statut: 'repris' }), anObservation({ id: 'publie' }))).toEqual([
      'publie',
    ]);
    expect(standing(anObservation({ id: 'absente', valeur: 'nd' }), anObservation({ id: 'publie' }))).toEqual([
      'publie',
    ]);
  });

  it('takes a date as it is written: the value of a month is not hidden by that of its last day', () => {
    const day = anObservation({ id: 'jour', date: '2023-12-31' });
    expect(standing(anObservation({ id: 'mois', statut: 'repris' }), day)).toEqual(['mois', 'jour']);
  });

  it('lets no testimony speak, nor an undated value', () => {
    expect(
      standing(anObservation({ statut: 'temoignage' }), anObservation({ id: 'non-datee', date: 'inconnue' })),
    ).toEqual([]);
  });
});
