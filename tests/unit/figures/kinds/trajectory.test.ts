import { describe, expect, it, test } from 'vitest';
import { compareDates } from '../../../../src/domain/date-source.ts';
import { isNumber } from '../../../../src/domain/valeur.ts';
import { figure, IDS_FIGURES } from '../../../../src/figures/index.ts';
import type { Figure } from '../../../../src/figures/figure.ts';
import { byRegion } from '../../../../src/figures/kinds/regions.ts';
import { trajectoryFigure } from '../../../../src/figures/kinds/trajectory.ts';
import { formatDate, formatPeriod } from '../../../../src/format/date.ts';
import { number } from '../../../../src/prose/printed-number.ts';
import { numbersOf, sentence } from '../../../../src/prose/sentence.ts';
import { cellText, citedRows } from '../../../../src/store/cell.ts';

const simple = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const WORDS = {
  titre: 'x',
  subtitle: (period: string) => `entre ${period}`,
  takeaway: 'x',
  alternative: 'x',
  notes: [],
};
/** A trajectory that the site does not have. */
const trial = (options: Partial<Parameters<typeof trajectoryFigure>[0]>): Figure =>
  trajectoryFigure({
    ...WORDS,
    id: 'essai',
    theme: 'ipa',
    series: [{ indicateur: 'ipa-diplomes', nom: 'union' }],
    objectifs: [],
    ...options,
  });

/** The observed rows of a figure that have a number. */
const observed = ({ table }: Figure) =>
  table.rows
    .flatMap(citedRows)
    .flatMap((row) => ('echeance' in row || !('date' in row) || !isNumber(row.valeur) ? [] : [row]));

const trajectories = IDS_FIGURES.map(figure).filter(({ table }) => table.columns[1]?.key === 'nature');
const regional = IDS_FIGURES.map(figure).filter(({ id }) => id.startsWith('regions-'));

describe('the caption of a table', () => {
  const others = [
    trial({}),
    trial({ objectifs: [{ id: 'ipa-cible-5000-2024' }] }),
    trial({
      subject: 'Infirmiers',
      series: [
        { indicateur: 'ipa-diplomes', nom: 'diplômés' },
        { indicateur: 'ipa-en-activite', nom: 'en activité' },
        { indicateur: 'ipa-diplomes-annee', nom: 'rien ici' },
      ],
      territoire: 'FR',
    }),
    trial({ territoire: 'DEP-04', series: [{ indicateur: 'msp-nombre', nom: 'Baromètre' }] }),
  ];

  test.each([...trajectories, ...others].map((f, i) => [`${i} ${f.id}`, f.table] as const))(
    'promises what the table holds, and no more: %s',
    (_id, { caption, rows }) => {
      const [natures, definitions] = [1, 3].map((i) => rows.map((row) => cellText(row[i]!)));
      expect(/promis/.test(caption)).toBe(natures!.some((nature) => nature.startsWith('promis')));
      const own = new Set(definitions!.filter((_, i) => natures![i] === 'observé'));
      if (own.size > 1) for (const definition of own) expect(caption).toContain(definition);
      else expect(caption).not.toContain('Définitions');
    },
  );

  it('names no one of several definitions for all of them', () => {
    const captions = trajectories.map(({ table }) => simple(table.caption)).filter((c) => c.includes('Définitions'));
    expect(captions.length).toBeGreaterThan(2);
    expect(captions.filter((caption) => / selon /.test(caption.split(' : ')[0]!))).toEqual([]);
    const series = ['ipa-diplomes', 'ipa-en-activite'].map((indicateur) => ({ indicateur, nom: indicateur }));
    expect(() => trial({ series })).toThrow('without a subject');
  });
});

describe('the period of a figure', () => {
  it('is on every trajectory', () => expect(trajectories.length).toBeGreaterThan(5));

  test.each([...trajectories, ...regional].map((f) => [f.id, f] as const))('is that of its rows: %s', (_id, f) => {
    const period = simple(formatPeriod(observed(f).map(({ date }) => date)));
    expect(simple(f.subtitle)).toContain(period);
    expect(simple(f.subtitle).replace(period, '')).not.toMatch(/ à (?:\p{L}+ )*\d{4}/u);
  });

  it('follows the rows of figures that are not written yet', () => {
    const { subtitle, table } = trial({});
    const dates = table.rows.map(([date]) => simple(cellText(date!)));
    const [from, to] = simple(subtitle).replace('entre ', '').split(' à ');
    expect(dates).toEqual(expect.arrayContaining([from, to]));
    const regions = byRegion({ ...WORDS, id: 'essai', theme: 'msp', indicateur: 'msp-nombre', until: '2021-12' });
    expect(simple(regions.subtitle)).toBe('entre juin 2017 à décembre 2021');
  });
});

describe('the date of the data', () => {
  /** The dates of the observed rows that a takeaway prints, in order. */
  const named = (f: Figure) => {
    const ids = numbersOf(f.sentences?.takeaway ?? f.takeaway).flatMap(({ rows }) => rows ?? []);
    return observed(f)
      .filter(({ id }) => ids.includes(id))
      .map(({ date }) => date)
      .sort(compareDates);
  };

  test.each(trajectories.map((f) => [f.id, f] as const))('is the last that the takeaway names: %s', (_id, f) => {
    expect(named(f).length).toBeGreaterThan(0);
    expect(f.dataDate).toBe(formatDate(named(f).at(-1) ?? ''));
  });

  it('is not that of a later value, nor that of a target', () => {
    const [first, second] = observed(trial({})).toSorted((a, b) => compareDates(a.date, b.date));
    const takeaway = sentence`${number(second!.id)}, après ${number(first!.id)}, pour ${number('ipa-cible-5000-2024')}.`;
    expect(trial({ takeaway }).dataDate).toBe(formatDate(second!.date));
  });

  it('is the last drawn where the takeaway names none', () => {
    const last = observed(trial({}))
      .map(({ date }) => date)
      .sort(compareDates)
      .at(-1);
    expect(trial({}).dataDate).toBe(formatDate(last ?? ''));
  });
});
