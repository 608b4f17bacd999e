import { describe, expect, it } from 'vitest';
import { toEvenements } from '../../scripts/joins/chronologie.ts';
import { toEtatsEngagements } from '../../scripts/joins/engagements.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { isAfter } from '../../scripts/checks/date-before-edition.ts';
import { DATA } from './copy.ts';
import { ABSENT_FOLDER, copyWords, readTable, readTexts } from './shared-folder.ts';

const values = toValues(readTables(DATA));
const { chronologie, objectifs, engagements } = values;
const today = values.edition[0]?.date ?? '';
const evenements = toEvenements(values, toEtatsEngagements(values, today));

/** The sources of the documents read, by the beginning of their file's name. */
const SOURCES: Record<string, string> = {
  '000': 'dossier-de-presse-2023-07',
  '001': 'article-plan-2023-07',
  '002': 'rapport-hcaam-2022',
  '003': 'bilan-plan-2018-07',
  '004': 'page-ministere-2023-07',
};

/** The intervals of lines that a place in a source names. */
function rowsOf(text: string): [number, number][] {
  return [...text.matchAll(/(?<![\p{L}\d,.])(\d{1,4})(?:-(\d{1,4}))?(?![\p{L}\d])/gu)].map(([, from = '', to = from]) => [Number(from), Number(to)]);
}

describe('the chronology', () => {
  it('tells more than a hundred events from two decades, each once', () => {
    expect(evenements.length).toBeGreaterThan(140);
    expect(new Set(evenements.map(({ id }) => id)).size).toBe(evenements.length);
    const years = evenements.map(({ date }) => date.slice(0, 4));
    expect(years).toEqual([...years].sort());
    expect(Number(years.at(-1)) - Number(years[0])).toBeGreaterThanOrEqual(20);
  });

  it('says of every date to come that it is only announced', () => {
    expect(evenements.filter(({ date, etat }) => etat === 'advenu' && isAfter(date, today)).map(({ id }) => id)).toEqual([]);
    expect(chronologie.filter(({ etat }) => etat === 'prevu').length).toBeGreaterThan(10);
  });

  it('holds every dated announcement and deadline of the ledger', () => {
    const said = new Set(evenements.flatMap(({ nature, date, objectifs: ids }) => ids.map((id) => `${nature} ${id} ${date}`)));
    const national = engagements.flatMap((engagement) => engagement.objectifs);
    const expected = objectifs
      .filter(({ id }) => national.includes(id))
      .flatMap(({ id, annonce_le, echeance }) => [
        ...(annonce_le === 'inconnue' ? [] : [`annonce ${id} ${annonce_le}`]),
        ...(echeance === 'inconnue' ? [] : [`echeance ${id} ${echeance}`]),
      ]);
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((expected) => !said.has(expected))).toEqual([]);
  });

  it.skipIf(ABSENT_FOLDER)('holds every event read in the documents (which must be at hand)', () => {
    const places = [...chronologie, ...objectifs].map((row) => ({
      source: row.source,
      rows: rowsOf([row.localisation.replace(/^.*?(?= l\. |$)/, ''), row.note].join(' ')),
    }));
    const seen = readTable('timeline.csv').map(({ title = '', seed = '', lines = '' }) => ({
      title,
      lieux: seed.split(' | ').map((file, i) => ({ source: SOURCES[file.slice(0, 3)], rows: rowsOf(lines.split(' | ')[i] ?? '') })),
    }));
    const said = ({ source, rows }: (typeof seen)[number]['lieux'][number]) =>
      places.some((place) => place.source === source && place.rows.some(([a, b]) => rows.some(([c, d]) => a <= d && c <= b)));
    expect(seen.length).toBeGreaterThan(110);
    expect(seen.filter(({ lieux }) => !lieux.some(said)).map(({ title }) => title)).toEqual([]);
  });

  it.skipIf(ABSENT_FOLDER)('is in our own words (the documents must be at hand)', () => {
    // titles hold the names of laws and reports, which are nobody’s words
    const ours = chronologie.map(({ id, detail }) => ({ id, text: detail }));
    expect(copyWords(ours, readTexts(), 10)).toEqual([]);
  });
});
