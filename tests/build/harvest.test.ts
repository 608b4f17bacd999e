import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { lastDayOf, firstDayOf } from '../../src/domain/date-source.ts';
import { OPEN_TABLES, sourcesOfIndicateur, sourcesOfTable } from '../../src/outputs/tables/open.ts';
import { indicateurs, observationsOf } from '../../src/store/rows.ts';
import { SITE } from '../../src/site.ts';
import { readBuilt } from './built-site.ts';
import { formatOfAddress, guessLicence, harvest, NO_LICENCE, slug, TAG_LENGTHS } from './harvested.ts';

const CATALOGUE = '/donnees/catalogue.ttl';
const text = readBuilt(CATALOGUE).toString('utf8');
const harvested = harvest(new Store(new Parser({ format: 'Turtle' }).parse(text)));
const named = (fault: (dataset: (typeof harvested)[number]) => boolean): (string | undefined)[] =>
  harvested.filter(fault).map(({ identifier }) => identifier);

describe('what data.gouv.fr would harvest', () => {
  test('it reads the catalogue by its address, in one page, and keeps it whole', () => {
    expect(formatOfAddress(CATALOGUE)).toBe('turtle');
    expect(formatOfAddress('/donnees/catalogue.jsonld')).toBe('json-ld');
    expect(text).not.toContain('http://www.w3.org/ns/hydra/core#');
    // it keeps what it read beside its job, up to fifteen million bytes
    expect(text.length).toBeLessThan(15e6);
  });

  test('it takes every data set, each under an identifier and a title of its own', () => {
    const expected = ['tout', ...OPEN_TABLES.map(({ nom }) => `table-${nom}`), ...indicateurs.map(({ id }) => id)];
    expect(harvested.map(({ identifier }) => identifier).sort()).toEqual(expected.sort());
    expect(named(({ title = '' }) => title === '' || title.length > 350)).toEqual([]);
    expect(named(({ page }) => !page?.startsWith(SITE.address))).toEqual([]);
  });

  test('it takes descriptions as they are: none is empty, none looks like HTML that it would rewrite', () => {
    expect(named(({ description }) => description.trim() === '' || description.length > 100_000)).toEqual([]);
    expect(named(({ description }) => /<[/a-z!?]/i.test(description))).toEqual([]);
  });

  test('it finds files at each, with an address, a type, a format', () => {
    expect(named(({ resources }) => resources.length === 0)).toEqual([]);
    expect(named(({ resources }) => new Set(resources.map(({ url }) => url)).size < resources.length)).toEqual([]);
    const resources = harvested.flatMap((dataset) => dataset.resources);
    expect(resources.filter(({ url, title }) => !url.startsWith(`${SITE.address}/`) || !title)).toEqual([]);
    expect(Object.fromEntries(resources.map(({ mime, format }) => [mime, format]))).toEqual({
      'application/json': 'json',
      'application/vnd.apache.parquet': 'parquet',
      // in the list of file types of the Union, which DCAT-AP wants here, we found none for it
      'application/vnd.sqlite3': undefined,
      'text/csv': 'csv',
    });
    expect(resources.filter(({ format }) => format === undefined).map(({ title }) => title)).toEqual([
      'dernier-kilometre.sqlite',
    ]);
  });

  test('it knows the licence where all the producers declare the same, and guesses none elsewhere', () => {
    const expected = (sources: ReturnType<typeof sourcesOfTable>): string => {
      const names = new Set(sources.map(({ licence }) => licence));
      if (names.size === 0) return 'cc-by';
      return names.size === 1 && names.has('Licence Ouverte 2.0') ? 'lov2' : NO_LICENCE;
    };
    expect(Object.fromEntries(harvested.map(({ identifier, licence }) => [identifier, licence]))).toEqual({
      tout: NO_LICENCE,
      ...Object.fromEntries(OPEN_TABLES.map((table) => [`table-${table.nom}`, expected(sourcesOfTable(table))])),
      ...Object.fromEntries(indicateurs.map(({ id }) => [id, expected(sourcesOfIndicateur(id))])),
    });
    expect(new Set(harvested.map(({ licence }) => licence))).toEqual(new Set(['cc-by', 'lov2', NO_LICENCE]));
  });

  test('it takes the frequency as unknown, which is in its list', () => {
    expect(new Set(harvested.map(({ frequency }) => frequency))).toEqual(new Set(['unknown']));
  });

  test('it takes of each indicator the first and the last day of its rows', () => {
    const days = indicateurs.map(({ id }) => {
      const dates = observationsOf(id)
        .map(({ date }) => date)
        .filter((date) => date !== 'inconnue');
      const period = { start: dates.map(firstDayOf).sort()[0], end: dates.map(lastDayOf).sort().at(-1) };
      return [id, dates.length === 0 ? undefined : period];
    });
    const own = harvested.filter(({ identifier }) => indicateurs.some(({ id }) => id === identifier));
    expect(Object.fromEntries(own.map(({ identifier, temporal }) => [identifier, temporal]))).toEqual(
      Object.fromEntries(days),
    );
    const known = own.flatMap(({ temporal }) => temporal ?? []);
    expect(known.filter(({ start = '', end = '' }) => !/^\d{4}-\d\d-\d\d$/.test(start) || start > end)).toEqual([]);
    expect(known.length).toBeGreaterThan(0);
  });

  // it reads the outlines of places alone, and ours are codes; who publishes chooses « France » there, once, and it stays
  test('it takes no place, and refuses none', () => {
    expect(named(({ spatial }) => spatial.length > 0)).toEqual([]);
  });

  test('it takes every keyword, and the theme as one', () => {
    const short = (tag: string): boolean => tag.length < TAG_LENGTHS.least || tag.length > TAG_LENGTHS.most;
    expect(named(({ tags }) => tags.some((tag) => short(tag) || short(slug(tag))))).toEqual([]);
    expect(named(({ tags }) => !['acces-aux-soins', 'sante'].every((tag) => tags.map(slug).includes(tag)))).toEqual([]);
    expect(named(({ tags }) => new Set(tags.map(slug)).size < tags.length)).toEqual([]);
  });

  test('it takes whom to write to, who publishes, and whom the figures are from', () => {
    const contact = { role: 'contact', name: SITE.nom, email: SITE.mailto };
    const publisher = { role: 'publisher', name: SITE.nom, email: undefined };
    for (const { contacts } of harvested) expect(contacts).toEqual([contact, publisher]);
    for (const { id } of indicateurs) {
      const { provenance = [] } = harvested.find(({ identifier }) => identifier === id) ?? {};
      const sources = sourcesOfIndicateur(id);
      expect(provenance.length, id).toBe(sources.length === 0 ? 0 : 1);
      expect(sources.filter(({ citation }) => !provenance[0]?.includes(citation))).toEqual([]);
    }
  });
});

describe('the rules of the harvester, on what the catalogue does not say', () => {
  const one = (says: string): ReturnType<typeof harvest>[number] | undefined =>
    harvest(
      new Store(
        new Parser({ format: 'Turtle' }).parse(
          `${text.slice(0, text.indexOf('\n\n'))} <#d> a dcat:Dataset ; dct:title "t" ; ${says} .`,
        ),
      ),
    )[0];

  test.each([
    ['https://www.etalab.gouv.fr/licence-ouverte-open-licence/', 'lov2'],
    ['Licence Ouverte / Open License version 2.0', 'lov2'],
    ['Licence Ouverte / Open Licence', 'fr-lo'],
    ['https://creativecommons.org/licenses/by/4.0/', NO_LICENCE],
    ['Insee, Base permanente des équipements 2024 : Licence Ouverte 2.0', NO_LICENCE],
  ])('%s is %s', (words, licence) => {
    expect(guessLicence([words])).toBe(licence);
  });

  test('a year alone ends on its first day, and a period that has an address is not read', () => {
    const years = 'dcat:startDate "2022"^^xsd:gYear ; dcat:endDate "2023"^^xsd:gYear';
    expect(one(`dct:temporal [ ${years} ]`)?.temporal).toEqual({ start: '2022-01-01', end: '2023-01-01' });
    expect(one('dct:temporal <#periode>')?.temporal).toBeUndefined();
  });

  test('a frequency of another list is none, a file without address is left out', () => {
    expect(one('dct:accrualPeriodicity <#tous-les-ans>')?.frequency).toBeUndefined();
    expect(one('dcat:distribution [ dct:title "f" ]')?.resources).toEqual([]);
  });

  test('of two titles, it takes any: the test says so', () => {
    expect(() => one('dct:title "u"')).toThrow('any of 2');
  });
});
