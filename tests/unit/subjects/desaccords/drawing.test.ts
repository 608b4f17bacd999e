import { expect, it } from 'vitest';
import { desaccord } from '../../../../src/store/rows.ts';
import { toDesaccordDrawing } from '../../../../src/subjects/desaccords/drawing.ts';

it.each([
  // two documents; two places of one; several territories in one place; several things in one place
  ['msp-fin-2017', ['DITP', 'Hcaam']],
  ['zip-population-2021', ['Partie 1.8', 'Encadré 6']],
  ['cpts-pays-de-la-loire', ['Pays de la Loire', 'Sarthe']],
  ['kinesitherapeutes-evolution', ['Évolution 2012-2021', 'Évolution des libéraux']],
])('%s is drawn under labels that tell its rows apart', (id, expected) => {
  const drawing = toDesaccordDrawing(desaccord(id))?.draw({ id: 'essai', width: 720 });
  for (const wanted of expected) expect(drawing).toContain(wanted);
});
