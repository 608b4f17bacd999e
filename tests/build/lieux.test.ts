import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { anciensCodes, communes, listeEpci } from '../../src/communes.ts';
import { faits, ligne, objectifs, observations, territoire } from '../../src/donnees.ts';
import { toTypographieHtml } from '../../src/format/typographie-html.ts';
import { ECHANTILLON } from '../../src/territoires/niveaux.ts';
import { pageAt, pages, readBuilt, site } from './built-site.ts';
import { ligneCitee } from './rules/ligne-citee.ts';
import type { Page } from './rules/page.ts';

const IDS = new Set([...observations, ...objectifs, ...faits].map(({ id }) => id));
const LIEN = 'data > a[href^="/chiffres/"]';
const sous = (racine: string) => pages.filter(({ path }) => path.startsWith(racine) && path !== racine);
const anciens = new Map(anciensCodes().map((ancien) => [ancien.code, ancien]));
const codeOf = ({ path }: Page) => path.split('/')[3]?.split('-')[0] ?? '';
const dansCommunes = sous('/territoires/communes/');
const pagesCommunes = dansCommunes.filter((page) => !anciens.has(codeOf(page)));
const pagesAnciennes = dansCommunes.filter((page) => anciens.has(codeOf(page)));
const pagesEpci = sous('/territoires/epci/');
/** The rows that the numbers of a page lead to, each by the end of its link. */
const lignesDe = (page: ParentNode) => [...page.querySelectorAll(LIEN)].map(ligneDe).filter((id) => IDS.has(id));
const ligneDe = (a: Element | null) => ligneCitee(a?.getAttribute('href') ?? '', IDS);
const text = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('the sample is built whole: each code of it is a commune, an intercommunality or an old code', () => {
  const codes = new Set([...communes(), ...anciensCodes()].map(({ code }) => code));
  for (const { siren } of listeEpci()) codes.add(siren);
  expect([...ECHANTILLON].filter((code) => !codes.has(code))).toEqual([]);
  expect([...dansCommunes, ...pagesEpci].map(codeOf).sort()).toEqual([...ECHANTILLON].sort());
});

test('a commune and an intercommunality have a headline that names them', () => {
  const muettes = [...pagesCommunes, ...pagesEpci].filter(({ document }) => {
    const nom = text(document.querySelector('h1')).replace(/^(Les?|La) /, '');
    const chapo = text(document.querySelector('.chapo'));
    return nom === '' || !chapo.toLowerCase().includes(nom.toLowerCase()) || !/\d{4}|par département/.test(chapo);
  });
  expect(muettes.map(({ path }) => path)).toEqual([]);
});

test('a figure of the département is said to be so, and is never another place’s', () => {
  const fautes = pagesCommunes.flatMap((page) => {
    const commune = communes().find(({ code }) => code === codeOf(page));
    const departement = `DEP-${commune?.departement}`;
    const permis = new Set([departement, territoire(departement).parent, 'FR', `COM-${commune?.code}`]);
    return [
      ...(text(page.document.querySelector('.niveau-publie')).startsWith('Chiffres du département')
        ? []
        : [`${page.path} does not name the level`]),
      ...lignesDe(page.document)
        .filter((id) => !permis.has(ligne(id).territoire))
        .map((id) => `${page.path} ${id}`),
    ];
  });
  expect(fautes).toEqual([]);
});

test('the compared values of a promise are of one date', () => {
  const fautes = [...pagesCommunes, ...pagesEpci].flatMap(({ path, document }) =>
    [...document.querySelectorAll('.table-promesses tbody tr')]
      .filter((tr) => {
        const dates = [...tr.querySelectorAll('td')].flatMap(lignesDe).map((id) => {
          const row = ligne(id);
          return 'date' in row ? row.date : '';
        });
        return new Set(dates).size > 1;
      })
      .map(() => path),
  );
  expect(fautes).toEqual([]);
});

test('an old code names the commune of today, leads to its page and is not to be indexed', () => {
  expect(pagesAnciennes.length).toBeGreaterThan(5);
  for (const page of pagesAnciennes) {
    const vers = anciens.get(codeOf(page))?.commune;
    const adresse = page.document.querySelector('.bouton[href^="/territoires/communes/"]')?.getAttribute('href') ?? '';
    expect(adresse).toMatch(new RegExp(`^/territoires/communes/${vers}-`));
    expect(site.files.has(`${adresse}index.html`)).toBe(true);
    expect(text(page.document.querySelector('.chapo'))).toContain(text(pageAt(adresse).document.querySelector('h1')));
    expect(page.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  }
});

test('the four islands are said to have no intercommunality', () => {
  const sans = pagesCommunes.filter(({ document }) =>
    text(document.querySelector('.situation-lieu')).includes('sans intercommunalité'),
  );
  expect(sans.map(codeOf).sort()).toEqual(['22016', '29083', '29155', '85113']);
});

test('a commune weighs 8 kB at most, and draws nothing itself but the marks of the frame', () => {
  const lourdes = pagesCommunes.filter(({ html }) => brotliCompressSync(html).length > 8000);
  expect(lourdes.map(({ path }) => path)).toEqual([]);
  expect(pagesCommunes.filter(({ document }) => document.querySelector('.page-lieu svg.carte'))).toEqual([]);
});

test('the map of a département is a file that follows the theme, with its size in the page', () => {
  for (const { document } of pagesCommunes) {
    const img = document.querySelector('.carte-lieu img');
    const svg = readBuilt(img?.getAttribute('src') ?? '').toString('utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('prefers-color-scheme:dark');
    const [, largeur, hauteur] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual([
      String(Math.round(Number(largeur))),
      String(Math.round(Number(hauteur))),
    ]);
    expect(img?.getAttribute('alt')?.length).toBeGreaterThan(40);
  }
});

test('the pages that skip the typesetter leave nothing for it to do', () => {
  const brutes = [...dansCommunes, ...pagesEpci].filter(({ html }) => toTypographieHtml(html) !== html);
  expect(brutes.map(({ path }) => path)).toEqual([]);
});

test('every commune is on the list of its département, and built ones are reached from it', () => {
  const listes = pages.filter(({ path }) => /^\/territoires\/departements\/[^/]+\/communes\/$/.test(path));
  expect(listes).toHaveLength(101);
  const noms = listes.flatMap(({ document }) => [
    ...document.querySelectorAll('[aria-labelledby^="lettre-"] .liste-lieux > li'),
  ]);
  expect(noms).toHaveLength(communes().length);
  const liens = new Set(
    listes.flatMap(({ document }) =>
      [...document.querySelectorAll('.liste-lieux a')].map((a) => a.getAttribute('href')),
    ),
  );
  expect([...pagesCommunes, ...pagesEpci].map(({ path }) => path).filter((path) => !liens.has(path))).toEqual([]);
});
