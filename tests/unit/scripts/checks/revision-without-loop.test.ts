import { describe, expect, it } from 'vitest';
import { checkRevisionWithoutLoop } from '../../../../scripts/checks/revision-without-loop.ts';
import { anObjectif, anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const string = (...links: [id: string, remplace: string][]) =>
  toPlaces(
    checkRevisionWithoutLoop(toTables({ objectifs: links.map(([id, remplace]) => anObjectif({ id, remplace })) })),
  );

describe('checkRevisionWithoutLoop', () => {
  it('accepts a chain of revisions, in any order of the rows', () => {
    expect(string(['c', 'b'], ['a', ''], ['b', 'a'])).toEqual([]);
  });

  it.each([
    ['itself', [['a', 'a']], 1],
    [
      'one another',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      2,
    ],
    [
      'in a ring of three, and spares what only leads to it',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['d', 'a'],
      ],
      3,
    ],
  ] as const)('refuses rows that replace %s', (_, links, count) => {
    const failures = string(...links.map(([id, remplace]) => [id, remplace] as [string, string]));
    expect(failures.filter((failure) => failure.includes('ne revient pas sur elle-même'))).toHaveLength(count);
  });

  it('refuses two revisions of one row: nobody could say which is the last', () => {
    expect(string(['a', ''], ['b', 'a'], ['c', 'a'])).toEqual([
      'objectifs.csv:4 remplace une ligne que rien d’autre ne révise (déjà b)',
    ]);
  });

  it('refuses a revision that speaks of another territory or date', () => {
    const observations = [
      anObservation({ id: 'a' }),
      anObservation({ id: 'b', revise: 'a' }),
      anObservation({ id: 'c' }),
      anObservation({ id: 'd', revise: 'c', territoire: 'REG-11' }),
    ];
    expect(toPlaces(checkRevisionWithoutLoop(toTables({ observations })))).toEqual([
      'observations/maisons.csv:5 revise une observation des mêmes indicateur, territoire, date et ventilation',
    ]);
  });
});
