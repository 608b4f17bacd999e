import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toTerritoires } from '../../../scripts/joins/territoires.ts';
import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';
import { inTerritoire, ofTerritoire, nameWithArticle } from '../../../src/domain/territoire-name.ts';
import { aTerritoire } from '../rows.ts';

const territoires = toTerritoires(readDecoupage());
const formes = territoires.map((one) =>
  [one.code, nameWithArticle(one), ofTerritoire(one), inTerritoire(one)].join(' | '),
);

describe('the names of territories in a sentence', () => {
  it('are those that were read one by one', () => {
    const relues = readFileSync(new URL('../../golden/noms-territoires.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(formes).toEqual(relues);
    expect(relues).toHaveLength(120);
  });

  it('always hold the name itself, and elide before a vowel', () => {
    for (const [index, { nom }] of territoires.entries()) {
      const [, ...three] = formes[index]?.split(' | ') ?? [];
      expect(three.every((forme) => forme.endsWith(nom))).toBe(true);
      expect(three.filter((forme) => /(?:^| )(?:de|le|la|du) [AEIOUYÎÉ]/.test(forme))).toEqual([]);
    }
  });

  it('are not guessed for the levels that no table describes', () => {
    expect(() => ofTerritoire(aTerritoire({ code: 'COM-75056', niveau: 'COM' }))).toThrow('COM-75056');
  });
});
