import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { keyWords, WORDS_OF_A_KEY } from '../../src/domain/tables/columns.ts';
import { LOCATED_TABLES } from '../../src/domain/tables/places.ts';
import { withoutLines } from '../../src/format/line-references.ts';
import { DATA } from './copy.ts';
import { ABSENT_FOLDER, seedText } from './shared-folder.ts';

const values = toValues(readTables(DATA));
const { places } = values;

/** The documents whose extracted text is at hand, by the beginning of their file's name. */
const SEEDS: Record<string, string> = {
  'dossier-de-presse-2023-07': '000',
  'article-plan-2023-07': '001',
  'rapport-hcaam-2022': '002',
  'bilan-plan-2018-07': '003',
  'page-ministere-2023-07': '004',
};
const TABLES_OF_NUMBERS = ['observations', 'objectifs', 'faits'] as const;

type Located = { id: string; source: string; localisation: string };
const rowsOf = (table: (typeof LOCATED_TABLES)[number]): readonly Located[] => values[table];
const rowOf = new Map(LOCATED_TABLES.flatMap((table) => rowsOf(table).map((row) => [`${table} ${row.id}`, row] as const)));
const located = places.map((place) => ({ ...place, row: rowOf.get(`${place.table} ${place.ligne}`)! }));
const placed = new Set(places.map(({ table, ligne }) => `${table} ${ligne}`));

/** Any run of white space is one space, and nothing else changes: what a reader’s own search does. */
const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const timesIn = (text: string, key: string): number => text.split(key).length - 1;

/** The ranges of lines that a place names: « l. 12-14 et 20 » has two. */
function rangesOf(localisation: string): [number, number][] {
  const named = [...localisation.matchAll(/(?<!\p{L})l\. (\d+(?:-\d+)?(?:(?:,| et) \d+(?:-\d+)?)*)/gu)];
  return named.flatMap(([, list = '']) =>
    [...list.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, from = '', to = from]): [number, number] => [Number(from), Number(to)]),
  );
}

describe('the places of rows', () => {
  it('place every number taken from the five documents', () => {
    const theirs = TABLES_OF_NUMBERS.flatMap((table) =>
      rowsOf(table).filter(({ source }) => source in SEEDS).map(({ id }) => `${table} ${id}`),
    );
    expect(theirs.length).toBeGreaterThan(550);
    expect(theirs.filter((key) => !placed.has(key))).toEqual([]);
  });

  it('give words to search, figures and five words at most, but for the three of a passage printed twice', () => {
    expect(places.filter(({ cle }) => cle !== '' && keyWords(cle).length > WORDS_OF_A_KEY)).toEqual([]);
    expect(places.filter(({ cle }) => cle === '').map(({ ligne }) => ligne).sort()).toEqual([
      'groupe-qualite',
      'groupes-qualite-bretagne',
      'paerpa',
    ]);
  });

  it('number the pages of the one document that prints them', () => {
    const paged = located.filter(({ page }) => page !== null);
    expect(new Set(paged.map(({ row }) => row.source))).toEqual(new Set(['rapport-hcaam-2022']));
    expect(located.filter(({ row, page }) => row.source === 'rapport-hcaam-2022' && page === null)).toEqual([]);
  });

  it('leave no line of an extracted text in what a reader reads', () => {
    const texts = Object.values(values).flatMap((rows) => rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'string')));
    expect(texts.filter((text) => /(?<!\p{L})l\. ?\d/u.test(text)).length).toBeGreaterThan(900);
    expect(texts.map(withoutLines).filter((text) => /(?<!\p{L})l\. ?\d/u.test(text))).toEqual([]);
  });

  it.skipIf(ABSENT_FOLDER)('are found by their words once in the document, in the lines of the row (the documents must be at hand)', () => {
    const documents = new Map(
      Object.entries(SEEDS).map(([source, seed]) => {
        const text = seedText(seed);
        return [source, { lines: text.split('\n'), text: normalise(text) }];
      }),
    );
    const theirs = located.filter(({ row, cle }) => cle !== '' && documents.has(row.source));
    expect(theirs.length).toBeGreaterThan(1000);
    const faults = theirs.flatMap(({ table, ligne, cle, row: { source, localisation } }) => {
      const { lines, text } = documents.get(source)!;
      const times = timesIn(text, cle);
      const inLines = rangesOf(localisation).some(([from, to]) => normalise(lines.slice(from - 1, to).join('\n')).includes(cle));
      return times === 1 && inLines ? [] : [`${table} ${ligne}: « ${cle} », ${times} times, ${inLines ? 'in' : 'out of'} its lines`];
    });
    expect(faults).toEqual([]);
  });
});
