import { expect, test } from 'vitest';
import { asText } from '../../../../src/prose/sentence.ts';
import { stateAlternative, stateSentence, stateTitle } from '../../../../src/figures/maps/state-words.ts';
import { mapIndicators, mapSeriesOf, statesOf } from '../../../../src/store/map-states.ts';
import { agreementsIn, elisionsIn } from '../../../build/rules/french.ts';

const states = mapIndicators.flatMap(mapSeriesOf).flatMap(statesOf);
const said = states.map((state) => [
  stateTitle(state),
  asText(stateSentence(state)),
  stateAlternative(state, 'cercles'),
]);
const sentences = said.flat();

test('every map says its dates and its counts in French', () => {
  expect(said.length).toBeGreaterThan(500);
  expect(sentences.flatMap((text) => [...elisionsIn(text), ...agreementsIn(text)])).toEqual([]);
});

test('maps of all kinds are among them: from October, with one rise, with none, of régions', () => {
  for (const kind of [
    /d’octobre 2023 à/,
    /Hausse dans 1 département,/,
    /Hausse dans 0 département,/,
    /Toutes ont une valeur : 18 régions\./,
  ])
    expect(
      sentences.some((text) => kind.test(text)),
      String(kind),
    ).toBe(true);
});
