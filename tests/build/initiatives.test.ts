import { expect, it } from 'vitest';
import { pages } from './built-site.ts';

const { document } = pages.find(({ path }) => path === '/initiatives/')!;
const region = (code: string) =>
  document.getElementById(code)?.closest('section')?.textContent?.replace(/\s+/g, ' ') ?? '';

it('tells each initiative with its source, and each of its figures with the way to its row', () => {
  const initiatives = [...document.querySelectorAll('.initiative')];
  expect(initiatives).toHaveLength(76);
  for (const initiative of initiatives) {
    expect(initiative.querySelector('.initiative-source a[href^="/sources/"]'), initiative.id).not.toBeNull();
    for (const row of initiative.querySelectorAll('.initiative-chiffres li'))
      expect(row.querySelector('data > a[data-ligne]'), initiative.id).not.toBeNull();
  }
});

it('says in words what is less than sure', () => {
  const doubt = (id: string) => document.querySelector(`#${id} .initiative-lieu > .initiative-doute`)?.textContent;
  expect(doubt('territoire-clermontois')).toBe('Lieu incertain.');
  expect(doubt('territoire-grand-orly')).toBe('Lieu probable.');
  expect(doubt('territoire-lorient')).toBeUndefined();
});

it('names the départements that no source names, rather than leaving them out', () => {
  expect(region('REG-28')).toContain(
    'Aucune n’est citée ailleurs dans la région\u202F: Eure et Seine-Maritime.'.replace(/\s+/g, ' '),
  );
  expect(document.getElementById('REG-06')?.textContent).toContain('Mayotte');
});

it('lets each filter meet elements that it may hide', () => {
  const choice = [...document.querySelectorAll('.filtres input[value]:not([value=""])')];
  expect(choice.length).toBeGreaterThan(25);
  for (const input of choice) {
    const [nom, valeur] = [input.getAttribute('name'), input.getAttribute('value')];
    expect(document.querySelector(`.initiative[data-${nom}~="${valeur}"]`), `${nom} ${valeur}`).not.toBeNull();
  }
});

it('is reached from every département and région, at its place', () => {
  const link = (path: string) =>
    pages
      .find((page) => page.path === path)
      ?.document.querySelector('.initiatives-territoire a[href^="/initiatives/"]')
      ?.getAttribute('href');
  expect(link('/territoires/departements/61-orne/')).toBe('/initiatives/#DEP-61');
  expect(link('/territoires/departements/15-cantal/')).toBe('/initiatives/#REG-84');
  expect(link('/territoires/regions/53-bretagne/')).toBe('/initiatives/#REG-53');
});
