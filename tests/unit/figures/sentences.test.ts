import { describe, expect, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { figureSentences } from '../../../src/figures/sentences.ts';
import { toFrenchTypography } from '../../../src/format/typography.ts';
import { numbersOf, asText, type Sentence } from '../../../src/prose/sentence.ts';

const tell = (p: Sentence) => toFrenchTypography(asText(p));

describe.each(IDS_FIGURES)('%s', (id) => {
  const f = figure(id);
  const sentences = figureSentences(f);

  test('says on its page, word for word, what its embed and its files say', () => {
    expect([sentences.titre, sentences.subtitle, sentences.finding].map(tell)).toEqual(
      [f.titre, f.subtitle, f.takeaway].map(toFrenchTypography),
    );
    expect(sentences.notes.map(tell)).toEqual(f.notes.map(toFrenchTypography));
  });
});

test('a number that its author typed leads to the one row that gives it', () => {
  const [note] = figureSentences(figure('plan-2018-tarifs-telemedecine')).notes;
  expect(numbersOf(note!).map(({ text, rows }) => [text, rows])).toEqual([
    ['25', ['teleconsultation-tarif']],
    ['30', ['teleconsultation-tarif']],
  ]);
});
