import { expect, it } from 'vitest';
import { parLettre } from '../../../src/glossaire/lettres.ts';

const terme = (mot: string) => ({
  id: mot,
  terme: mot,
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
  const lettres = parLettre(
    ['Équilibres', 'ESP-CLAP', 'zone blanche', 'ESP', 'Épée', 'APL', '400 MG', 'ESS'].map(terme),
  );
  expect(lettres.map(({ lettre, ancre, termes }) => [lettre, ancre, termes.map((t) => t.terme)])).toEqual([
    ['0–9', 'chiffres', ['400 MG']],
    ['A', 'a', ['APL']],
    ['E', 'e', ['Épée', 'Équilibres', 'ESP', 'ESP-CLAP', 'ESS']],
    ['Z', 'z', ['zone blanche']],
  ]);
});
