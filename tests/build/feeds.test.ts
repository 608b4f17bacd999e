import { expect, test } from 'vitest';
import { headersOf } from '../../scripts/hosting/declaration.ts';
import { territoireAddress } from '../../src/store/routes.ts';
import { edition, territoires } from '../../src/store/rows.ts';
import { readCalendar } from '../unit/outputs/feeds/read-calendar.ts';
import { pageAt, pages, readBuilt, site } from './built-site.ts';
import { DOMParser } from 'linkedom';

const atoms = [...site.files].filter((file) => file.endsWith('/atom.xml'));
const jsons = [...site.files].filter((file) => file.endsWith('/flux.json'));
const read = (file: string) => readBuilt(file).toString('utf8');

test('the site, each promise, each région and each département has its two feeds', () => {
  const number = 1 + 4 + territoires.filter(({ niveau }) => niveau !== 'FR').length;
  expect(atoms).toHaveLength(number);
  expect(jsons).toHaveLength(number);
});

test('an Atom feed has what its standard asks: id, title, updated, author, and the same of each entry, no id twice', () => {
  for (const file of atoms) {
    const feed = new DOMParser().parseFromString(read(file), 'text/xml').documentElement as unknown as Element;
    expect([file, feed.localName, feed.getAttribute('xmlns')]).toEqual([file, 'feed', 'http://www.w3.org/2005/Atom']);
    const children = (nom: string, parent: Element) =>
      [...parent.children].filter(({ localName }) => localName === nom);
    for (const nom of ['id', 'title', 'updated', 'author'])
      expect([file, nom, children(nom, feed).length]).toEqual([file, nom, 1]);
    const inputs = children('entry', feed);
    for (const input of inputs) {
      for (const nom of ['id', 'title', 'updated']) expect(children(nom, input)).toHaveLength(1);
      expect(children('updated', input)[0]?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      expect(children('link', input)[0]?.getAttribute('href')).toMatch(/^https:\/\//);
    }
    const ids = inputs.map((input) => children('id', input)[0]?.textContent);
    expect([file, new Set(ids).size]).toEqual([file, ids.length]);
  }
});

test('a JSON feed has what its standard asks, and the entries of the Atom one', () => {
  for (const file of jsons) {
    const feed = JSON.parse(read(file)) as {
      version: string;
      title: string;
      feed_url?: string;
      items: { id: string; url: string }[];
    };
    expect([file, feed.version]).toEqual([file, 'https://jsonfeed.org/version/1']);
    expect(feed.title.length).toBeGreaterThan(0);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    expect(read(file.replace('flux.json', 'atom.xml')).match(/<entry>/g)?.length ?? 0).toBe(feed.items.length);
  }
});

test('the page of each feed says where it is', () => {
  for (const { path, document } of pages) {
    for (const link of document.querySelectorAll('link[rel="alternate"][type="application/atom+xml"]')) {
      expect([path, site.files.has(link.getAttribute('href') ?? '')]).toEqual([path, true]);
    }
  }
});

test('the feed of a territory is never empty: it begins with its last figures and their dates', () => {
  const places = territoires.filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP');
  expect(places).toHaveLength(119);
  for (const t of places) {
    const { items } = JSON.parse(read(`${territoireAddress(t.code)}flux.json`)) as {
      items: { id: string; title: string; content_html: string; date_modified: string }[];
    };
    expect(items[0]?.id).toMatch(/#suivi-\d{4}-\d\d-\d\d$/);
    expect(items[0]?.title).toContain(t.nom);
    expect(items[0]?.content_html).toMatch(/20\d\d/);
    expect(items[0]?.date_modified).toBe(`${edition.date}T00:00:00.000Z`);
  }
});

test('the page of a territory shows the ways to follow it, its calendar among them, which any program reads', () => {
  for (const t of territoires.filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP')) {
    const page = territoireAddress(t.code);
    const { document } = pageAt(page);
    const links = [...document.querySelectorAll('.suivre-territoire a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['atom.xml', 'flux.json', 'echeances.ics'].map((file) => page + file));
    expect(document.querySelector('.sommaire-territoire a[href="#suivre"]')?.textContent).toContain('Suivre');
    expect(readCalendar(read(`${page}echeances.ics`)).length).toBeGreaterThan(0);
  }
});

test('a host is told what feeds and calendars are', () => {
  const type = (file: string) => headersOf(file).get('content-type');
  const calendars = [...site.files].filter((file) => file.endsWith('.ics'));
  expect(calendars).toHaveLength(119);
  expect(new Set(atoms.map(type))).toEqual(new Set(['application/atom+xml; charset=utf-8']));
  expect(new Set(jsons.map(type))).toEqual(new Set(['application/feed+json; charset=utf-8']));
  expect(new Set(calendars.map(type))).toEqual(new Set(['text/calendar; charset=utf-8']));
});
