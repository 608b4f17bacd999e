/** What holds of every page of the country, forty thousand of them when the build has them all. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { estConstruit } from '../../src/territoires/niveaux.ts';
import { DIST, files, ORIGIN, readBuilt } from './built-site.ts';
import { brokenLink } from './rules/links.ts';
import { toPage } from './rules/page.ts';
import { recalculer } from './rules/recalcul.ts';
import { idsDe, relever, type Releve } from './rules/scan.ts';

const MO = 1e6;
const KO = 1e3;
/** Pages whose numbers are found again. */
const TIRAGE = 500;

const lire = (path: string): string => readBuilt(`${path}index.html`).toString('utf8');
const pages: readonly Releve[] = files
  .filter((file) => file.endsWith('/index.html') && !file.startsWith('/embed/'))
  .map((file) => file.slice(0, -'index.html'.length))
  .map((path) => relever(path, lire(path)));
const sous = (racine: string): readonly Releve[] =>
  pages.filter(({ path }) => path.startsWith(racine) && /^[^/]+\/$/.test(path.slice(racine.length)));
const codesDe = (liste: readonly Releve[]): string[] =>
  liste.map(({ path }) => /([^/-]+)-[^/]+\/$/.exec(path)?.[1] ?? path);

/** So many pages, always the same while their addresses are: those whose addresses have the least fingerprints. */
function tirer(liste: readonly Releve[], nombre: number): Releve[] {
  const empreinte = ({ path }: Releve): string => createHash('sha256').update(path).digest('hex');
  return liste
    .map((page) => [empreinte(page), page] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, nombre)
    .map(([, page]) => page);
}

const repetes = (valeurs: readonly string[]): string[] => {
  const vus = new Set<string>();
  return valeurs.filter((valeur) => vus.size === vus.add(valeur).size);
};

/** Size once compressed as hosts do on the fly. */
const compresser = (texte: string): number =>
  brotliCompressSync(texte, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

test('each territory of the register has its page, and nothing else has one', () => {
  const { regions, departements, communes, epci } = readDecoupage();
  const francais = <T extends { zone: string }>(liste: readonly T[]): T[] => liste.filter(({ zone }) => zone !== 'com');
  const trier = (codes: readonly string[]): string[] => [...codes].sort();
  const actuelles = francais(communes)
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code }) => code);
  const dansCommunes = sous('/territoires/communes/');
  expect(codesDe(sous('/territoires/regions/'))).toEqual(trier(francais(regions).map(({ code }) => code)));
  expect(codesDe(sous('/territoires/departements/'))).toEqual(trier(francais(departements).map(({ code }) => code)));
  expect(codesDe(sous('/territoires/epci/'))).toEqual(
    trier(epci.map(({ code }) => code)).filter((c) => estConstruit(c)),
  );
  expect(codesDe(dansCommunes.filter(({ indexable }) => indexable))).toEqual(
    actuelles.sort().filter((c) => estConstruit(c)),
  );
  expect(repetes(codesDe(dansCommunes))).toEqual([]);
});

test('a code that is no commune’s any more leads to one', () => {
  const { communes } = readDecoupage();
  const actuelles = new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  const anciens = sous('/territoires/communes/').filter(({ indexable }) => !indexable);
  const parties = communes.filter(({ type, zone }) => type !== 'commune-actuelle' && zone !== 'com');
  const attendus = new Set(
    [...parties.map(({ code }) => code), ...communes.flatMap(({ anciensCodes = [] }) => anciensCodes)].filter(
      (code) => !actuelles.has(code) && estConstruit(code),
    ),
  );
  expect(codesDe(anciens)).toEqual([...attendus].sort());
  const perdus = anciens.filter(
    ({ adresses }) =>
      adresses.filter((a) => actuelles.has(/^\/territoires\/communes\/(\w{5})-/.exec(a)?.[1] ?? '')).length !== 1,
  );
  expect(perdus.map(({ path }) => path)).toEqual([]);
});

test('every page has a headline, and every territory a sentence under it', () => {
  expect(
    pages.filter(({ titre, h1, description }) => !titre || !h1 || description.length < 40).map(({ path }) => path),
  ).toEqual([]);
  const lieux = ['communes', 'epci', 'departements', 'regions'].flatMap((niveau) => sous(`/territoires/${niveau}/`));
  expect(lieux.length).toBeGreaterThan(119);
  expect(lieux.filter(({ chapo }) => chapo.length < 40).map(({ path }) => path)).toEqual([]);
});

test('no two pages have the same title, nor the same sentence for search engines', () => {
  expect(repetes(pages.map(({ titre }) => titre))).toEqual([]);
  expect(repetes(pages.filter(({ indexable }) => indexable).map(({ description }) => description))).toEqual([]);
});

test('every link of every page leads to a page, and every anchor to a place in it', () => {
  const site = { origin: ORIGIN, files: new Set(files), ids: new Map<string, ReadonlySet<string>>() };
  const jugees = new Map<string, string | null>();
  const fautes: string[] = [];
  for (const { path, adresses } of pages) {
    for (const adresse of adresses) {
      const propre = adresse.startsWith('#') ? path + adresse : adresse;
      let faute = jugees.get(propre);
      if (faute === undefined) {
        const { pathname, hash } = new URL(propre, ORIGIN + path);
        if (hash && pathname.endsWith('/') && site.files.has(`${pathname}index.html`) && !site.ids.has(pathname))
          site.ids.set(pathname, idsDe(lire(pathname)));
        jugees.set(propre, (faute = brokenLink(propre, path, site)));
      }
      if (faute !== null) fautes.push(`${path} ${faute}`);
    }
  }
  expect(jugees.size).toBeGreaterThan(1000);
  expect(fautes.slice(0, 20)).toEqual([]);
});

test('the maps for search engines name every page that may be indexed, and nothing else', () => {
  const adresses = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');
  const plans = adresses(readBuilt('/sitemap-index.xml').toString('utf8')).map((plan) => new URL(plan).pathname);
  const nommees = plans.flatMap((plan) => adresses(readBuilt(plan).toString('utf8')));
  expect(nommees.toSorted()).toEqual(
    pages
      .filter(({ indexable }) => indexable)
      .map(({ path }) => ORIGIN + path)
      .toSorted(),
  );
});

test('the numbers of five hundred pages are those of the tables', () => {
  const fins = tirer(
    [...sous('/territoires/communes/').filter(({ indexable }) => indexable), ...sous('/territoires/epci/')],
    TIRAGE - 50,
  );
  const larges = tirer([...sous('/territoires/departements/'), ...sous('/territoires/regions/')], 50);
  const tirees = [...fins, ...larges];
  const resultats = tirees.map(({ path }) => recalculer(toPage(path, lire(path))));
  expect(resultats.flatMap(({ fautes }) => fautes).slice(0, 20)).toEqual([]);
  expect(resultats.reduce((somme, { refaits }) => somme + refaits, 0)).toBeGreaterThan(20 * tirees.length);
});

test('the page of a commune weighs 12 kB on average, and never more than 8 kB once compressed', () => {
  const communes = sous('/territoires/communes/').filter(({ indexable }) => indexable);
  expect(communes.reduce((somme, { octets }) => somme + octets, 0) / communes.length).toBeLessThanOrEqual(12 * KO);
  const lourdes = [...tirer(communes, TIRAGE), ...communes.toSorted((a, b) => b.octets - a.octets).slice(0, 20)].filter(
    ({ path }) => compresser(lire(path)) > 8 * KO,
  );
  expect(lourdes.map(({ path }) => path)).toEqual([]);
});

test('the page of an old code weighs 4 kB at most', () => {
  const anciens = sous('/territoires/communes/').filter(({ indexable }) => !indexable);
  expect(anciens.filter(({ octets }) => octets > 4 * KO).map(({ path, octets }) => `${path} ${octets}`)).toEqual([]);
});

test('the whole site weighs 600 MB at most', () => {
  expect(files.reduce((somme, file) => somme + statSync(join(DIST, file)).size, 0)).toBeLessThanOrEqual(600 * MO);
});
