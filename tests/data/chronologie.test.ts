import { describe, expect, it } from 'vitest';
import { toEvenements } from '../../scripts/joins/chronologie.ts';
import { toEtatsEngagements } from '../../scripts/joins/engagements.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { isAfter } from '../../scripts/checks/date-avant-edition.ts';
import { DATA } from './copie.ts';
import { DOSSIER_ABSENT, motsCopies, tableLue, textesLus } from './dossier-partage.ts';

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
function lignesDe(texte: string): [number, number][] {
  return [...texte.matchAll(/(?<![\p{L}\d,.])(\d{1,4})(?:-(\d{1,4}))?(?![\p{L}\d])/gu)].map(([, de = '', a = de]) => [Number(de), Number(a)]);
}

describe('the chronology', () => {
  it('tells more than a hundred events from two decades, each once', () => {
    expect(evenements.length).toBeGreaterThan(140);
    expect(new Set(evenements.map(({ id }) => id)).size).toBe(evenements.length);
    const annees = evenements.map(({ date }) => date.slice(0, 4));
    expect(annees).toEqual([...annees].sort());
    expect(Number(annees.at(-1)) - Number(annees[0])).toBeGreaterThanOrEqual(20);
  });

  it('says of every date to come that it is only announced', () => {
    expect(evenements.filter(({ date, etat }) => etat === 'advenu' && isAfter(date, today)).map(({ id }) => id)).toEqual([]);
    expect(chronologie.filter(({ etat }) => etat === 'prevu').length).toBeGreaterThan(10);
  });

  it('holds every dated announcement and deadline of the ledger', () => {
    const dites = new Set(evenements.flatMap(({ nature, date, objectifs: ids }) => ids.map((id) => `${nature} ${id} ${date}`)));
    const nationaux = engagements.flatMap((engagement) => engagement.objectifs);
    const attendues = objectifs
      .filter(({ id }) => nationaux.includes(id))
      .flatMap(({ id, annonce_le, echeance }) => [
        ...(annonce_le === 'inconnue' ? [] : [`annonce ${id} ${annonce_le}`]),
        ...(echeance === 'inconnue' ? [] : [`echeance ${id} ${echeance}`]),
      ]);
    expect(attendues.length).toBeGreaterThan(50);
    expect(attendues.filter((attendue) => !dites.has(attendue))).toEqual([]);
  });

  it.skipIf(DOSSIER_ABSENT)('holds every event read in the documents (which must be at hand)', () => {
    const places = [...chronologie, ...objectifs].map((row) => ({
      source: row.source,
      lignes: lignesDe([row.localisation.replace(/^.*?(?= l\. |$)/, ''), row.note].join(' ')),
    }));
    const lus = tableLue('timeline.csv').map(({ title = '', seed = '', lines = '' }) => ({
      title,
      lieux: seed.split(' | ').map((fichier, i) => ({ source: SOURCES[fichier.slice(0, 3)], lignes: lignesDe(lines.split(' | ')[i] ?? '') })),
    }));
    const dit = ({ source, lignes }: (typeof lus)[number]['lieux'][number]) =>
      places.some((place) => place.source === source && place.lignes.some(([a, b]) => lignes.some(([c, d]) => a <= d && c <= b)));
    expect(lus.length).toBeGreaterThan(110);
    expect(lus.filter(({ lieux }) => !lieux.some(dit)).map(({ title }) => title)).toEqual([]);
  });

  it.skipIf(DOSSIER_ABSENT)('is in our own words (the documents must be at hand)', () => {
    // titles hold the names of laws and reports, which are nobody’s words
    const notres = chronologie.map(({ id, detail }) => ({ id, texte: detail }));
    expect(motsCopies(notres, textesLus(), 10)).toEqual([]);
  });
});
