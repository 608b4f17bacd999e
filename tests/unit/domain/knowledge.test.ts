import { describe, expect, it } from 'vitest';
import {
  aggregate,
  CODE_ETAT,
  knowledgeIn,
  widen,
  ETATS,
  isKnown,
  isRecent,
  ETAT_WORD,
  etatWord,
  SENS_ETAT,
  type Knowledge,
  type Etat,
} from '../../../src/domain/knowledge.ts';
import type { Observation } from '../../../src/domain/tables/index.ts';
import type { Niveau } from '../../../src/domain/territoire.ts';
import { anObservation } from '../rows.ts';

const view = { edition: '2026-11-23', provisionalSources: new Set(['millesime-provisoire']) };
const known = (...rows: Partial<Observation>[]) =>
  knowledgeIn(
    rows.map((row) => anObservation(row)),
    view,
  );
const here = (etat: Etat, rest: Partial<Knowledge> = {}): Knowledge => ({
  etat,
  observation: null,
  date: null,
  absence: null,
  wider: null,
  count: isKnown({ etat }) ? 1 : 0,
  outOf: 1,
  ...rest,
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
    expect(known(row).etat).toBe(etat);
  });

  it('is old after twenty-four months, not at twenty-four', () => {
    expect(known({ date: '2024-11-23', valeur: 10 }).etat).toBe('mesure');
    expect(known({ date: '2024-11-22', valeur: 10 }).etat).toBe('ancien');
    expect(known({ date: '2024-11', valeur: 10 }).etat).toBe('mesure');
    expect(known({ date: '2024-10', valeur: 10 }).etat).toBe('ancien');
    expect(known({ date: '2024', valeur: 10 }).etat).toBe('mesure');
  });

  it('is that of the newest value, an undated one being the oldest', () => {
    const etat = known(
      { id: 'vieux', date: '2023-12', valeur: 1 },
      { id: 'neuf', date: '2025-12', valeur: 2 },
      { id: 'sans-date', date: 'inconnue', valeur: 3 },
    );
    expect(etat).toMatchObject({ etat: 'mesure', observation: 'neuf', date: '2025-12', count: 1, outOf: 1 });
  });

  it('is never that of what is expected where something is measured', () => {
    const measured = { id: 'mesure', date: '2025-02', valeur: 4 };
    const projected = { id: 'projete', date: '2025-09', valeur: 7, precision: 'projection' } as const;
    expect(known(measured, projected)).toMatchObject({ etat: 'mesure', observation: 'mesure' });
    expect(known(measured, { id: 'futur', date: '2027', valeur: 9 })).toMatchObject({ observation: 'mesure' });
    expect(known(measured, { id: 'annee', date: '2026', valeur: 9 })).toMatchObject({ observation: 'annee' });
    expect(known(projected)).toMatchObject({ etat: 'estimation', observation: 'projete' });
  });

  it('stays that of the last value when an absence follows', () => {
    expect(known({ id: 'a', date: '2025-01', valeur: 1 }, { id: 'b', date: '2025-06', valeur: 'nd' })).toMatchObject({
      etat: 'mesure',
      observation: 'a',
    });
  });

  it('leaves out what a later row revises', () => {
    expect(
      known({ id: 'faux', date: '2025-06', valeur: 1 }, { id: 'juste', date: '2023-06', valeur: 1, revise: 'faux' }),
    ).toMatchObject({
      etat: 'ancien',
      observation: 'juste',
    });
  });

  it('without row is missing, and gives no reason: our tables hold nothing', () => {
    const missing = knowledgeIn([], view);
    expect(missing).toMatchObject({ etat: 'manquant', absence: null, observation: null });
    expect(etatWord(missing)).toBe('manquant');
  });
});

describe('a chain of levels', () => {
  const string = (...etats: [Niveau, boolean, Knowledge][]) =>
    widen(etats.map(([niveau, declare, knowledge]) => ({ niveau, declare, knowledge })));

  it('names the nearest wider level that has a value', () => {
    const etats = string(
      ['COM', false, here('manquant', { absence: 'nd' })],
      ['DEP', true, here('ancien')],
      ['FR', true, here('mesure')],
    );
    expect(etats[0]).toMatchObject({ etat: 'plus-large', wider: 'DEP', absence: null });
    expect(etats[1]).toMatchObject({ etat: 'ancien', wider: null });
  });

  it('leaves missing what is missing at a level that is declared, and what nobody has', () => {
    const etats = string(
      ['COM', false, here('manquant', { absence: 'nd' })],
      ['DEP', true, here('manquant', { absence: 's' })],
      ['FR', true, here('mesure')],
    );
    expect(etats.map(({ etat }) => etat)).toEqual(['plus-large', 'manquant', 'mesure']);
    expect(etats[0]!.wider).toBe('FR');
    expect(string(['COM', false, here('manquant')], ['FR', true, here('manquant')])[0]!.etat).toBe('manquant');
  });

  it('never takes a value of a finer level', () => {
    expect(string(['DEP', true, here('mesure')], ['REG', false, here('manquant')])[1]!.etat).toBe('manquant');
  });
});

describe('several territories together', () => {
  it('are in the state that most of those with a value are in, and count these', () => {
    const whole = aggregate([
      here('ancien', { date: '2023-06', observation: 'a' }),
      here('ancien', { date: '2023-12', observation: 'b' }),
      here('mesure', { date: '2025-12', observation: 'c' }),
      here('manquant'),
      here('manquant'),
      here('manquant'),
    ]);
    expect(whole).toMatchObject({ etat: 'ancien', date: '2023-12', observation: 'b', count: 3, outOf: 6 });
  });

  it('are in the less good state when two are as many', () => {
    expect(aggregate([here('mesure'), here('estimation')]).etat).toBe('estimation');
  });

  it('without any value are missing, for the reason of most', () => {
    expect(aggregate([here('manquant', { absence: 'inc' }), here('manquant', { absence: 'inc' })])).toMatchObject({
      etat: 'manquant',
      absence: 'inc',
      count: 0,
      outOf: 2,
    });
  });
});

describe('the words of the states', () => {
  it('are all different, as are the letters, and none is left without its meaning', () => {
    for (const words of [ETAT_WORD, CODE_ETAT, SENS_ETAT]) {
      expect(Object.keys(words)).toEqual([...ETATS]);
      expect(new Set(Object.values(words)).size).toBe(7);
    }
  });

  it('say why a value is missing', () => {
    expect(etatWord({ etat: 'manquant', absence: 's' })).toBe('secret statistique');
    expect(etatWord({ etat: 'ancien', absence: null })).toBe('plus de 24 mois');
  });

  it('count as known what the territory itself has, as recent what is not old', () => {
    expect(ETATS.filter((etat) => isKnown({ etat }))).toEqual(['mesure', 'provisoire', 'estimation', 'ancien']);
    expect(ETATS.filter((etat) => isRecent({ etat }))).toEqual(['mesure', 'provisoire', 'estimation']);
  });
});
