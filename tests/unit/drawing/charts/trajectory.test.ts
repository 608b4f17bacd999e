import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trajectory, type TrajectoryData } from '../../../../src/drawing/charts/trajectory.ts';
import { trajectoryModel, type TrajectoryObservation } from '../../../../src/drawing/charts/trajectory-model.ts';
import { PERCENT } from '../../../../src/format/unite.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, readTexts, select, words } from './read-svg.ts';
import { shuffled } from './shuffled.ts';

const SIGNED = 'Contrats signés';
const HIRED = 'recrutés (autre définition)';

/** One target revised three times, two definitions, an imprecise value and a former target. */
const revised: TrajectoryData = {
  observations: [
    { series: SIGNED, date: '2019-12', valeur: 130 },
    { series: SIGNED, date: '2021-01-21', valeur: 1545 },
    { series: SIGNED, date: '2022-05-31', valeur: 3112 },
    { series: SIGNED, date: '2023-06', valeur: 4384 },
    { series: SIGNED, date: '2024-10-31', valeur: 7240 },
    { series: HIRED, date: '2022-12', valeur: 3827 },
    { series: HIRED, date: '2023-12', valeur: 5808 },
    { series: 'déclaration', date: '2023-07', valeur: 4500, precision: 'pres-de' },
  ],
  targets: [
    { valeur: 10000, annonce_le: '2022-10', echeance: '2025', superseded: true },
    { valeur: 10000, annonce_le: '2023-07-13', echeance: '2024-12-31', superseded: true, judged: true },
    { valeur: 10000, annonce_le: '2023-11', echeance: '2025-12-31', superseded: true },
    { valeur: 10000, annonce_le: '2023', echeance: '2026-12' },
    { valeur: 4000, annonce_le: 'inconnue', echeance: '2022', superseded: true },
  ],
};

/** A rate, a value without date, an absence of each kind but one, a range and a value over the target. */
const rates: TrajectoryData = {
  observations: [
    { series: 'large', date: '2022-09', valeur: 68 },
    { series: 'large', date: '2022-12', valeur: 'nd' },
    { series: 'large', date: '2023-10', valeur: 80 },
    { series: 'large', date: '2024-05', valeur: 86.1 },
    { series: 'étroite', date: '2022-02', valeur: 33.3, precision: 'pres-de' },
    { series: 'étroite', date: '2023-03', valeur: 50, valeur_max: 60 },
    { series: 'étroite', date: '2023-09', valeur: 's' },
    { series: 'sans définition', date: 'inconnue', valeur: 91 },
  ],
  targets: [{ valeur: 75, annonce_le: '2022', echeance: '2023-12-31' }],
};

const unknown: TrajectoryData = {
  observations: [
    { series: 'En circulation', date: '2023-06', valeur: 10 },
    { series: 'En circulation', date: '2024-12-31', valeur: 'inc' },
  ],
  targets: [{ valeur: 100, precision: 'au-moins', annonce_le: '2023-07-13', echeance: '2024-12-31', judged: true }],
};

const named = (id: string) => ({ id, title: 'Ce qui a été promis', description: 'Et ce qui en est advenu.' });

const drawings = [
  ['trajectory-revised', revised, { main: SIGNED }],
  ['trajectory-rates', rates, { main: 'large', unite: PERCENT }],
  ['trajectory-unknown', unknown, {}],
  ['trajectory-one-row', { observations: [{ series: 'a', date: '2023', valeur: 0 }], targets: [] }, {}],
  [
    'trajectory-negative',
    {
      observations: [
        { series: 'a', date: '2021', valeur: -4 },
        { series: 'a', date: '2023', valeur: 3 },
      ],
      targets: [],
    },
    {},
  ],
  ['trajectory-empty', { observations: [], targets: [] }, {}],
] as const;

describe('trajectory', () => {
  describe.each([640, 328])('at %d pixels', (width) => {
    it.each(drawings)('draws %s', (name, data, options) => {
      const svg = trajectory(data, { ...named(name), ...options, width });
      expectCleanSvg(svg, name);
      expect(overlappingTexts(svg)).toEqual([]);
      expectGolden(`charts/${name}-${width}`, svg);
    });
  });

  it('names each target with its value and its deadline, in amber', () => {
    const amber = readTexts(trajectory(revised, { ...named('a'), main: SIGNED })).filter(({ fill }) =>
      fill.includes('--promesse'),
    );
    const expected = ['10 000 en 2025', '10 000 fin 2024', '10 000 fin 2025', '10 000 en déc. 2026', '4 000 en 2022'];
    expect(amber.map(({ text }) => text.replaceAll(/[\u00A0\u202F]/g, ' ')).toSorted()).toEqual(expected.toSorted());
  });

  it('stacks the revisions of one target in the order of their announcements, the last one at its level', () => {
    const texts = readTexts(trajectory(revised, { ...named('a'), main: SIGNED }));
    const height = (words: string) =>
      texts.find(({ text }) => text.replaceAll(/[\u00A0\u202F]/g, ' ') === words)?.y ?? NaN;
    const rows = ['10 000 en 2025', '10 000 fin 2024', '10 000 fin 2025', '10 000 en déc. 2026', '10 000'].map(height);
    expect(rows.slice(0, 4)).toEqual(rows.slice(0, 4).toSorted((a, b) => a - b));
    expect(rows[4]! - rows[3]!).toBeLessThan(12);
  });

  it('dashes what has been superseded, and only that', () => {
    const svg = trajectory(revised, { ...named('a'), main: SIGNED });
    expect(select(svg, '[stroke-dasharray="5 4"]')).toHaveLength(4);
  });

  it('labels the last value with its date', () => {
    const found = words(trajectory(revised, { ...named('a'), main: SIGNED }));
    expect(found).toContain('7\u202F240');
    expect(found).toContain('31\u00A0oct.\u00A02024');
  });

  it('says that nothing was found, and draws no value for it', () => {
    const svg = trajectory(unknown, named('a'));
    expect(words(svg)).toContain('aucun chiffre trouvé');
    expect(words(svg)).toContain('?');
    expect(select(svg, 'circle title').map(({ textContent }) => textContent)).toEqual(['juin 2023\u202F: 10']);
  });

  it('draws an imprecise value hollow and says how imprecise', () => {
    const svg = trajectory(revised, { ...named('a'), main: SIGNED });
    expect(words(svg)).toContain('près de\u00A04\u202F500');
    const hollow = select(svg, 'path[fill^="var(--papier"] > title').map(({ textContent }) => textContent);
    expect(hollow).toEqual(['juillet 2023\u202F: près de\u00A04\u202F500']);
  });

  it('gives each definition a shape of its own, and refuses one that would take the shape of another', () => {
    const draw = (count: number) =>
      trajectory(
        {
          observations: Array.from({ length: count }, (_, i) => ({
            series: `définition ${i}`,
            date: `${2010 + i}-06`,
            valeur: i + 1,
          })),
          targets: [],
        },
        { ...named('a'), main: 'définition 0' },
      );
    const shapes = (count: number) =>
      select(draw(count), 'circle, path[transform]').map((mark) => mark.getAttribute('d') ?? mark.localName);
    for (const count of [2, 7, 8]) expect(new Set(shapes(count)).size).toBe(count);
    expect(() => draw(9)).toThrow('no shape is left');
  });

  it('does not depend on the order of the rows', () => {
    const options = { ...named('a'), main: 'large', unite: PERCENT };
    const expected = trajectory(rates, options);
    fc.assert(
      fc.property(shuffled(rates.observations), shuffled(revised.targets), (observations, targets) => {
        expect(trajectory({ ...rates, observations }, options)).toBe(expected);
        const model = (t: TrajectoryData['targets']) => trajectoryModel({ observations: [], targets: t }, null);
        expect(model(targets)).toEqual(model(revised.targets));
      }),
      { numRuns: 20 },
    );
  });
});

describe('trajectoryModel', () => {
  const runs = (rows: Omit<TrajectoryObservation, 'series'>[]) =>
    trajectoryModel(
      { observations: rows.map((row) => ({ ...row, series: 'a' })), targets: [] },
      null,
    ).series[0]?.runs.map((run) => run.map(({ value }) => value));

  it.each([
    [
      'joins consecutive values',
      [
        { date: '2021', valeur: 1 },
        { date: '2022', valeur: 2 },
        { date: '2023', valeur: 3 },
      ],
      [[1, 2, 3]],
    ],
    [
      'does not join across an absence',
      [
        { date: '2021', valeur: 1 },
        { date: '2022', valeur: 'nd' },
        { date: '2023', valeur: 3 },
      ],
      [],
    ],
    [
      'does not join a range',
      [
        { date: '2021', valeur: 1 },
        { date: '2022', valeur: 2 },
        { date: '2023', valeur: 3, valeur_max: 4 },
      ],
      [[1, 2]],
    ],
    [
      'does not join what has no date',
      [
        { date: '2021', valeur: 1 },
        { date: 'inconnue', valeur: 2 },
      ],
      [],
    ],
    [
      'joins through zero',
      [
        { date: '2021', valeur: 0 },
        { date: '2022', valeur: 2 },
      ],
      [[0, 2]],
    ],
  ] as const)('%s', (_name, rows, expected) => expect(runs([...rows])).toEqual(expected));

  it('never joins two series', () => {
    const { series } = trajectoryModel(revised, SIGNED);
    expect(series.map(({ name, runs }) => [name, runs.map(({ length }) => length)])).toEqual([
      [SIGNED, [5]],
      ['déclaration', []],
      [HIRED, [2]],
    ]);
  });
});
