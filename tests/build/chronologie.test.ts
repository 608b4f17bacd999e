import { describe, expect, test } from 'vitest';
import { chronologieViews } from '../../src/subjects/chronologie/view.ts';
import { CHRONOLOGIE_FILTERS } from '../../src/subjects/chronologie/filters.ts';
import { evenements } from '../../src/store/rows.ts';
import { formatDate } from '../../src/format/date.ts';
import { pageAt, readBuilt, site } from './built-site.ts';

const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const { document } = pageAt('/chronologie/');
const seen = [...document.querySelectorAll('.evenement')];

describe('the chronology', () => {
  test('tells every event in the order of dates, each at its year, with its nature and the way to where it is read', () => {
    expect(seen.map(({ id }) => id)).toEqual(evenements.map(({ id }) => id));
    for (const [i, element] of seen.entries()) {
      const { evenement, lieux } = chronologieViews[i]!;
      expect(text(element.querySelector('time')), element.id).toBe(formatDate(evenement.date).replaceAll(/\s+/g, ' '));
      expect(element.closest('.annee')?.getAttribute('data-annee'), element.id).toBe(evenement.date.slice(0, 4));
      expect(text(element.querySelector('h4')), element.id).not.toMatch(/^$|[{}]/);
      expect(element.querySelectorAll('.evenement-source a[href^="/"]').length, element.id).toBe(lieux.length);
    }
  });

  test('says which dates are only announced, and what became of each deadline of the ledger', () => {
    const pending = seen.filter((element) => element.querySelector('.evenement-suspens')).map(({ id }) => id);
    const expected = evenements.filter(
      ({ etat, nature, engagement }) => etat === 'prevu' && nature !== 'echeance' && engagement === null,
    );
    expect(pending).toEqual(expected.map(({ id }) => id));
    const echeances = seen.filter(({ id }) => id.startsWith('echeance.'));
    expect(echeances.length).toBeGreaterThan(25);
    expect(echeances.filter((element) => text(element.querySelector('.verdict')) === '').map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('begins with a sentence of counts, then a drawing that is told in words', () => {
    const numbers = [...document.querySelectorAll('.chapo data')].map((e) => Number(e.getAttribute('value')));
    const [faits = 0, pending = 0, annonces = 0, echeances = 0] = numbers;
    expect(faits + pending + annonces + echeances).toBe(evenements.length);
    for (const svg of document.querySelectorAll('.frise svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(text(svg.querySelector('desc')).length).toBeGreaterThan(60);
    }
  });

  test('is filtered without script: each button has its rule, each event its values', () => {
    const sheet = readBuilt('/chronologie/filtres.css').toString('utf8');
    expect([...document.querySelectorAll('link[rel="stylesheet"]')].map((l) => l.getAttribute('href'))).toContain(
      '/chronologie/filtres.css',
    );
    for (const { id, choice } of CHRONOLOGIE_FILTERS) {
      for (const { valeur, number } of choice) {
        expect(
          seen.filter((e) => e.getAttribute(`data-${id}`) === valeur),
          `${id} ${valeur}`,
        ).toHaveLength(number);
        expect(document.getElementById(`${id}-${valeur}`)?.getAttribute('type')).toBe('radio');
        expect(sheet).toContain(`#${id}-${valeur}:checked`);
      }
    }
  });

  test('leads from its index to each year, and to the table', () => {
    const years = [...document.querySelectorAll('nav.annees a')].map((a) => a.getAttribute('href'));
    expect(years).toEqual([...document.querySelectorAll('.annee h3')].map(({ id }) => `#${id}`));
    for (const file of ['csv', 'json']) expect(site.files.has(`/donnees/chronologie.${file}`)).toBe(true);
    const csv = readBuilt('/donnees/chronologie.csv').toString('utf8');
    expect(csv.split('\r\n')).toHaveLength(evenements.length + 2);
    expect(csv).not.toContain('{');
  });
});
