import { describe, expect, it } from 'vitest';
import { deadlines } from '../../../../src/drawing/charts/deadlines.ts';
import { smallMultiples } from '../../../../src/drawing/charts/small-multiples.ts';
import { comparePlaces, middleOf, monthExtent, spanOf, yearExtent } from '../../../../src/drawing/charts/time-span.ts';
import { timeline } from '../../../../src/drawing/charts/timeline.ts';
import { trajectory } from '../../../../src/drawing/charts/trajectory.ts';
import { trajectoryModel } from '../../../../src/drawing/charts/trajectory-model.ts';
import { select } from './read-svg.ts';

const named = { id: 'a', title: 'Un titre', description: 'Un dessin.' };
const today = { date: '1999-03-04', label: 'édition' };
/** The other dates hold the axis, so that the one that is tried moves nothing but its mark. */
const AROUND = { before: '1981-02', after: '1996-08' };

/** Each chart that has a place for what is known at a date, with that date on it. */
const charts: Record<string, (date: string) => string> = {
  trajectory: (date) =>
    trajectory(
      {
        observations: [AROUND.before, date, AROUND.after].map((d, i) => ({ series: 'a', date: d, valeur: i + 3 })),
        targets: [],
      },
      named,
    ),
  'a series beside that of a trajectory': (date) =>
    trajectory(
      {
        observations: [
          ...[AROUND.before, AROUND.after].map((d, i) => ({ series: 'a', date: d, valeur: i + 3 })),
          { series: 'b', date, valeur: 5 },
        ],
        targets: [],
      },
      { ...named, main: 'a' },
    ),
  'the absence of a trajectory': (date) =>
    trajectory(
      {
        observations: [
          { series: 'a', date: AROUND.before, valeur: 3 },
          { series: 'a', date, valeur: 'inc' },
          { series: 'a', date: AROUND.after, valeur: 4 },
        ],
        targets: [],
      },
      named,
    ),
  'the last value of small multiples': (date) =>
    smallMultiples(
      [
        {
          code: 'a',
          label: 'A',
          points: [
            { date: AROUND.before, valeur: 3 },
            { date, valeur: 4 },
          ],
          target: { valeur: 9, annonce_le: AROUND.before, echeance: AROUND.after },
        },
      ],
      { ...named, columns: 1 },
    ),
  'the announcement of a timeline': (date) =>
    timeline(
      [
        {
          name: 'Bande',
          facts: [{ date: AROUND.before, happened: true, title: 'un fait' }],
          promises: [{ label: 'Une promesse', announced: [date], deadlines: [AROUND.after] }],
        },
      ],
      { ...named, today },
    ),
  'the announcement of a wording': (date) =>
    deadlines(
      [
        { label: 'Une', note: 'annoncée', announced: AROUND.before, deadline: AROUND.after },
        { label: 'Autre', note: 'annoncée', announced: date, deadline: AROUND.after },
      ],
      { ...named, today },
    ),
};

/** Where the marks of a drawing stand, from left to right. */
const places = (svg: string): number[] =>
  select(svg, 'circle, path[transform]')
    .map((mark) =>
      Number(mark.getAttribute('cx') ?? /translate\(([-\d.]+)/.exec(mark.getAttribute('transform') ?? '')?.[1]),
    )
    .toSorted((a, b) => a - b);

describe.each(Object.entries(charts))('%s', (_name, draw) => {
  it('draws what is known by its year alone in the middle of that year', () => {
    expect(places(draw('1988'))).toEqual(places(draw('1988-06')));
    expect(places(draw('1988'))).not.toEqual(places(draw('1988-12')));
  });
});

describe('a deadline known by its year alone', () => {
  const due: Record<string, (echeance: string) => string> = {
    trajectory: (echeance) =>
      trajectory(
        {
          observations: [{ series: 'a', date: AROUND.before, valeur: 3 }],
          targets: [
            { valeur: 9, annonce_le: AROUND.before, echeance },
            { valeur: 9, annonce_le: AROUND.before, echeance: AROUND.after },
          ],
        },
        named,
      ),
    wording: (echeance) =>
      deadlines([{ label: 'Une', note: 'annoncée', announced: AROUND.before, deadline: echeance }], {
        ...named,
        today,
      }),
  };

  it.each(Object.entries(due))('stands at its end: %s', (_name, draw) => {
    const shapes = (svg: string) => select(svg, 'path, line, circle').map((mark) => mark.outerHTML);
    expect(shapes(draw('1993'))).toEqual(shapes(draw('1993-12-31')));
  });
});

describe('the years of a trajectory', () => {
  const yearly = ['1990', '1991', '1992'].map((date, i) => ({ series: 'a', date, valeur: i + 2 }));

  it('are all on the axis, the first one whole', () => {
    const svg = trajectory({ observations: yearly, targets: [] }, { ...named, width: 720 });
    const said = select(svg, 'text').map(({ textContent }) => textContent);
    expect(said).toEqual(expect.arrayContaining(['1990', '1991', '1992']));
    expect(trajectoryModel({ observations: yearly, targets: [] }, null).months).toEqual([1990 * 12 - 3, 1993 * 12]);
  });

  it('have a bar from one end to the other, and a month has none', () => {
    const years = (date: string) =>
      trajectoryModel({ observations: [{ series: 'a', date, valeur: 1 }], targets: [] }, null).series[0]?.points[0]
        ?.year;
    expect(years('1990')).toEqual([1990 * 12, 1991 * 12]);
    expect(years('1990-12')).toBeNull();
  });

  it('are joined in the order in which they stand', () => {
    const observations = ['1990-11', '1990', '1990-02'].map((date, i) => ({ series: 'a', date, valeur: i }));
    const { series } = trajectoryModel({ observations, targets: [] }, null);
    expect(series[0]?.runs[0]?.map(({ source }) => source.date)).toEqual(['1990-02', '1990', '1990-11']);
  });
});

describe('spans', () => {
  it('are a year long for a year, and else the end of what is named', () => {
    expect(spanOf('1988')).toEqual([1988 * 12, 1989 * 12]);
    expect(spanOf('1988-04')).toEqual([1988 * 12 + 4, 1988 * 12 + 4]);
    expect(middleOf('1988')).toBe(middleOf('1988-06'));
    expect(() => middleOf('inconnue')).toThrow('without place');
  });

  it('put the unknown last', () => {
    expect(['inconnue', '1988-12', '1988', '1988-03'].toSorted(comparePlaces)).toEqual([
      '1988-03',
      '1988',
      '1988-12',
      'inconnue',
    ]);
  });

  it('make an axis that holds them whole', () => {
    expect(monthExtent(['1988', '1990-02', 'inconnue'])).toEqual([1988 * 12, 1990 * 12 + 2]);
    expect(monthExtent([])).toEqual([0, 12]);
    expect(yearExtent(['1987-12-31', '1990-01', 'inconnue'])).toEqual([1987 * 12, 1991 * 12]);
    expect(yearExtent(['inconnue'])).toEqual([0, 12]);
  });
});
