import { expect, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../../src/figures/index.ts';
import {
  breadcrumbs,
  claimReview,
  dataCatalog,
  figureDataset,
  seriesDataset,
  webSite,
} from '../../../../src/outputs/structured/schema-org.ts';
import { coverageOf, interval } from '../../../../src/outputs/structured/coverage.ts';
import { OPEN_TABLES } from '../../../../src/outputs/tables/open.ts';
import { entry, source } from '../../../../src/store/rows.ts';
import { allSeries, completeSeries } from '../../../../src/store/series.ts';
import { registreViews } from '../../../../src/subjects/engagements/filters.ts';
import { ISSUE_WORD } from '../../../../src/subjects/promesses/words.ts';
import { datesOf, isIso, vocabularyFaults, type Structured } from './vocabulary.ts';

const figures = IDS_FIGURES.map((id) => figure(id));
const datasets = [...figures.map(figureDataset), ...allSeries().map(seriesDataset)] as unknown as Structured[];
const reviews = registreViews.map(claimReview) as unknown as Structured[];
const catalog = dataCatalog(OPEN_TABLES.map((table) => ({ ...table, files: [`${table.nom}.csv`] })));
const way = breadcrumbs([{ nom: 'Accueil', address: '/' }, { nom: 'Ici' }], '/ici/');

test('what pages say of themselves is in the published vocabulary, which refuses what it has not and what is out of its range', () => {
  // the series of one indicator differ by their words alone
  const some = [
    ...figures.map(figureDataset),
    ...allSeries()
      .filter((_, i) => i % 25 === 0)
      .map(seriesDataset),
  ];
  const said = [...some, ...reviews, webSite(), way, catalog] as unknown as Structured[];
  const [dataset] = datasets;
  const wrong = [
    { ...dataset, '@type': 'Dataset', couverture: '2023' },
    { ...dataset, '@type': 'Dataset', distribution: 12 },
  ];
  const faults = vocabularyFaults([...said, ...wrong]);
  expect(faults.slice(0, said.length).flat()).toEqual([]);
  expect(faults.slice(said.length).filter((own) => own.length > 0)).toHaveLength(wrong.length);
});

test('no date is in words', () => {
  const dates = [...datasets, ...reviews].flatMap((thing) => datesOf(thing));
  expect(dates.length).toBeGreaterThan(datasets.length / 2);
  expect(dates.filter(([, date]) => !isIso(date))).toEqual([]);
});

test('every data set says its licence, on what it is based and where it is taken', () => {
  const silent = datasets.filter(
    ({ license, isBasedOn, distribution }) =>
      ![license, isBasedOn, distribution].every((list) => Array.isArray(list) && list.length > 0),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('a coverage goes from the first date to the last, and leaves out what has none', () => {
  expect(interval(['2023-12', '2017-06', 'inconnue'])).toBe('2017-06/2023-12');
  expect(interval(['2022', '2022'])).toBe('2022');
  expect(interval(['inconnue'])).toBeNull();
  expect(coverageOf([entry('msp-nombre.FR.2023-12')])).toBe('2023-12');
  expect(seriesDataset(completeSeries('msp-nombre', 'DEP-01'))).toMatchObject({
    temporalCoverage: expect.stringMatching(/^2017-06\/2023-12$/) as string,
    license: ['https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
    spatialCoverage: {
      sameAs: ['http://id.insee.fr/geo/departement/01', 'http://www.wikidata.org/entity/Q3083'],
    },
  });
});

test('a series whose sources do not all declare a licence does not pass for being under that of the others', () => {
  const mixed = datasets.filter(({ license, isBasedOn }) => {
    const own = [isBasedOn].flat().map((work) => (work as { license?: string }).license);
    return own.includes(undefined) && [license].flat().every((address) => own.includes(address as string));
  });
  expect(mixed.map(({ name }) => name)).toEqual([]);
});

test('a review gives the claim, who said it, when, our word for it and the rule of that word', () => {
  for (const [i, view] of registreViews.entries()) {
    const { annonce_par, annonce_le, source: id } = view.judged.objectif;
    expect(reviews[i]).toMatchObject({
      claimReviewed: view.engagement.formulation,
      itemReviewed: {
        creditText: annonce_par,
        ...(annonce_le !== 'inconnue' && { datePublished: annonce_le }),
        appearance: { name: source(id).titre },
      },
      reviewRating: { alternateName: ISSUE_WORD[view.issue] },
    });
  }
});
