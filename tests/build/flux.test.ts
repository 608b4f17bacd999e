import { expect, test } from 'vitest';
import { territoires } from '../../src/donnees.ts';
import { pages, readBuilt, site } from './built-site.ts';
import { DOMParser } from 'linkedom';

const atoms = [...site.files].filter((file) => file.endsWith('/atom.xml'));
const jsons = [...site.files].filter((file) => file.endsWith('/flux.json'));
const lire = (file: string) => readBuilt(file).toString('utf8');

test('the site, each promise, each région and each département has its two feeds', () => {
  const nombre = 1 + 4 + territoires.filter(({ niveau }) => niveau !== 'FR').length;
  expect(atoms).toHaveLength(nombre);
  expect(jsons).toHaveLength(nombre);
});

test('an Atom feed has what its standard asks: id, title, updated, author, and the same of each entry, no id twice', () => {
  for (const file of atoms) {
    const feed = new DOMParser().parseFromString(lire(file), 'text/xml').documentElement as unknown as Element;
    expect([file, feed.localName, feed.getAttribute('xmlns')]).toEqual([file, 'feed', 'http://www.w3.org/2005/Atom']);
    const enfants = (nom: string, de: Element) => [...de.children].filter(({ localName }) => localName === nom);
    for (const nom of ['id', 'title', 'updated', 'author'])
      expect([file, nom, enfants(nom, feed).length]).toEqual([file, nom, 1]);
    const entrees = enfants('entry', feed);
    for (const entree of entrees) {
      for (const nom of ['id', 'title', 'updated']) expect(enfants(nom, entree)).toHaveLength(1);
      expect(enfants('updated', entree)[0]?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      expect(enfants('link', entree)[0]?.getAttribute('href')).toMatch(/^https:\/\//);
    }
    const ids = entrees.map((entree) => enfants('id', entree)[0]?.textContent);
    expect([file, new Set(ids).size]).toEqual([file, ids.length]);
  }
});

test('a JSON feed has what its standard asks, and the entries of the Atom one', () => {
  for (const file of jsons) {
    const feed = JSON.parse(lire(file)) as {
      version: string;
      title: string;
      feed_url?: string;
      items: { id: string; url: string }[];
    };
    expect([file, feed.version]).toEqual([file, 'https://jsonfeed.org/version/1']);
    expect(feed.title.length).toBeGreaterThan(0);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    expect(lire(file.replace('flux.json', 'atom.xml')).match(/<entry>/g)?.length ?? 0).toBe(feed.items.length);
  }
});

test('the page of each feed says where it is', () => {
  for (const { path, document } of pages) {
    for (const lien of document.querySelectorAll('link[rel="alternate"][type="application/atom+xml"]')) {
      expect([path, site.files.has(lien.getAttribute('href') ?? '')]).toEqual([path, true]);
    }
  }
});
