import { expect, test } from 'vitest';
import { asText, numbersOf } from '../../../../src/prose/sentence.ts';
import { communeIndicators, indicateurs, territoire } from '../../../../src/store/rows.ts';
import {
  bothMeans,
  commonDates,
  ourMeanSentence,
  theirMeanSentence,
} from '../../../../src/subjects/territoires/two-means.ts';

const read = (id: string, code?: string): string =>
  asText(ourMeanSentence(id, code === undefined ? undefined : territoire(code)) ?? '');

test('a département has two means of the access at one date', () => {
  expect(commonDates()).toEqual(['2023']);
  expect(bothMeans(territoire('DEP-14'), '2023')).toEqual({ ours: 4.29, theirs: 4.25 });
  expect(bothMeans(territoire('DEP-30'), '2023')).toEqual({ ours: 3.54, theirs: 3.54 });
  expect(bothMeans(territoire('DEP-976'), '2023')).toBeNull();
});

test('each page of one says the other, and where they differ', () => {
  expect(read('apl')).toBe(
    'Pour 2023, nous calculons une autre moyenne des communes, d’après un autre fichier de la Drees, pondérée par leur population municipale. Les deux diffèrent, au centième, dans la plupart des départements.',
  );
  expect(read('apl', 'DEP-14')).toContain('pondérée par leur population municipale : 4,29 dans le Calvados. Les');
  expect(numbersOf(ourMeanSentence('apl', territoire('DEP-14')) ?? '')).toHaveLength(1);
  expect(asText(theirMeanSentence('apl-generalistes') ?? '')).toBe(
    'Pour 2023, un tiers a calculé une autre moyenne de la plupart des départements, d’après un autre fichier de la Drees. Les deux diffèrent, au centième, dans la plupart des départements.',
  );
  expect(asText(theirMeanSentence('apl-generalistes', territoire('DEP-30')) ?? '')).toContain(
    'une autre moyenne du département,',
  );
});

test('nothing is said where there is one mean alone', () => {
  expect(read('apl', 'DEP-976')).toBe('');
  expect(theirMeanSentence('apl-generalistes', territoire('DEP-976'))).toBeNull();
  for (const { id } of indicateurs.filter((i) => i.id !== 'apl')) expect(read(id)).toBe('');
  for (const { id } of communeIndicators.filter((i) => i.id !== 'apl-generalistes'))
    expect(theirMeanSentence(id)).toBeNull();
});
