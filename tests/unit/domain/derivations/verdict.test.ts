import { describe, expect, it, test } from 'vitest';
import { FORMULAS, RULES, verdict } from '../../../../src/domain/derivations/index.ts';
import { placeAgainst } from '../../../../src/domain/derivations/verdict.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import { anObservation, anObjectif } from '../../rows.ts';

const EDITION = '2026-11-23';
type Point = [date: string, valeur: Observation['valeur'], row?: Partial<Observation>];

const toPoints = (points: readonly Point[]) =>
  points.map(([date, valeur, row]) => anObservation({ id: date, date, valeur, ...row }));
const judge = (
  points: readonly Point[],
  echeance: string,
  { valeur = 100, sens = 'hausse' as 'hausse' | 'baisse', annonce_le = '2023-07-13' } = {},
) => verdict(toPoints(points), anObjectif({ valeur, echeance, annonce_le }), { sens, edition: EDITION });

describe('verdict, on the four promises', () => {
  it('CPTS, 100 % at the end of 2023: 84 % then, 86.1 % later: missed', () => {
    const points: Point[] = [
      ['2022-09', 68],
      ['2023-10', 80],
      ['2023-12', 84],
      ['2024-05', 86.1],
    ];
    expect(judge(points, '2023-12-31')).toEqual({
      issue: 'manquee',
      rule: 'sous-la-cible-a-l-echeance',
      objectif: 'cible',
      edition: EDITION,
      supports: ['2023-12', '2024-05'],
      reachedSince: null,
    });
  });

  it('assistants, 10 000 at the end of 2024: 7 240 two months before, nothing since: not reached at the last figure', () => {
    const points: Point[] = [
      ['2023-06', 4384],
      ['2023-11', 5355],
      ['2024-10-31', 7240],
    ];
    expect(judge(points, '2024-12-31', { valeur: 10_000 })).toMatchObject({
      issue: 'non-atteinte-au-dernier-chiffre',
      rule: 'dernier-chiffre-sous-la-cible',
      supports: ['2024-10-31'],
    });
  });

  it('médicobus, 100 at the end of 2024: nothing counted since the promise: cannot be checked', () => {
    expect(
      judge(
        [
          ['2023-06', 10],
          ['2024-12', 'inc'],
        ],
        '2024-12-31',
      ),
    ).toMatchObject({
      issue: 'inverifiable',
      rule: 'aucun-chiffre',
      supports: ['2023-06', '2024-12'],
    });
  });

  it('maisons de santé, 4 000 in 2027: under way', () => {
    expect(judge([['2023-12', 2501]], '2027', { valeur: 4000 })).toMatchObject({
      issue: 'en-cours',
      supports: ['2023-12'],
    });
  });
});

describe('verdict, kept', () => {
  it.each([
    ['at the deadline', [['2023-12', 100]], '2023-12-31'],
    ['before it, and overshot', [['2023-11', 120]], '2023-12-31'],
    ['before a deadline that is to come', [['2023-12', 100]], '2027'],
    ['in the year of the deadline', [['2023', 100]], '2023'],
    [
      'in time, then lost',
      [
        ['2023-12', 100],
        ['2024-06', 90],
      ],
      '2023',
    ],
    ['without any dated deadline', [['2024', 100]], 'inconnue'],
  ] as [string, Point[], string][])('%s', (_, points, echeance) => {
    expect(judge(points, echeance)).toMatchObject({ issue: 'tenue', rule: 'atteinte-a-temps', reachedSince: null });
  });

  it('not by a value reached early and lost before the deadline', () => {
    expect(
      judge(
        [
          ['2023-06', 100],
          ['2023-12', 95],
        ],
        '2023-12-31',
      ).issue,
    ).toBe('manquee');
  });

  it('by a target to fall to', () => {
    expect(judge([['2023-12', 9]], '2023-12-31', { valeur: 10, sens: 'baisse' }).issue).toBe('tenue');
    expect(judge([['2023-12', 11]], '2023-12-31', { valeur: 10, sens: 'baisse' }).issue).toBe('manquee');
  });
});

describe('verdict, missed', () => {
  it('when the values on both sides of the deadline are under the target', () => {
    expect(
      judge(
        [
          ['2024-06', 80],
          ['2025-05', 85],
        ],
        '2024-12-31',
      ),
    ).toMatchObject({
      issue: 'manquee',
      rule: 'sous-la-cible-avant-et-apres',
      supports: ['2024-06', '2025-05'],
    });
  });

  it('and says when it was reached afterwards', () => {
    expect(
      judge(
        [
          ['2023-12', 84],
          ['2024-05', 99],
          ['2025-01', 100],
        ],
        '2023-12-31',
      ),
    ).toMatchObject({
      issue: 'manquee',
      supports: ['2023-12', '2024-05'],
      reachedSince: '2025-01',
    });
  });

  it('by the revised value, not by the one it revises', () => {
    const revision: Point = ['2023-12', 84, { id: 'revision', revise: '2023-12' }];
    expect(judge([['2023-12', 100], revision], '2023-12-31')).toMatchObject({
      issue: 'manquee',
      supports: ['revision'],
    });
    expect(
      judge(
        [
          ['2023-12', 84],
          ['2023-12', 100, { id: 'revision', revise: '2023-12' }],
        ],
        '2023-12-31',
      ).issue,
    ).toBe('tenue');
  });
});

describe('verdict, no more than the figures say', () => {
  it('not missed when only a later value is under the target: it may have been reached and lost', () => {
    expect(judge([['2025-05', 85]], '2024-12-31')).toMatchObject({
      issue: 'non-atteinte-au-dernier-chiffre',
      supports: ['2025-05'],
    });
  });

  it('cannot be checked when it is reached after the deadline, nobody knows since when', () => {
    expect(
      judge(
        [
          ['2024-06', 90],
          ['2025-05', 101],
        ],
        '2024-12-31',
      ),
    ).toMatchObject({
      issue: 'inverifiable',
      rule: 'atteinte-a-une-date-inconnue',
      supports: ['2024-06', '2025-05'],
      reachedSince: '2025-05',
    });
  });

  it.each([
    ['older than a year', [['2023-11', 50]], '2024-12-31', '2023-07-13'],
    ['older than the promise', [['2024-06', 50]], '2024-12-31', '2024-06-30'],
    ['that do not exist', [], '2024-12-31', '2023-07-13'],
    ['of which only a projection exists', [['2024-12', 50, { precision: 'projection' }]], '2024-12-31', '2023-07-13'],
  ] as [string, Point[], string, string][])('cannot be checked by values %s', (_, points, echeance, annonce_le) => {
    expect(judge(points, echeance, { annonce_le })).toMatchObject({ issue: 'inverifiable', rule: 'aucun-chiffre' });
  });

  it('judges by a value a year old, when nothing tells the date of the promise', () => {
    expect(judge([['2023-12', 50]], '2024-12', { annonce_le: 'inconnue' }).issue).toBe(
      'non-atteinte-au-dernier-chiffre',
    );
  });

  it('does not take « 2024 » for the end of 2024, nor for a date after March 2024', () => {
    expect(judge([['2024', 50]], '2024-12-31')).toMatchObject({ issue: 'non-atteinte-au-dernier-chiffre' });
    expect(judge([['2024', 100]], '2024-03-31')).toMatchObject({ issue: 'inverifiable', rule: 'aucun-chiffre' });
  });

  it('does not count a value that leaves the target in doubt', () => {
    expect(judge([['2023-12', 90, { precision: 'plus-de' }]], '2023-12-31')).toMatchObject({ issue: 'inverifiable' });
    expect(judge([['2023-12', 98, { precision: 'environ' }]], '2023-12-31')).toMatchObject({ issue: 'inverifiable' });
    expect(judge([['2023-12', 90, { precision: 'environ' }]], '2023-12-31')).toMatchObject({ issue: 'manquee' });
  });

  it('is under way on the day of the deadline, not on the next one', () => {
    expect(judge([['2026-06', 50]], EDITION).issue).toBe('en-cours');
    expect(judge([['2026-06', 50]], '2026-11-22').issue).toBe('non-atteinte-au-dernier-chiffre');
  });
});

describe('placeAgainst', () => {
  it.each([
    ['exact', 100, null, 'hausse', 'atteinte'],
    ['exact', 99, null, 'hausse', 'dessous'],
    ['exact', 90, 110, 'hausse', 'indecise'],
    ['exact', 100, 110, 'hausse', 'atteinte'],
    ['plus-de', 100, null, 'hausse', 'atteinte'],
    ['au-moins', 10, null, 'hausse', 'indecise'],
    ['moins-de', 99, null, 'hausse', 'dessous'],
    ['jusqu-a', 100, null, 'hausse', 'indecise'],
    ['jusqu-a', 100, 200, 'hausse', 'atteinte'],
    ['pres-de', 90, null, 'hausse', 'dessous'],
    ['pres-de', 100, null, 'hausse', 'indecise'],
    ['estimation', 110, null, 'hausse', 'atteinte'],
    ['exact', 100, null, 'baisse', 'atteinte'],
    ['exact', 101, null, 'baisse', 'dessous'],
    ['plus-de', 101, null, 'baisse', 'dessous'],
    ['moins-de', 100, null, 'baisse', 'atteinte'],
    ['moins-de', 101, null, 'baisse', 'indecise'],
  ] as const)('%s %i (%s), %s: %s', (precision, valeur, valeur_max, sens, place) => {
    expect(placeAgainst({ precision, valeur, valeur_max }, 100, sens)).toBe(place);
  });
});

describe('what the method page publishes', () => {
  it('states each rule in a French sentence', () => {
    for (const { enonce } of Object.values(RULES)) expect(enonce).toMatch(/^[A-ZÀÉ].+\.$/s);
  });

  it('gives each formula a name, a sentence, inputs and an id of its own', () => {
    expect(new Set(FORMULAS.map(({ id }) => id)).size).toBe(FORMULAS.length);
    for (const { nom, formula: formule, inputs: entrees } of FORMULAS) {
      expect(nom).not.toBe('');
      expect(formule).toMatch(/\.$/);
      expect(entrees.length).toBeGreaterThan(0);
    }
  });
});

describe('verdict, on a target that another replaces', () => {
  const target = anObjectif({ valeur: 100, echeance: '2027', annonce_le: '2018-09' });
  const having = (points: readonly Point[], replacedBy: { annonce_le: string }, echeance = '2027') =>
    verdict(toPoints(points), { ...target, echeance }, { sens: 'hausse', edition: EDITION, replacedBy });

  it('announced before the deadline: abandoned', () =>
    expect(having([['2024', 20]], { annonce_le: '2022-10' })).toMatchObject({
      issue: 'abandonnee',
      rule: 'remplace-avant-l-echeance',
      supports: ['2024'],
    }));

  it('reached all the same: kept', () =>
    expect(having([['2024', 120]], { annonce_le: '2022-10' }).issue).toBe('tenue'));

  it('past its deadline with a figure of that day: judged by the figure', () =>
    expect(having([['2024-12', 20]], { annonce_le: '2022-10' }, '2024-12-31').issue).toBe('manquee'));

  it('announced after the deadline: it was not abandoned, it cannot be checked', () =>
    expect(having([], { annonce_le: '2025-10' }, '2024-12-31').issue).toBe('inverifiable'));

  it('by an announcement without date: no one knows whether it came before', () =>
    expect(having([], { annonce_le: 'inconnue' }).issue).toBe('en-cours'));
});

test('a rate that a text sets is not behind the one that will replace it: it cannot be checked', () => {
  const target = anObjectif({ valeur: 25, echeance: '2019-02', annonce_le: '2018-06-15' });
  const schedule = toPoints([['2018-07', 10]]);
  expect(verdict(schedule, target, { sens: 'aucun', edition: EDITION }).rule).toBe('aucun-chiffre');
  expect(verdict(schedule, target, { sens: 'hausse', edition: EDITION }).rule).toBe('dernier-chiffre-sous-la-cible');
});
