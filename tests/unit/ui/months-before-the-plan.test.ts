import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { endInMonths } from '../../../src/domain/date-source.ts';
import { source } from '../../../src/store/rows.ts';

const TEN = ['src/pages/contexte/index.astro', 'src/pages/contexte/propositions-hcaam/index.astro'];
const ARTICLE = 'src/ui/articles/context/propositions-hcaam.astro';
const wordsOf = (file: string) => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');

test('a report is said to be as many months before the plan wherever it is, as many as the sources say', () => {
  const dateOf = (id: string) => endInMonths(source(id).publie_le);
  expect(dateOf('dossier-de-presse-2023-07') - dateOf('rapport-hcaam-2022')).toBe(10);
  for (const file of [...TEN, ARTICLE]) {
    expect(wordsOf(file)).toMatch(/dix mois avant le plan/i);
    expect(wordsOf(file)).not.toMatch(/un an avant/i);
  }
});
