import { expect, it } from 'vitest';
import { VOIES, voieDe } from '../../../src/chronologie/voies.ts';
import { couperTexte, idsCites } from '../../../src/domain/evenement.ts';
import { THEMES } from '../../../src/domain/tables/colonnes.ts';

it('every subject has one lane', () => {
  for (const theme of THEMES) expect(voieDe(theme).themes).toContain(theme);
  const ranges = VOIES.flatMap(({ themes }) => themes);
  expect(new Set(ranges).size).toBe(ranges.length);
});

it('a text is cut at its figures', () => {
  expect(idsCites('De {a.FR.2020} à {b}.')).toEqual(['a.FR.2020', 'b']);
  expect(couperTexte('{a} CPTS')).toEqual(['', 'a', ' CPTS']);
  expect(couperTexte('Une loi')).toEqual(['Une loi']);
});
