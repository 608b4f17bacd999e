import { expect, test } from 'vitest';
import { pages } from './built-site.ts';
import { leftoversIn, textsOf, typographyIn, wordFaults } from './rules/french.ts';

test('every page says something', () => {
  expect(pages.filter((page) => textsOf(page).length < 5).map(({ path }) => path)).toEqual([]);
});

test('no page shows what a program left, nor a word of English', () => {
  expect(pages.flatMap((page) => wordFaults(page, leftoversIn))).toEqual([]);
});

test('every page is set in French', () => {
  expect(pages.flatMap((page) => wordFaults(page, typographyIn))).toEqual([]);
});
