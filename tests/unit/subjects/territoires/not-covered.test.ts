import { expect, it } from 'vitest';
import { formatWhen } from '../../../../src/format/date.ts';
import { COVERED_SHARE } from '../../../../src/prose/computed/not-covered.ts';
import { asText, numbersOf } from '../../../../src/prose/sentence.ts';
import { observation, territoire, territoires } from '../../../../src/store/rows.ts';
import { notCoveredSentence } from '../../../../src/subjects/territoires/sentences.ts';
import { rowOf } from '../../../../src/subjects/territoires/view.ts';

const said = (code: string) => {
  const sentence = notCoveredSentence(territoire(code), rowOf(code, COVERED_SHARE)!);
  return sentence && asText(sentence);
};

it('counts in the past those who were not covered, then says the last share where it is another', () => {
  const rows = territoires.flatMap((t) => {
    const row = rowOf(t.code, COVERED_SHARE);
    return row?.latest && t.niveau !== 'FR' ? [{ t, row, last: observation(row.latest) }] : [];
  });
  for (const { t, row, last } of rows) {
    const sentence = notCoveredSentence(t, row);
    expect([t.code, sentence === null && last.valeur !== 100]).toEqual([t.code, false]);
    if (sentence === null) continue;
    const words = asText(sentence);
    expect(words).not.toMatch(/vivent|aujourd’hui/);
    if (!words.startsWith('En nombre d’habitants'))
      expect([
        t.code,
        words.includes(`${String(last.valeur)} %`) && words.includes(formatWhen(last.date).slice(3)),
      ]).toEqual([t.code, true]);
  }
  expect(rows.length).toBeGreaterThan(100);
});

it('says the gap that a share had, one that it has since, and that of a year without population', () => {
  expect(said('DEP-02')).toMatch(
    /^En décembre 2023, à 45 % .* vivaient hors .* Depuis, la part publiée est de 62 %, en mai 2024\.$/,
  );
  expect(said('REG-11')).toMatch(/^En décembre 2023, à 87 % .* de 2023\.$/);
  expect(said('DEP-83')).toBe(
    'En nombre d’habitants, cet écart n’est pas calculé : la population connue est celle de 2023.',
  );
});

it('leads from each number to where it comes from', () => {
  const sentence = notCoveredSentence(territoire('DEP-02'), rowOf('DEP-02', COVERED_SHARE)!);
  expect(sentence && numbersOf(sentence).every(({ link }) => link !== '')).toBe(true);
});
