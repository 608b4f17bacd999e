import { describe, expect, it } from 'vitest';
import {
  agreger,
  CODE_ETAT,
  connaissanceDe,
  elargir,
  ETATS,
  isConnu,
  isRecent,
  MOT_ETAT,
  motEtat,
  SENS_ETAT,
  type Connaissance,
  type Etat,
} from '../../../src/domain/connaissance.ts';
import type { Observation } from '../../../src/domain/tables/index.ts';
import type { Niveau } from '../../../src/domain/territoire.ts';
import { uneObservation } from '../lignes.ts';

const contexte = { edition: '2026-11-23', sourcesProvisoires: new Set(['millesime-provisoire']), declare: true };
const de = (...rows: Partial<Observation>[]) =>
  connaissanceDe(
    rows.map((row) => uneObservation(row)),
    contexte,
  );
const ici = (etat: Etat, reste: Partial<Connaissance> = {}): Connaissance => ({
  etat,
  observation: null,
  date: null,
  absence: null,
  large: null,
  nombre: isConnu({ etat }) ? 1 : 0,
  sur: 1,
  ...reste,
});

describe('the state of one territory', () => {
  it.each<[Etat, Partial<Observation>]>([
    ['mesure', { date: '2025-06', valeur: 10 }],
    ['mesure', { date: '2025-06', valeur: 0 }],
    ['mesure', { date: '2025-06', valeur: 10, statut: 'repris' }],
    ['provisoire', { date: '2025-06', valeur: 10, statut: 'provisoire' }],
    ['provisoire', { date: '2025-06', valeur: 10, source: 'millesime-provisoire' }],
    ['estimation', { date: '2025-06', valeur: 10, precision: 'pres-de' }],
    ['estimation', { date: '2025-06', valeur: 10, precision: 'estimation' }],
    ['estimation', { date: '2025-06', valeur: 10, valeur_max: 12 }],
    ['estimation', { date: '2025-06', valeur: 10, statut: 'declare' }],
    ['ancien', { date: '2023-12', valeur: 10 }],
    ['ancien', { date: '2023-12', valeur: 10, precision: 'pres-de' }],
    ['ancien', { date: 'inconnue', valeur: 10 }],
    ['manquant', { date: '2025-06', valeur: 'nd' }],
    ['manquant', { date: '2025-06', valeur: 's' }],
    ['manquant', { date: '2025-06', valeur: 'inc' }],
    ['sans-objet', { date: '2025-06', valeur: 'so' }],
  ])('is « %s » for %o', (etat, row) => {
    expect(de(row).etat).toBe(etat);
  });

  it('is old after twenty-four months, not at twenty-four', () => {
    expect(de({ date: '2024-11-23', valeur: 10 }).etat).toBe('mesure');
    expect(de({ date: '2024-11-22', valeur: 10 }).etat).toBe('ancien');
    expect(de({ date: '2024-11', valeur: 10 }).etat).toBe('mesure');
    expect(de({ date: '2024-10', valeur: 10 }).etat).toBe('ancien');
    expect(de({ date: '2024', valeur: 10 }).etat).toBe('mesure');
  });

  it('is that of the newest value, an undated one being the oldest', () => {
    const etat = de(
      { id: 'vieux', date: '2023-12', valeur: 1 },
      { id: 'neuf', date: '2025-12', valeur: 2 },
      { id: 'sans-date', date: 'inconnue', valeur: 3 },
    );
    expect(etat).toMatchObject({ etat: 'mesure', observation: 'neuf', date: '2025-12', nombre: 1, sur: 1 });
  });

  it('stays that of the last value when an absence follows', () => {
    expect(de({ id: 'a', date: '2025-01', valeur: 1 }, { id: 'b', date: '2025-06', valeur: 'nd' })).toMatchObject({
      etat: 'mesure',
      observation: 'a',
    });
  });

  it('leaves out what a later row revises', () => {
    expect(
      de({ id: 'faux', date: '2025-06', valeur: 1 }, { id: 'juste', date: '2023-06', valeur: 1, revise: 'faux' }),
    ).toMatchObject({
      etat: 'ancien',
      observation: 'juste',
    });
  });

  it('without row is unknown where the level is declared, and not published where it is not', () => {
    expect(connaissanceDe([], contexte)).toMatchObject({ etat: 'manquant', absence: 'inc', observation: null });
    expect(connaissanceDe([], { ...contexte, declare: false })).toMatchObject({ etat: 'manquant', absence: 'nd' });
  });
});

describe('a chain of levels', () => {
  const chaine = (...etats: [Niveau, boolean, Connaissance][]) =>
    elargir(etats.map(([niveau, declare, connaissance]) => ({ niveau, declare, connaissance })));

  it('names the nearest wider level that has a value', () => {
    const etats = chaine(
      ['COM', false, ici('manquant', { absence: 'nd' })],
      ['DEP', true, ici('ancien')],
      ['FR', true, ici('mesure')],
    );
    expect(etats[0]).toMatchObject({ etat: 'plus-large', large: 'DEP', absence: null });
    expect(etats[1]).toMatchObject({ etat: 'ancien', large: null });
  });

  it('leaves missing what is missing at a level that is declared, and what nobody has', () => {
    const etats = chaine(
      ['COM', false, ici('manquant', { absence: 'nd' })],
      ['DEP', true, ici('manquant', { absence: 's' })],
      ['FR', true, ici('mesure')],
    );
    expect(etats.map(({ etat }) => etat)).toEqual(['plus-large', 'manquant', 'mesure']);
    expect(etats[0]!.large).toBe('FR');
    expect(chaine(['COM', false, ici('manquant')], ['FR', true, ici('manquant')])[0]!.etat).toBe('manquant');
  });

  it('never takes a value of a finer level', () => {
    expect(chaine(['DEP', true, ici('mesure')], ['REG', false, ici('manquant')])[1]!.etat).toBe('manquant');
  });
});

describe('several territories together', () => {
  it('are in the state that most of those with a value are in, and count these', () => {
    const ensemble = agreger([
      ici('ancien', { date: '2023-06', observation: 'a' }),
      ici('ancien', { date: '2023-12', observation: 'b' }),
      ici('mesure', { date: '2025-12', observation: 'c' }),
      ici('manquant'),
      ici('manquant'),
      ici('manquant'),
    ]);
    expect(ensemble).toMatchObject({ etat: 'ancien', date: '2023-12', observation: 'b', nombre: 3, sur: 6 });
  });

  it('are in the less good state when two are as many', () => {
    expect(agreger([ici('mesure'), ici('estimation')]).etat).toBe('estimation');
  });

  it('without any value are missing, for the reason of most', () => {
    expect(agreger([ici('manquant', { absence: 'inc' }), ici('manquant', { absence: 'inc' })])).toMatchObject({
      etat: 'manquant',
      absence: 'inc',
      nombre: 0,
      sur: 2,
    });
  });
});

describe('the words of the states', () => {
  it('are all different, as are the letters, and none is left without its meaning', () => {
    for (const mots of [MOT_ETAT, CODE_ETAT, SENS_ETAT]) {
      expect(Object.keys(mots)).toEqual([...ETATS]);
      expect(new Set(Object.values(mots)).size).toBe(7);
    }
  });

  it('say why a value is missing', () => {
    expect(motEtat({ etat: 'manquant', absence: 's' })).toBe('secret statistique');
    expect(motEtat({ etat: 'ancien', absence: null })).toBe('plus de 24 mois');
  });

  it('count as known what the territory itself has, as recent what is not old', () => {
    expect(ETATS.filter((etat) => isConnu({ etat }))).toEqual(['mesure', 'provisoire', 'estimation', 'ancien']);
    expect(ETATS.filter((etat) => isRecent({ etat }))).toEqual(['mesure', 'provisoire', 'estimation']);
  });
});
