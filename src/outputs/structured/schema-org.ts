/** What pages say to search engines, in the words of https://schema.org: types are checked against its published vocabulary. */
import type {
  BreadcrumbList,
  ClaimReview,
  CreativeWork,
  DataCatalog,
  DataDownload,
  Dataset,
  Organization,
  Place,
  SearchAction,
  WebSite,
  WithContext,
} from 'schema-dts';
import { isDateSource } from '../../domain/date-source.ts';
import { BEYOND_FRANCE, cogAddress } from '../../domain/cog-address.ts';
import type { Source } from '../../domain/tables/index.ts';
import type { Figure } from '../../figures/figure.ts';
import {
  desaccordsOf,
  edition,
  engagementRaison,
  entry,
  indicateur,
  source,
  type CitableRow,
  wikidataAddress,
} from '../../store/rows.ts';
import { territoireName } from '../../store/row-words.ts';
import type { SeriesValues } from '../../store/series.ts';
import { asText, type Sentence } from '../../prose/sentence.ts';
import { pageAddress } from '../../store/full-address.ts';
import {
  desaccordAddress,
  downloadAddress,
  figureAddress,
  indicateurAddress,
  PAGES,
  seriesAddress,
  sourceAddress,
} from '../../store/routes.ts';
import type { EngagementView } from '../../subjects/engagements/view.ts';
import { ISSUE_WORD } from '../../subjects/promesses/words.ts';
import { producersOf } from '../../subjects/sources/short-name.ts';
import { SITE } from '../../site.ts';
import { indicateursOf } from '../files/extra-columns.ts';
import { fileLicence } from '../files/licences.ts';
import { sourcesOfRows, type OpenTable } from '../tables/open.ts';
import { coverageOf } from './coverage.ts';

const CONTEXT = 'https://schema.org';
const OURS = 'https://creativecommons.org/licenses/by/4.0/';

/** Who publishes the site. */
const PUBLISHER: Organization = { '@type': 'Organization', name: SITE.nom, url: pageAddress('/') };

/** The site, with the field that finds a territory. */
export function webSite(): WithContext<WebSite> {
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${pageAddress(PAGES.territoires)}?q={territoire}` },
    'query-input': 'required name=territoire',
  };
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: SITE.nom,
    url: pageAddress('/'),
    description: SITE.description,
    inLanguage: SITE.langue,
    potentialAction: search,
  };
}

/** The way from the home page down to a page, given by its address. */
export function breadcrumbs(
  steps: readonly { nom: string | Sentence; address?: string | null }[],
  here: string,
): WithContext<BreadcrumbList> {
  // a step whose page is not built is one of the text alone
  const reached = steps.filter(({ address }) => address !== null);
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: reached.map(({ nom, address }, i) => ({
      '@type': 'ListItem' as const,
      position: i + 1,
      name: typeof nom === 'string' ? nom : asText(nom),
      item: pageAddress(address ?? here),
    })),
  };
}

/** A figure as a data set: what its table holds, when and where, on what it is based, and its files. */
export function figureDataset(f: Figure): WithContext<Dataset> {
  const rows = f.sources.flatMap(({ rows }) => rows).map(entry);
  const indicateurs = indicateursOf(f);
  return {
    '@context': CONTEXT,
    ...datasetOf({
      nom: f.titre,
      description: f.takeaway,
      address: figureAddress(f.id),
      indicateurs,
      rows,
      works: f.sources.map(({ source: id }) => source(id)),
      licences: [OURS],
    }),
    distribution: [
      download(`${figureAddress(f.id)}donnees.csv`, 'text/csv'),
      download(`${figureAddress(f.id)}donnees.json`, 'application/json'),
    ],
    image: { '@type': 'ImageObject', contentUrl: pageAddress(`${figureAddress(f.id)}image.png`), license: OURS },
  };
}

/** A series as a data set: the values of one indicator in one territory. */
export function seriesDataset({
  indicateur: i,
  code,
  nom,
  observations,
  objectifs,
}: SeriesValues): WithContext<Dataset> {
  const rows = [...observations, ...objectifs];
  const works = sourcesOfRows(rows);
  // of rows whose producer declares no licence that we found, our page says what may be done
  const reuse = pageAddress(`${PAGES.aPropos}#reprendre`);
  const licences = works.map(({ licence, licence_url }) => fileLicence(licence, licence_url).adresse ?? reuse);
  return {
    '@context': CONTEXT,
    ...datasetOf({
      nom: `${i.nom}, ${nom}`,
      description: i.definition,
      address: seriesAddress(i.id, code),
      indicateurs: [i.id],
      rows,
      works,
      licences: [...new Set(licences)],
    }),
    spatialCoverage: place(code),
    distribution: [download(`${indicateurAddress(i.id)}donnees.csv`, 'text/csv')],
  };
}

/** The tables as a catalogue: what each holds, on what it is based, and its files. */
export function dataCatalog(tables: readonly (OpenTable & { files: readonly string[] })[]): WithContext<DataCatalog> {
  return {
    '@context': CONTEXT,
    '@type': 'DataCatalog',
    name: `${SITE.nom} : données`,
    description: SITE.description,
    url: pageAddress(PAGES.donnees),
    inLanguage: SITE.langue,
    publisher: PUBLISHER,
    dataset: tables.map((table) => ({
      '@type': 'Dataset' as const,
      name: table.titre,
      description: table.description,
      url: `${pageAddress(PAGES.donnees)}#table-${table.nom}`,
      license: pageAddress(`${PAGES.aPropos}#reprendre`),
      distribution: table.files
        .filter((file) => !file.endsWith('.schema.json'))
        .map((file) => download(downloadAddress(file), MEDIA[file.slice(file.lastIndexOf('.') + 1)] ?? '')),
    })),
  };
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

interface DatasetParts {
  nom: string;
  description: string;
  address: string;
  indicateurs: readonly string[];
  rows: readonly CitableRow[];
  works: readonly Source[];
  licences: readonly string[];
}

type DatasetLeaf = Extract<Dataset, { '@type': 'Dataset' }>;

function datasetOf({ nom, description, address, indicateurs, rows, works, licences }: DatasetParts): DatasetLeaf {
  const coverage = coverageOf(rows);
  return {
    '@type': 'Dataset',
    name: nom,
    description,
    url: pageAddress(address),
    inLanguage: SITE.langue,
    version: edition.date,
    license: licences,
    creator: PUBLISHER,
    isBasedOn: works.map(work),
    ...(indicateurs.length > 0 && {
      variableMeasured: indicateurs.map((id) => {
        const { nom: name, unite } = indicateur(id);
        return { '@type': 'PropertyValue' as const, name, unitText: unite };
      }),
    }),
    ...(coverage !== null && { temporalCoverage: coverage }),
  };
}

/** A source, under the licence that its producer declares; none where none was found. */
function work(s: Source): CreativeWork {
  const { id, titre, producteur, page, licence, licence_url } = s;
  const { adresse } = fileLicence(licence, licence_url);
  return {
    '@type': 'CreativeWork',
    name: titre,
    url: page === 'inconnu' ? pageAddress(sourceAddress(id)) : page,
    ...(producersOf(s).length > 0 && { creditText: producteur }),
    ...(adresse !== null && { license: adresse }),
  };
}

function download(path: string, encodingFormat: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: pageAddress(path) };
}

/** A territory, by its address at the producer of the codes and by its item in Wikidata, where it has them. */
function place(code: string): Place {
  const [sameAs, ...others] = [cogAddress(code), wikidataAddress(code)].filter((address) => address !== null);
  const type = code.startsWith(BEYOND_FRANCE) || code === 'FR' ? ('Country' as const) : ('AdministrativeArea' as const);
  return {
    '@type': type,
    name: territoireName(code),
    ...(sameAs && { sameAs: others.length > 0 ? [sameAs, ...others] : sameAs }),
  };
}

/**
 * What the State promised, and what came of it. The rating is one of the words of our method, whose page publishes them with their
 * rules; it is no number: two of them, « en cours » and « invérifiable », have no place on a scale.
 */
export function claimReview(view: EngagementView): WithContext<ClaimReview> {
  const { engagement: e, judged, formulations, address, issue, headline, state } = view;
  const { annonce_le, annonce_par, source: id } = judged.objectif;
  const { raison, explication } = engagementRaison(e.id);
  const contradictions = [...new Set(formulations.flatMap(({ objectif }) => desaccordsOf(objectif.id)))];
  const rule = `${pageAddress(PAGES.methode)}#ensemble-${state.combined.combination}`;
  const body = [e.note, ...(raison === 'sans-objet' ? [] : [explication])].filter(Boolean).join(' ');
  return {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    url: pageAddress(address),
    inLanguage: SITE.langue,
    author: PUBLISHER,
    datePublished: edition.date,
    license: OURS,
    claimReviewed: e.formulation,
    ...(body && { reviewBody: body }),
    itemReviewed: {
      '@type': 'Claim',
      name: e.titre,
      author: { '@type': 'Organization', name: 'État (France)' },
      creditText: annonce_par,
      ...(isIsoDate(annonce_le) && { datePublished: annonce_le }),
      appearance: work(source(id)),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: ISSUE_WORD[issue],
      ratingExplanation: asText(headline),
      url: rule,
      reviewAspect: `${pageAddress(PAGES.methode)}#verdicts`,
    },
    ...(contradictions.length > 0 && {
      citation: contradictions.map((d) => ({
        '@type': 'CreativeWork' as const,
        name: d.titre,
        url: pageAddress(desaccordAddress(d.id)),
      })),
    }),
  };
}

function isIsoDate(date: string): boolean {
  return date !== 'inconnue' && isDateSource(date);
}
