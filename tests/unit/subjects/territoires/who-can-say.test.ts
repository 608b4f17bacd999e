import { expect, test } from 'vitest';
import { asText } from '../../../../src/prose/sentence.ts';
import { isNumber } from '../../../../src/domain/valeur.ts';
import { communeValue } from '../../../../src/store/commune-facts.ts';
import { epciList } from '../../../../src/store/communes.ts';
import { accessHolder } from '../../../../src/subjects/territoires/who-can-say.ts';

test('the access of each commune is said to be published in the intercommunalities of which it is', () => {
  for (const { siren, members } of epciList()) {
    const lacking = members.filter((code) => !isNumber(communeValue(code, 'apl-generalistes').valeur)).length;
    const expected = [
      [lacking === 0, 'qui publie l’indicateur de chaque commune.'],
      [lacking === members.length, 'le fichier que nous lisons n’a pas ces communes.'],
      [true, 'le fichier que nous lisons n’a pas toutes ces communes.'],
    ].find(([holds]) => holds)?.[1];
    expect(asText(accessHolder(members)), siren).toContain(expected);
  }
});
