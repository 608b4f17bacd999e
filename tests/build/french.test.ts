import { expect, test } from 'vitest';
import { documents, pages, remaining } from './built-site.ts';
import { agreementsIn, elisionsIn, leftoversIn, linesOf, textsOf, typographyIn } from './rules/french.ts';
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

/** What a dated copy said stays as it was. */
const COPY = /^\/embed\/[^/]+\/\d{4}-\d\d-\d\d\/$/;

test('every page elides what French elides, and agrees with zero and one', () => {
  const own = [...documents, ...remaining].filter(({ path }) => !COPY.test(path));
  const faults = own.flatMap(({ path, html }) =>
    linesOf(html)
      .flatMap((line) => [...elisionsIn(line), ...agreementsIn(line)])
      .slice(0, ENOUGH)
      .map((fault) => `${path} ${fault}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

/** The feminine names that a page gives to what it may not know. */
const FEMININE = /^(?:Adresse|Date|Échéance|Licence|Place|Publication|Source|Unité)$/;

test('what is not known is said in the gender of its name', () => {
  const fields = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('main dt')].flatMap((dt) => {
      const [name = '', said = ''] = [dt, dt.nextElementSibling].map((e) => e?.textContent?.trim() ?? '');
      return FEMININE.test(name) && /^inconnue?$/.test(said) ? [{ path, name, said }] : [];
    }),
  );
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(({ said }) => said !== 'inconnue')).toEqual([]);
});

/** What is shown of an element that is no sentence, so that what follows it is not taken for what precedes it. */
const NO_SENTENCE = /<(script|style|svg|pre|code)\b[^]*?<\/\1>/g;

test('no space stands before a full stop or a comma', () => {
  const faults = pages.flatMap(({ path, html }) => {
    const text = html.replace(NO_SENTENCE, '…').replace(/<[^>]+>/g, '');
    // what is before is taken after: an expression that sought it would read the text at each of its letters again
    return [...text.matchAll(/[\p{L}\p{N}»)][ \n\t]+[.,](?=\s|$)/gu)].map(
      ({ index, 0: found }) => `${path} ${text.slice(Math.max(0, index - 40), index)}${found}`,
    );
  });
  expect(faults).toEqual([]);
});

/** Said again and again, what was not found hides what was: a page says it once in these words. */
const NOT_FOUND = /n’(?:en )?avons (?:pas |rien )?trouvé/gi;

test('no page says twice « nous n’avons trouvé »', () => {
  const said = pages.map(({ path, document }) => ({
    path,
    times: (document.querySelector('main')?.textContent ?? '').match(NOT_FOUND)?.length ?? 0,
  }));
  expect(said.filter(({ times }) => times > 0).length).toBeGreaterThan(5);
  expect(said.filter(({ times }) => times > 1)).toEqual([]);
});
