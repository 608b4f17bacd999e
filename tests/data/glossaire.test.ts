import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copie.ts';
import { DOSSIER_ABSENT, motsCopies, tableLue, textesLus } from './dossier-partage.ts';

const { glossaire } = toValues(readTables(DATA));

describe('the glossary', () => {
  it('says of each abbreviation what it stands for, or that its source does not', () => {
    const sigles = glossaire.filter(({ terme }) => /^[A-Z0-9-]{2,}$/.test(terme));
    expect(sigles.length).toBeGreaterThan(80);
    expect(sigles.filter(({ developpe, remarque }) => developpe === '' && remarque === '').map(({ id }) => id)).toEqual([]);
  });

  it('recognises each abbreviation under its own name', () => {
    const absents = glossaire.filter(({ terme, formes }) => /^[A-Z0-9-]{2,}$/.test(terme) && !formes.includes(terme));
    expect(absents.map(({ id }) => id)).toEqual([]);
  });

  it('explains in one to three sentences that end', () => {
    for (const { id, definition } of glossaire) {
      expect(definition, id).toMatch(/^[\p{Lu}].{20,330}\.$/u);
    }
  });

  it.skipIf(DOSSIER_ABSENT)('holds every term read in the documents (which must be at hand)', () => {
    const lus = tableLue('glossary.csv').map(({ term = '' }) => term);
    const mots = glossaire.map((t) => ` ${[t.terme, t.developpe, ...t.formes].join(' | ')} `.toLowerCase());
    const connu = (mot: string) => mots.some((texte) => texte.includes(mot.toLowerCase()));
    const oublies = lus.filter(
      (term) => !term.replaceAll("'", '’').replace(/ \(.*\)$/, '').split(' / ').every((mot) => connu(mot.trim())),
    );
    expect(lus.length).toBeGreaterThan(150);
    expect(oublies).toEqual([]);
  });

  it.skipIf(DOSSIER_ABSENT)('is in our own words (the documents must be at hand)', () => {
    const notres = glossaire.map(({ id, definition }) => ({ id, texte: definition }));
    expect(motsCopies(notres, textesLus(), 10)).toEqual([]);
  });
});
