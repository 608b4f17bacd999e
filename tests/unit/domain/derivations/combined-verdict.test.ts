import { describe, expect, it } from 'vitest';
import {
  COMBINATIONS,
  combineVerdicts,
  judgeSeries,
  verdict,
  type Relation,
} from '../../../../src/domain/derivations/index.ts';
import type { BearingSeries } from '../../../../src/domain/derivations/combined-verdict.ts';
import { anObservation, anObjectif } from '../../rows.ts';

const EDITION = '2026-11-23';
const TARGET = anObjectif({ valeur: 1000, echeance: '2022', annonce_le: '2018-09' });

type Point = [date: string, value: number];

const points = (id: string, list: readonly Point[]) =>
  list.map(([date, valeur]) => anObservation({ id: `${id}.${date}`, indicateur: id, date, valeur }));

function bearing(relation: Relation, id: string, list: readonly Point[], own: number | null = null): BearingSeries {
  return {
    id,
    relation,
    ownTarget: own !== null,
    observations: points(id, list),
    target: own === null ? TARGET : anObjectif({ id: `cible-${id}`, valeur: own, echeance: '2022' }),
    sens: 'hausse',
  };
}

function combine(series: readonly BearingSeries[], own: readonly Point[] = []) {
  const judged = verdict(points('propre', own), TARGET, { sens: 'hausse', edition: EDITION });
  return combineVerdicts(judged, judgeSeries(series, EDITION));
}

describe('the verdict of several series', () => {
  it('is missed under every definition when the same count and a wider one are both short', () => {
    const result = combine([
      bearing('meme-compte', 'deployees', [['2022-12', 640]]),
      bearing('plus-large', 'avec-projets', [['2022-12', 756]]),
    ]);
    expect(result).toMatchObject({
      issue: 'manquee',
      combination: 'selon-toutes',
      agreeing: ['deployees', 'avec-projets'],
      contrary: [],
    });
  });

  it('is missed by a wider count alone, which nothing narrower can reach', () => {
    const result = combine([
      bearing('plus-etroit', 'signees', [['2022-12', 389]]),
      bearing('plus-large', 'avec-projets', [['2022-12', 743]]),
    ]);
    expect(result).toMatchObject({ issue: 'manquee', combination: 'selon-une', agreeing: ['avec-projets'] });
  });

  it('is kept by a narrower count that reaches the target, never by a wider one', () => {
    expect(combine([bearing('plus-etroit', 'signees', [['2022-12', 1001]])]).issue).toBe('tenue');
    expect(combine([bearing('plus-large', 'avec-projets', [['2022-12', 1001]])]).issue).toBe('inverifiable');
  });

  it('names the series that say the contrary of the same count', () => {
    const result = combine([
      bearing('meme-compte', 'ensemble', [['2022-12', 950]]),
      bearing('autre-unite', 'rapport', [['2022-12', 2.01]], 2),
    ]);
    expect(result).toMatchObject({ issue: 'manquee', combination: 'sauf-selon', contrary: ['rapport'] });
  });

  it('cannot be checked when two series that count the same contradict each other', () => {
    const result = combine([
      bearing('meme-compte', 'cour', [['2022-12', 947]]),
      bearing('meme-compte', 'union', [['2022-12', 1110]]),
    ]);
    expect(result).toMatchObject({
      issue: 'inverifiable',
      combination: 'selon-qui-compte',
      agreeing: ['cour'],
      contrary: ['union'],
    });
  });

  it('is never given by a proxy, nor by another unit without a target of its own', () => {
    const result = combine([
      bearing('indirect', 'finances', [['2022-12', 2000]]),
      bearing('autre-unite', 'habitants', [['2022-12', 2000]]),
    ]);
    expect(result).toMatchObject({ issue: 'inverifiable', combination: 'aucune-serie', ceiling: null, floor: null });
  });

  it('gives the ceiling and the floor that a wider and a narrower series leave', () => {
    const result = combine([
      bearing('plus-large', 'diplomes', [
        ['2021-12', 935],
        ['2022-12', 1643],
      ]),
      bearing('plus-etroit', 'en-ville', [['2021-12', 131]]),
    ]);
    expect(result).toMatchObject({
      issue: 'inverifiable',
      combination: 'bornee',
      ceiling: 'diplomes',
      floor: 'en-ville',
    });
  });

  it('takes for a floor the value the nearest to the deadline, one from after it last', () => {
    const floorOf = (lists: readonly (readonly Point[])[]) =>
      combine(lists.map((list, i) => bearing('plus-etroit', `serie-${i}`, list))).floor;
    expect(floorOf([[['2020-06', 90]], [['2022-03', 70]], [['2021-12', 80]]])).toBe('serie-1');
    expect(floorOf([[['2023-01', 90]], [['2020', 70]]])).toBe('serie-1');
    expect(floorOf([[['2025', 90]], [['2024-02', 70]]])).toBe('serie-1');
  });

  it('says not reached at the last figure when no value is of the deadline', () => {
    const result = combine([
      bearing('meme-compte', 'contrats', [['2022-06', 700]]),
      bearing('meme-compte', 'recrutes', [['2022-08', 720]]),
    ]);
    expect(result).toMatchObject({ issue: 'non-atteinte-au-dernier-chiffre', combination: 'selon-toutes' });
  });

  it('judges nothing before the deadline, nor without a number', () => {
    const ahead = anObjectif({ valeur: 1000, echeance: '2027' });
    const own = verdict([], ahead, { sens: 'hausse', edition: EDITION });
    expect(combineVerdicts(own, [])).toMatchObject({ issue: 'en-cours', combination: 'echeance-a-venir' });
    expect(combineVerdicts(null, [])).toMatchObject({ issue: 'inverifiable', combination: 'sans-nombre' });
  });

  it('judges a promise without number by the day on which it was opened, when that is known', () => {
    const opened = (date: string, deadline: string) => combineVerdicts(null, [], { date, deadline });
    expect(opened('2018-09-15', '2018-09-15')).toMatchObject({ issue: 'tenue', combination: 'a-la-date' });
    expect(opened('2019-02-10', '2019-02')).toMatchObject({ issue: 'tenue' });
    expect(opened('2022-04-01', '2020')).toMatchObject({ issue: 'manquee', combination: 'a-la-date' });
    expect(opened('2022-04-01', 'inconnue')).toMatchObject({ issue: 'inverifiable', combination: 'sans-nombre' });
  });

  it('publishes a rule for each way to combine', () => {
    for (const rule of Object.values(COMBINATIONS)) expect(rule).toMatch(/^[A-ZÉ].*\.$/);
  });
});
