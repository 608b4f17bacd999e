import { expect, test } from 'vitest';
import { HUNDREDTHS } from '../../src/subjects/method/rounding.ts';
import { documents, pageAt } from './built-site.ts';

/** Every computation that a page explains: its formula, and the number as the page prints it. */
const computations = documents.flatMap(({ path, document }) =>
  [...document.querySelectorAll('.calcul[data-formule]')].map((element) => ({
    path,
    formula: element.getAttribute('data-formule') ?? '',
    text: element.querySelector('dt strong')?.textContent ?? '',
  })),
);
const mostDecimals = (formula: string): number => (HUNDREDTHS.some((id) => id === formula) ? 2 : 1);
const decimalsOf = (text: string): number => /,(\d+)/.exec(text)?.[1]?.length ?? 0;

test('no computed number is printed with more decimals than the method says', () => {
  expect(computations.length).toBeGreaterThan(1000);
  expect(computations.filter(({ formula, text }) => decimalsOf(text) > mostDecimals(formula))).toEqual([]);
});

test('what the method excepts from the tenth is printed with more, and is named there', () => {
  const excepted = new Set(computations.filter(({ text }) => decimalsOf(text) > 1).map(({ formula }) => formula));
  expect(excepted.size).toBeGreaterThan(1);
  const { document } = pageAt('/methode/');
  for (const formula of excepted) expect(document.querySelector(`p a[href="#${formula}"]`), formula).not.toBeNull();
});
