import { expect, it } from 'vitest';
import { decouperPlace } from '../../../src/sources/place.ts';

it.each([
  ['Note 36, l. 1108 et 1140', ['Note 36, ', '*l. 1108', ' et 1140']],
  ['Partie 1.2, l. 316-317 et note 3, l. 320', ['Partie 1.2, ', '*l. 316-317', ' et note 3, ', '*l. 320']],
  ['FRANCE, valeur actuelle, 2023-12-01', ['FRANCE, valeur actuelle, 2023-12-01']],
])('« %s » keeps each name of lines whole', (place, attendu) => {
  expect(decouperPlace(place).map(({ texte, lignes }) => `${lignes ? '*' : ''}${texte}`)).toEqual(attendu);
});
