import { describe, expect, test } from 'vitest';
import { measure } from '../measure.ts';
import { files, pages, readBuilt } from '../build/built-site.ts';
import { faultsOf } from '../build/rules/page.ts';
import { FACTS, NEVER } from './facts.ts';

describe.each(FACTS)('$fact', ({ criteria, rule }) => {
  test(`criteria ${criteria.join(', ')}`, () => {
    expect(pages.length).toBeGreaterThan(1000);
    expect(faultsOf(pages, rule)).toEqual([]);
  });
});

test('every page is read', () => {
  measure('pages-lues', pages.length);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

describe.each(NEVER)('no script and no style sheet $fact', ({ criteria, words }) => {
  test(`criteria ${criteria.join(', ')}`, () => {
    const read = files.filter((file) => /\.(?:js|css)$/.test(file) && !file.startsWith('/embed/'));
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((file) => words.test(readBuilt(file).toString('utf8')))).toEqual([]);
  });
});
