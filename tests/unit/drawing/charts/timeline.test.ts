import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, rowTops, type TimelineLane } from '../../../../src/drawing/charts/timeline-model.ts';
import { timelineRail } from '../../../../src/drawing/charts/timeline-rail.ts';
import { timeline } from '../../../../src/drawing/charts/timeline.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, select, words } from './read-svg.ts';

const LANES: TimelineLane[] = [
  {
    name: 'Maisons de santé',
    facts: [
      { date: '2016', happened: true, label: 'Une loi', title: '2016 : une loi' },
      { date: '2017-04', happened: true, label: 'Un accord dont le nom est long', title: 'avril 2017 : un accord' },
      { date: '2017-05', happened: true, title: 'mai 2017 : un chiffre' },
      { date: '2017-05', happened: true, title: 'mai 2017 : un autre' },
      { date: '2018-09', happened: false, title: 'septembre 2018 : un rapport attendu' },
      { date: '2020', happened: false, label: 'Une mesure attendue', title: '2020 : une mesure attendue' },
    ],
    promises: [
      { label: '4\u202F000 maisons', announced: ['2019-06', '2019-07-13'], deadlines: ['2021-12', '2022'] },
      {
        label: 'Une promesse au nom si long qu’aucun côté de son trait ne la tient sur une seule ligne',
        announced: ['2018-01'],
        deadlines: ['2019'],
      },
      { label: 'Sans échéance', announced: ['2020-03-14'], deadlines: [] },
      { label: 'Sans date d’annonce', announced: [], deadlines: ['2021-12'] },
    ],
  },
  { name: 'Rien encore', facts: [], promises: [] },
];
const options = (id: string, width: number) => ({
  id,
  title: 'Ce qui a été fait, ce qui a été promis',
  description: 'Deux bandes.',
  today: { date: '2022-11-23', label: 'édition\u202F: 23\u00A0nov.\u00A02022' },
  width,
});

describe('timeline', () => {
  it.each([560, 900])('draws what happened, what was announced, what was promised, at %d px', (width) => {
    const svg = timeline(LANES, options(`timeline-${width}`, width));
    expectCleanSvg(svg, `timeline-${width}`);
    expect(overlappingTexts(svg)).toEqual([]);
    expectGolden(`charts/timeline-${width}`, svg);
  });

  it('draws a dot for a day or a month, and a dash a year long for a year', () => {
    const svg = timeline(LANES, options('a', 900));
    expect(select(svg, 'circle')).toHaveLength(4 + 4);
    expect(select(svg, 'circle title').map((e) => e.textContent)).toContain('septembre 2018 : un rapport attendu');
  });

  it('gives the colour of promises to promises alone', () => {
    const svg = timeline([{ ...LANES[0]!, promises: [] }], options('b', 900));
    expect(svg).not.toContain('--promesse');
    expect(timeline(LANES, options('c', 900))).toContain('--promesse');
  });

  it('names every promise, on several lines if need be', () => {
    const said = words(timeline(LANES, options('d', 560))).join(' ');
    for (const { label } of LANES[0]!.promises) expect(said).toContain(label);
  });
});

describe('things packed on rows', () => {
  const thing = fc.record({
    at: fc.integer({ min: 0, max: 700 }),
    long: fc.integer({ min: 0, max: 60 }),
    nom: fc.option(fc.string({ maxLength: 30 })),
  });

  it('never cover one another on a row, and all have a place', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 30 }), (things) => {
        const places = packRows(things, {
          extent: ({ at, long }) => [at, at + long],
          label: ({ nom }) => nom ?? undefined,
          size: 12,
          bounds: [0, 760],
        });
        expect(places).toHaveLength(things.length);
        for (const a of places) {
          for (const b of places) if (a !== b && a.row === b.row) expect(a.from >= b.to || b.from >= a.to).toBe(true);
        }
        const { tops, total } = rowTops(places, { height: 19, line: 15 });
        expect(tops.every((top, i) => i === 0 || top >= (tops[i - 1] ?? 0) + 19)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(19 * tops.length);
      }),
    );
  });

  it('write a label at the left when the right has no room', () => {
    const [place] = packRows([0], {
      extent: () => [740, 745],
      label: () => 'Une étiquette',
      size: 12,
      bounds: [0, 760],
    });
    expect(place?.label).toMatchObject({ anchor: 'end', x: 733 });
  });
});

describe('timelineRail', () => {
  const years = [
    { year: '2017', items: [{ label: 'Un accord', kind: 'happened' as const }], more: 'et 2 autres événements' },
    {
      year: '2019',
      items: [
        { label: 'Un rapport attendu', kind: 'announced' as const },
        { label: '4\u202F000 maisons de santé, au nom assez long pour deux lignes', kind: 'promised' as const },
      ],
    },
    { year: '2022', items: [{ label: '4\u202F000 maisons', kind: 'due' as const }] },
  ];

  it('puts the years one under the other, at the width of a phone', () => {
    const svg = timelineRail(years, { id: 'rail', title: 'Les années', description: 'Trois années.', width: 344 });
    expectCleanSvg(svg, 'rail');
    expect(overlappingTexts(svg)).toEqual([]);
    expect(words(svg)).toEqual(expect.arrayContaining(['2017', '2019', '2022', 'et 2 autres événements']));
    expectGolden('charts/timeline-rail-344', svg);
  });
});
