import { expect, test } from 'vitest';
import { asText, numbersOf } from '../../../../src/prose/sentence.ts';
import { communeIndicators } from '../../../../src/store/rows.ts';
import { communeIndicatorCount, communeIndicatorsOf } from '../../../../src/subjects/sources/commune-indicators.ts';

test('a source is said with the indicators by commune that are read in it, be it cited by no row', () => {
  const ids = (source: string) => communeIndicatorsOf(source).map(({ id }) => id);
  expect(ids('drees-apl-communes-2021')).toEqual(['apl-generalistes-ancienne']);
  expect(asText(communeIndicatorCount('drees-apl-communes-2021'))).toBe('1\u00A0indicateur par commune');
  expect(asText(communeIndicatorCount('drees-apl-communes-2023'))).toBe('6\u00A0indicateurs par commune');
  expect(ids('ditp-ind-311')).toEqual([]);
});

test('every indicator by commune is on the page of its source, where its count leads', () => {
  for (const { source } of communeIndicators) {
    const [count] = numbersOf(communeIndicatorCount(source));
    expect(count).toMatchObject({ valeur: communeIndicatorsOf(source).length, link: `/sources/${source}/#lignes` });
  }
});
