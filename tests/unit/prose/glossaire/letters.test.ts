import { expect, it } from 'vitest';
import { byLetter } from '../../../../src/prose/glossaire/letters.ts';

const terme = (word: string) => ({
  id: word,
  terme: word,
  developpe: '',
  formes: [],
  definition: '',
  source: '',
  localisation: '',
  voir: [],
  promesse: '',
  remarque: '',
});

it('files the terms as a dictionary does', () => {
  const letters = byLetter(
    ['Équilibres', 'ESP-CLAP', 'zone blanche', 'ESP', 'Épée', 'APL', '400 MG', 'ESS', 'Œuvre', 'opposable'].map(terme),
  );
  expect(letters.map(({ letter, anchor, termes }) => [letter, anchor, termes.map((t) => t.terme)])).toEqual([
    ['0–9', 'chiffres', ['400 MG']],
    ['A', 'a', ['APL']],
    ['E', 'e', ['Épée', 'Équilibres', 'ESP', 'ESP-CLAP', 'ESS']],
    ['O', 'o', ['Œuvre', 'opposable']],
    ['Z', 'z', ['zone blanche']],
  ]);
});
