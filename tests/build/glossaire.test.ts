import { describe, expect, test } from 'vitest';
import { glossaire, terme } from '../../src/donnees.ts';
import { documents, embeds, pageAt, pages } from './built-site.ts';

const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const liens = (document: Document) => [...document.querySelectorAll('a.terme')];
const cible = (lien: Element) => (lien.getAttribute('href') ?? '').replace('/glossaire/#', '');

describe('the glossary', () => {
  const { document } = pageAt('/glossaire/');

  test('tells every term, in order, with its meaning and where it is read', () => {
    const entrees = [...document.querySelectorAll('.entree-glossaire')];
    expect(entrees.map(({ id }) => id).sort()).toEqual(glossaire.map(({ id }) => id).sort());
    for (const entree of entrees) {
      const { localisation } = terme(entree.id);
      expect(text(entree.querySelector('dfn')), entree.id).not.toBe('');
      expect(text(entree.querySelector('dd p')), entree.id).toMatch(/\.$/);
      expect(text(entree.querySelector('.lu-dans')), entree.id).toContain(localisation.replaceAll(/\s+/g, ' '));
      expect(entree.querySelector('.lu-dans a')?.getAttribute('href'), entree.id).toMatch(/^\/sources\/[\w-]+\/$/);
    }
  });

  test('has an index that leads to each letter, and terms that follow the alphabet', () => {
    const index = [...document.querySelectorAll('nav.lettres a')].map((a) => a.getAttribute('href'));
    const titres = [...document.querySelectorAll('main h2')].map(({ id }) => `#${id}`);
    expect(index).toEqual(titres);
    const mots = [...document.querySelectorAll('dfn')].map(text);
    const ordre = new Intl.Collator('fr', { ignorePunctuation: true });
    expect(mots).toEqual([...mots].sort((a, b) => ordre.compare(a, b)));
  });

  test('leads from a definition to the other terms that it uses, never to itself', () => {
    const boucles = [...document.querySelectorAll('.entree-glossaire')].filter((entree) =>
      [...entree.querySelectorAll('a')].some((a) => a.getAttribute('href')?.endsWith(`#${entree.id}`)),
    );
    expect(boucles.map(({ id }) => id)).toEqual([]);
    expect(liens(document).length).toBeGreaterThan(60);
  });
});

describe('a term in a page', () => {
  test('is linked once at most, in prose alone', () => {
    const fautes = pages
      .filter(({ path }) => path !== '/glossaire/')
      .flatMap(({ path, document }) => {
        const cibles = liens(document).map(cible);
        const deplaces = document.querySelectorAll(
          'h1 .terme, h2 .terme, h3 .terme, a .terme, data .terme, table .terme, svg .terme, code .terme, nav .terme, header .terme, footer .terme',
        );
        return [
          ...cibles.filter((id, i) => cibles.indexOf(id) !== i).map((id) => `${path} links ${id} twice`),
          ...[...deplaces].map((e) => `${path} links ${text(e)} in <${e.parentElement?.localName}>`),
        ];
      });
    expect(fautes).toEqual([]);
  });

  test('says what it stands for when it is an abbreviation', () => {
    const abreges = pages.flatMap(({ document }) => [...document.querySelectorAll('a.terme > abbr')]);
    expect(abreges.length).toBeGreaterThan(20);
    expect(abreges.filter((abbr) => (abbr.getAttribute('title') ?? '').length < 5).map(text)).toEqual([]);
  });

  test('is the first that a reader meets: the four promises are explained where they are named', () => {
    const premiers = Object.fromEntries(
      ['/promesses/cpts/', '/promesses/msp/', '/promesses/assistants-medicaux/', '/promesses/medicobus/'].map(
        (path) => [path, liens(pageAt(path).document).map(cible)],
      ),
    );
    expect(premiers['/promesses/cpts/']).toContain('cpts');
    expect(premiers['/promesses/msp/']).toContain('msp');
    expect(premiers['/promesses/assistants-medicaux/']).toContain('assistant-medical');
    expect(premiers['/promesses/medicobus/']).toContain('medicobus');
  });

  test('is not touched in embeds, in lists of names, in the pages of communes', () => {
    const intacts = [
      ...embeds,
      ...documents.filter(({ path }) => /\/communes\/|\/epci\//.test(path) && !path.startsWith('/embed/')),
    ];
    expect(intacts.length).toBeGreaterThan(100);
    expect(intacts.filter(({ document }) => liens(document).length > 0).map(({ path }) => path)).toEqual([]);
  });
});
