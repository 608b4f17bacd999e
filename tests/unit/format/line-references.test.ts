import { expect, it } from 'vitest';
import { namesLines, withoutLines } from '../../../src/format/line-references.ts';

it.each([
  ['Note 36, l. 1108 et 1140', 'Note 36'],
  ['Partie 1.2, l. 316-317 et note 3, l. 320', 'Partie 1.2 et note 3'],
  ['Synthèse, l. 91-94\u202F; mesure 3, l. 408-411', 'Synthèse\u202F; mesure 3'],
  ['Partie 3.2, l. 4441-4442 ; l. 4363-4375', 'Partie 3.2'],
  ['l. 295-297', ''],
  ['Répété plus bas (l. 91). Part de 4\u202F000, nombre rond.', 'Répété plus bas. Part de 4\u202F000, nombre rond.'],
  ['Signé le 15 juin (l. 59) et le 14 juin (l. 176-177).', 'Signé le 15 juin et le 14 juin.'],
  ['Cité aussi par le rapport (partie 2.3, l. 2287-2291).', 'Cité aussi par le rapport (partie 2.3).'],
  ['Dits par le rapport, l. 915-916 et 641-642.', 'Dits par le rapport.'],
])('« %s » is read « %s »', (text, expected) => {
  expect(namesLines(text)).toBe(true);
  expect(withoutLines(text)).toBe(expected);
});

it.each(['FRANCE, valeur actuelle, 2023-12-01', 'Encadré 3, p. 20', 'Loi du 26 janvier 2016, art. L. 1411-11', ''])(
  '« %s » names no line and is left as it is',
  (text) => {
    expect(namesLines(text)).toBe(false);
    expect(withoutLines(text)).toBe(text);
  },
);
