import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { RGAA_THEMES } from '../../src/domain/tables/health.ts';
import { resultOf } from '../../src/subjects/health/rgaa.ts';
import { FACTS, NEVER } from './facts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { rgaa } = toValues(readTables(`${root}data`));
const FACTS_FILE = 'tests/rgaa/built-pages.test.ts';

/** How many criteria each theme of the RGAA 4.1.2 has, in their order. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('the table has each criterion of the RGAA once, in its order, under its theme', () => {
  const expected = COUNTS.flatMap((count, i) =>
    Array.from({ length: count }, (_, k) => [`${i + 1}.${k + 1}`, RGAA_THEMES[i]]),
  );
  expect(expected).toHaveLength(106);
  expect(rgaa.map(({ critere, theme }) => [critere, theme])).toEqual(expected);
});

test('what was not looked at is said so, and what was is told how', () => {
  const wrong = rgaa.filter(({ etat, verification, essais, note }) => {
    if ((etat === 'non-verifie') !== (verification === 'aucune')) return true;
    if ((verification === 'test') !== essais.length > 0) return true;
    return (etat === 'non-conforme' || verification === 'main') && note === '';
  });
  expect(wrong.map(({ critere }) => critere)).toEqual([]);
});

test('the tests that it names are there, and none is passed over', () => {
  const named = [...new Set(rgaa.flatMap(({ essais }) => essais))];
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((file) => !existsSync(root + file))).toEqual([]);
  const skipped = named.filter((file) => /\.(?:skip|todo|only|fails)\b/.test(readFileSync(root + file, 'utf8')));
  expect(skipped).toEqual([]);
});

test('a criterion names the facts of pages where one answers it, and there alone', () => {
  const answered = new Set([...FACTS, ...NEVER].flatMap(({ criteria }) => criteria));
  const naming = rgaa.filter(({ essais }) => essais.includes(FACTS_FILE)).map(({ critere }) => critere);
  expect(new Set(naming)).toEqual(answered);
});

describe('the rate', () => {
  test('counts what nobody looked at as what fails', () => {
    const [first] = rgaa;
    const of = (...states: (typeof rgaa)[number]['etat'][]) => resultOf(states.map((etat) => ({ ...first!, etat })));
    expect(of('conforme', 'non-verifie', 'non-applicable')).toMatchObject({
      rate: 50,
      state: 'partiellement conforme',
    });
    expect(of('conforme', 'non-verifie', 'non-conforme')).toMatchObject({ state: 'non conforme' });
    expect(of('conforme', 'non-applicable')).toMatchObject({ rate: 100, state: 'totalement conforme' });
  });
});
