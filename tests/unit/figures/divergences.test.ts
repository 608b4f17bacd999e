import { expect, it } from 'vitest';
import { direDivergences } from '../../../src/figures/divergences.ts';

const SVG = '<svg><title>Titre</title><desc id="d">Une courbe.</desc><g><desc>Un point.</desc></g></svg>';

it('the alternative text of a drawing says once that the sources diverge, where they do', () => {
  expect(direDivergences({ desaccords: [] }, SVG)).toBe(SVG);
  expect(direDivergences({ desaccords: ['msp-fin-2017'] }, SVG)).toBe(
    SVG.replace('Une courbe.', 'Une courbe. Les sources divergent sur ces valeurs.'),
  );
});
