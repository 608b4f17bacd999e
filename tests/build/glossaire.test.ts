import { describe, expect, test } from 'vitest';
import { readingPlace } from '../../src/store/reading-places.ts';
import { glossaire, terme } from '../../src/store/rows.ts';
import { documents, embeds, pageAt, pages } from './built-site.ts';

const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const links = (document: Document) => [...document.querySelectorAll('a.terme')];
const target = (link: Element) => (link.getAttribute('href') ?? '').replace('/glossaire/#', '');

describe('the glossary', () => {
  const { document } = pageAt('/glossaire/');

  test('tells every term, in order, with its meaning and where it is read', () => {
    const inputs = [...document.querySelectorAll('.entree-glossaire')];
    expect(inputs.map(({ id }) => id).sort()).toEqual(glossaire.map(({ id }) => id).sort());
    for (const input of inputs) {
      const { words, key } = readingPlace('glossaire', terme(input.id));
      expect(text(input.querySelector('dfn')), input.id).not.toBe('');
      expect(text(input.querySelector('dd p')), input.id).toMatch(/\.$/);
      expect(text(input.querySelector('.lu-dans')), input.id).toContain(words.replaceAll(/\s+/g, ' '));
      expect(text(input.querySelector('.lu-dans kbd')), input.id).toBe(key);
      expect(input.querySelector('.lu-dans a')?.getAttribute('href'), input.id).toMatch(/^\/sources\/[\w-]+\/$/);
    }
  });

  test('has an index that leads to each letter, and terms that follow the alphabet', () => {
    const index = [...document.querySelectorAll('nav.lettres a')].map((a) => a.getAttribute('href'));
    const titres = [...document.querySelectorAll('main h2')].map(({ id }) => `#${id}`);
    expect(index).toEqual(titres);
    const words = [...document.querySelectorAll('dfn')].map(text);
    const order = new Intl.Collator('fr', { ignorePunctuation: true });
    expect(words).toEqual([...words].sort((a, b) => order.compare(a, b)));
  });

  test('leads from a definition to the other terms that it uses, never to itself', () => {
    const loops = [...document.querySelectorAll('.entree-glossaire')].filter((input) =>
      [...input.querySelectorAll('a')].some((a) => a.getAttribute('href')?.endsWith(`#${input.id}`)),
    );
    expect(loops.map(({ id }) => id)).toEqual([]);
    expect(links(document).length).toBeGreaterThan(60);
  });
});

describe('a term in a page', () => {
  test('is linked once at most, in prose alone', () => {
    const faults = pages
      .filter(({ path }) => path !== '/glossaire/')
      .flatMap(({ path, document }) => {
        const targets = links(document).map(target);
        const moved = document.querySelectorAll(
          'h1 .terme, h2 .terme, h3 .terme, a .terme, data .terme, table .terme, svg .terme, code .terme, nav .terme, header .terme, footer .terme',
        );
        return [
          ...targets.filter((id, i) => targets.indexOf(id) !== i).map((id) => `${path} links ${id} twice`),
          ...[...moved].map((e) => `${path} links ${text(e)} in <${e.parentElement?.localName}>`),
        ];
      });
    expect(faults).toEqual([]);
  });

  test('says what it stands for when it is an abbreviation', () => {
    const abridged = pages.flatMap(({ document }) => [...document.querySelectorAll('a.terme > abbr')]);
    expect(abridged.length).toBeGreaterThan(20);
    expect(abridged.filter((abbr) => (abbr.getAttribute('title') ?? '').length < 5).map(text)).toEqual([]);
  });

  test('is the first that a reader meets: the four promises are explained where they are named', () => {
    const first = Object.fromEntries(
      ['/promesses/cpts/', '/promesses/msp/', '/promesses/assistants-medicaux/', '/promesses/medicobus/'].map(
        (path) => [path, links(pageAt(path).document).map(target)],
      ),
    );
    expect(first['/promesses/cpts/']).toContain('cpts');
    expect(first['/promesses/msp/']).toContain('msp');
    expect(first['/promesses/assistants-medicaux/']).toContain('assistant-medical');
    expect(first['/promesses/medicobus/']).toContain('medicobus');
  });

  test('is not touched in embeds, in lists of names, in the pages of communes', () => {
    const intact = [
      ...embeds,
      ...documents.filter(
        ({ path }) => /\/communes\/|\/epci\//.test(path) && !/^\/(?:embed|chiffres\/communes)\//.test(path),
      ),
    ];
    expect(intact.length).toBeGreaterThan(100);
    expect(intact.filter(({ document }) => links(document).length > 0).map(({ path }) => path)).toEqual([]);
  });
});
