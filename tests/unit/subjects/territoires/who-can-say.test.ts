import { expect, test } from 'vitest';
import { asText } from '../../../../src/prose/sentence.ts';
import { isNumber } from '../../../../src/domain/valeur.ts';
import { communeValue } from '../../../../src/store/commune-facts.ts';
import { epciList } from '../../../../src/store/communes.ts';
import { territoire } from '../../../../src/store/rows.ts';
import { accessHolder, whoCanSay } from '../../../../src/subjects/territoires/who-can-say.ts';

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

const agenciesOf = (departements: readonly string[]): string =>
  asText(whoCanSay(departements.map((cog) => territoire(`DEP-${cog}`)))[1] ?? '').replace(/^.* : /, '');

test('one agency, two or three are said in their number, each named once', () => {
  expect(agenciesOf(['29', '35'])).toBe(
    'l’agence régionale de santé Bretagne, qui recense les CPTS de sa région, en projet ou en place.',
  );
  expect(agenciesOf(['27', '60', '61'])).toBe(
    'les agences régionales de santé Normandie et Hauts-de-France, qui recensent les CPTS de leur région, en projet ou en place.',
  );
  expect(agenciesOf(['27', '60', '95'])).toMatch(
    /^les agences régionales de santé Normandie, Hauts-de-France et Île-de-France, qui recensent /,
  );
});

test('an intercommunality over several régions names several agencies, any other one', () => {
  for (const { siren, departements } of epciList()) {
    const regions = new Set(departements.map((cog) => territoire(`DEP-${cog}`).parent));
    const expected =
      regions.size > 1
        ? /^les agences régionales de santé [^,]+ et [^,]+, qui recensent .* de leur région/
        : /^l’agence régionale de santé [^,]+, qui recense .* de sa région/;
    expect(agenciesOf(departements), siren).toMatch(expected);
  }
});
