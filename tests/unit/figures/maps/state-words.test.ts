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

const ordinary = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const sentencesOf = (id: string, extent: string) =>
  states
    .filter((state) => state.series.indicateur === id && state.extent === extent)
    .map((state) => ordinary(asText(stateSentence(state))));

test('a map has no highest and no lowest where few places are known, or where they are not counted alike', () => {
  expect(sentencesOf('cpts-population-non-couverte-part', 'regions')).toEqual([
    expect.stringMatching(/^En 2025 : Normandie, 26,58 % ; Corse, 78,93 %\. 2 régions sur 18 ont une valeur\./),
  ]);
  expect(sentencesOf('cpts-atlas-nombre', 'regions')[0]).toMatch(
    /^.+, en janvier 2024 : les valeurs sont dans le tableau\. 8/,
  );
  const [counted] = sentencesOf('cpts-recensees-localement', 'REG-52');
  expect(counted).toMatch(/^Le 2 février 2026 dans les Pays de la Loire : Loire-Atlantique, 16 CPTS ; /);
  expect(counted).not.toContain('au plus');
  expect(sentencesOf('apl-population-faible', 'REG-94')[0]).toContain(
    'au plus haut : Corse-du-Sud, 31 975 habitants ;',
  );
});
