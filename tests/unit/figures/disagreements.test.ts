import { expect, it } from 'vitest';
import { sayDivergences, divergenceRow } from '../../../src/figures/disagreements.ts';

const SVG = '<svg><title>Titre</title><desc id="d">Une courbe.</desc><g><desc>Un point.</desc></g></svg>';

it('the alternative text of a drawing says once that the sources diverge, where they do', () => {
  expect(sayDivergences({ desaccords: [] }, SVG)).toBe(SVG);
  expect(sayDivergences({ desaccords: ['msp-fin-2017'] }, SVG)).toBe(
    SVG.replace('Une courbe.', 'Une courbe. Les sources divergent sur ces valeurs.'),
  );
});

it('the line of an embed names the only disagreement, or counts those of the figure and leads to its theme', () => {
  expect(divergenceRow({ desaccords: [], theme: 'msp' })).toBe('');
  expect(divergenceRow({ desaccords: ['msp-fin-2017'], theme: 'msp' })).toBe(
    '≠ Les sources divergent\u202F: <a href="/desaccords/msp-fin-2017/">Combien de maisons de santé à la fin de 2017\u202F?</a>',
  );
  expect(divergenceRow({ desaccords: ['msp-fin-2017', 'msp-fin-2021'], theme: 'msp' })).toBe(
    '≠ Les sources divergent sur ces valeurs\u202F: <a href="/desaccords/#theme-msp">2 désaccords</a>',
  );
});
