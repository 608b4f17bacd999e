import { describe, expect, it } from 'vitest';
import { nameWithArticle } from '../../src/domain/territoire-name.ts';
import { cellText, citedRows } from '../../src/store/cell.ts';
import { observations, promesses, territoires } from '../../src/store/rows.ts';
import { figure, IDS_FIGURES } from '../../src/figures/index.ts';
import { libelleVentilation } from '../../src/store/modalities.ts';
import { figureTerritoire } from '../../src/figures/territory-trajectory.ts';
import { promesseMeasures } from '../../src/subjects/territoires/view.ts';
import { elisionsIn } from './rules/french.ts';

const ordinary = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const lieux = territoires.filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP');
const WITH_ARTICLE = lieux.filter((t) => nameWithArticle(t) !== t.nom).map(({ nom }) => nom);
const BARE = new RegExp(`(?:^|[.:;] )(?:${WITH_ARTICLE.join('|')})(?![-’\\p{L}])`, 'u');

/** What a reader reads around each figure of the site, and around the three of each territory. */
const figures = IDS_FIGURES.map((id) => figure(id));
const locales = lieux.flatMap((t) =>
  promesseMeasures(t).flatMap((measure) =>
    measure.last ? [{ t, measure, f: figureTerritoire(t, measure.row, measure.last) }] : [],
  ),
);
const sentences = [...figures, ...locales.map(({ f }) => f)].flatMap(({ titre, takeaway, alternative }) =>
  [titre, takeaway, alternative].map(ordinary),
);

describe('the words of the figures', () => {
  it('name no département or région without the article that a sentence wants', () => {
    expect(BARE.test('Ariège arrive premier')).toBe(true);
    expect(BARE.test('En tête : Nord')).toBe(true);
    expect(BARE.test('En tête : l’Ariège')).toBe(false);
    expect(sentences.filter((sentence) => BARE.test(sentence))).toEqual([]);
  });

  it('elide « de » before a vowel', () => {
    expect(sentences.flatMap(elisionsIn)).toEqual([]);
  });

  it('make what is aimed at agree with what is counted', () => {
    const agreements = new Map<string, RegExp>([
      ['msp', / visées?$/],
      ['assistants-medicaux', / visés?$/],
      ['cpts', / % visés$/],
    ]);
    const titres = locales.filter(({ f }) => / vis/.test(f.titre));
    expect(titres.length).toBeGreaterThan(200);
    for (const { t, measure, f } of titres)
      expect(ordinary(f.titre), t.code).toMatch(agreements.get(measure.promesse) ?? /^$/);
  });

  it('give each modality its words', () => {
    const modalites = new Set(observations.flatMap(({ ventilation }) => (ventilation === '' ? [] : [ventilation])));
    expect(modalites.size).toBeGreaterThan(10);
    for (const modalite of modalites) expect(libelleVentilation(modalite)).not.toBe('');
  });
});

describe.each(promesses)('the trajectory of $id', ({ id, objectif }) => {
  const { table, drawing } = figure(`trajectoire-${id}`);

  it('draws the target it is judged on as one that stands', () => {
    const row = table.rows.find((cells) => citedRows(cells).some((row) => row.id === objectif));
    expect(row?.map(cellText)).toContain('promis');
  });

  it('dashes only the targets that another replaces', () => {
    const remplaces = table.rows.filter((cells) => cells.some((cell) => cellText(cell).endsWith('remplacé')));
    expect(drawing.ample.match(/stroke-dasharray="5 4"/g) ?? []).toHaveLength(remplaces.length);
  });
});
