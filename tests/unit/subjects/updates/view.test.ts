import { describe, expect, it } from 'vitest';
import { isNumber } from '../../../../src/domain/valeur.ts';
import { asText } from '../../../../src/prose/sentence.ts';
import { entry } from '../../../../src/store/rows.ts';
import { entryTitle, newsEditions } from '../../../../src/subjects/updates/view.ts';

const groups = newsEditions.flatMap((edition) => edition.groups);

describe('what is new', () => {
  it('calls a figure what is a number, and an absence what is none', () => {
    const isNumberIn = (nature: string) =>
      new Set(
        groups
          .filter((g) => g.nature === nature)
          .flatMap(({ inputs }) => inputs.map(({ id }) => isNumber(entry(id).valeur))),
      );
    expect([...isNumberIn('nouveau')]).toEqual([true]);
    expect([...isNumberIn('absence')]).toEqual([false]);
  });

  it.each([
    ['msp-nombre.DEP-23.2019-06', 'Creuse, juin 2019 : 4 maisons de santé'],
    ['cpts-population-couverte.REG-94.2022-12', 'Corse, décembre 2022 : 7 % de la population'],
  ])('says of when it is: %s', (id, words) => {
    expect(asText(entryTitle(id)).replace(/[\u00A0\u202F]/g, ' ')).toContain(words);
  });
});
