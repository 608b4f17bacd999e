import { pageAddress } from '../../src/store/full-address.ts';
import { downloadAddress, PAGES } from '../../src/store/routes.ts';
import { SITE } from '../../src/site.ts';

/** The pages that are texts, each of which has its Markdown beside it. */
const TEXTS =
  /^\/(?:promesses\/(?:registre\/)?[\w-]+|contexte\/[\w-]+|methode|a-propos|glossaire|corrections|desaccords|api|en|donnees)\/index\.html$/;

/** Whether a page of the site is a text, by its file. */
export function isTextPage(file: string): boolean {
  return TEXTS.test(file);
}

/** `llms.txt` (https://llmstxt.org/): what the site is and where a program that reads finds its texts and its data. */
export function toLlms(texts: readonly { path: string; titre: string }[]): string {
  const link = (titre: string, address: string, note = ''): string => `- [${titre}](${address})${note && ` : ${note}`}`;
  return [
    `# ${SITE.nom}`,
    `> ${SITE.devise} ${SITE.description}`,
    'Chaque nombre mène à sa ligne, chaque ligne à sa source. `nd`, `s`, `so` et `inc` disent l’absence d’un nombre et ne sont jamais zéro. Deux définitions différentes sont deux indicateurs : `ne_pas_joindre` dit lesquels ne se relient pas. Un verdict est le nôtre, selon les règles de la méthode.',
    '## Données',
    [
      link('Tables', pageAddress(PAGES.donnees), 'CSV, JSON, Parquet, une base SQLite'),
      link('Adresses', pageAddress(downloadAddress('openapi.json')), 'OpenAPI 3.1 de chaque sorte d’adresse'),
      link('Description', pageAddress(downloadAddress('datapackage.json')), 'Data Package v2, licences par source'),
      link('Catalogue', pageAddress(downloadAddress('catalogue.jsonld')), 'DCAT-AP'),
    ].join('\n'),
    '## Textes',
    texts.map(({ path, titre }) => link(titre, `${pageAddress(path)}index.md`)).join('\n'),
    '',
  ].join('\n\n');
}
