import { expect, it } from 'vitest';
import { readingPlaceHtml } from '../../../src/prose/reading-place.ts';

const place = { section: 'Encadré 3', words: 'Encadré 3, p.\u00A020', key: '', link: null };

it('says the part and the page, then what to search there', () => {
  expect(readingPlaceHtml(place)).toBe('<cite>Encadré 3, p.\u00A020</cite>');
  expect(readingPlaceHtml({ ...place, key: '3 112 contrats' })).toBe(
    '<cite>Encadré 3, p.\u00A020</cite>, à chercher : <kbd>3 112 contrats</kbd>',
  );
});

it('leads there when the document has an address', () => {
  expect(readingPlaceHtml({ ...place, key: 'a < b', link: 'https://exemple.fr/#:~:text=a' })).toContain(
    'à chercher : <a href="https://exemple.fr/#:~:text=a"><kbd>a &lt; b</kbd></a>',
  );
});

it('is silent on a part that nobody can find', () => {
  expect(readingPlaceHtml({ ...place, words: '' })).toBe('');
});
