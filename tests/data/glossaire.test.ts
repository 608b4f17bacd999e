import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copy.ts';
import { ABSENT_FOLDER, copyWords, readTable, readTexts } from './shared-folder.ts';

const { glossaire } = toValues(readTables(DATA));

describe('the glossary', () => {
  it('says of each abbreviation what it stands for, or that its source does not', () => {
    const acronyms = glossaire.filter(({ terme }) => /^[A-Z0-9-]{2,}$/.test(terme));
    expect(acronyms.length).toBeGreaterThan(80);
    expect(acronyms.filter(({ developpe, remarque }) => developpe === '' && remarque === '').map(({ id }) => id)).toEqual([]);
  });

  it('recognises each abbreviation under its own name', () => {
    const absent = glossaire.filter(({ terme, formes }) => /^[A-Z0-9-]{2,}$/.test(terme) && !formes.includes(terme));
    expect(absent.map(({ id }) => id)).toEqual([]);
  });

  it('explains in one to three sentences that end', () => {
    for (const { id, definition } of glossaire) {
      expect(definition, id).toMatch(/^[\p{Lu}].{20,330}\.$/u);
    }
  });

  it.skipIf(ABSENT_FOLDER)('holds every term read in the documents (which must be at hand)', () => {
    const seen = readTable('glossary.csv').map(({ term = '' }) => term);
    const words = glossaire.map((t) => ` ${[t.terme, t.developpe, ...t.formes].join(' | ')} `.toLowerCase());
    const known = (word: string) => words.some((text) => text.includes(word.toLowerCase()));
    const forgotten = seen.filter(
      (term) => !term.replaceAll("'", '’').replace(/ \(.*\)$/, '').split(' / ').every((word) => known(word.trim())),
    );
    expect(seen.length).toBeGreaterThan(150);
    expect(forgotten).toEqual([]);
  });

  it.skipIf(ABSENT_FOLDER)('is in our own words (the documents must be at hand)', () => {
    const ours = glossaire.map(({ id, definition }) => ({ id, text: definition }));
    expect(copyWords(ours, readTexts(), 10)).toEqual([]);
  });
});
