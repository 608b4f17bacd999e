import { expect, test } from 'vitest';
import { documents } from './built-site.ts';
import { leftoversIn, textsOf, typographyIn } from './rules/french.ts';
import { faultsOf } from './rules/page.ts';

/** Faults of one page in the report: the others are most often the same. */
const ENOUGH = 5;

test('every page says something', () => {
  expect(documents.filter((page) => textsOf(page).length < 5).map(({ path }) => path)).toEqual([]);
});

test('no page shows what a program left, nor a word of English', () => {
  expect(faultsOf(documents, (page) => textsOf(page).flatMap(leftoversIn).slice(0, ENOUGH))).toEqual([]);
});

test('every page is set in French', () => {
  expect(faultsOf(documents, (page) => textsOf(page).flatMap(typographyIn).slice(0, ENOUGH))).toEqual([]);
});
