import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { territoires } from '../../../../src/store/rows.ts';
import { writeUp } from './written.ts';

/** Every sentence of the régions and of the départements, for an editor to read through. */
it.each([
  ['REG', 'phrases-regions'],
  ['DEP', 'phrases-departements'],
])('what is written of each %s is what an editor read through', (niveau, nom) => {
  const golden = new URL(`../../../golden/${nom}.txt`, import.meta.url);
  const text = territoires
    .filter((t) => t.niveau === niveau)
    .map((t) => `# ${t.nom}\n${writeUp(t)}`)
    .join('\n');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(existsSync(golden) ? readFileSync(golden, 'utf8') : '').toBe(text);
});

it('says of no territory that something rises or falls: two values that are rounded may not tell', () => {
  for (const t of territoires.filter(({ niveau }) => niveau !== 'FR')) {
    expect(writeUp(t)).not.toMatch(/progress|augment|recul|baiss|hausse|s’améliore/i);
  }
});
