import { expect, it } from 'vitest';
import { checkTerritoireExists } from '../../../../scripts/checks/territoire-exists.ts';
import { anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

it('lets a row stand in a territory of the COG or in another country, and nowhere else', () => {
  const observations = (['FR', 'PAYS-DK', 'DEP-01'] as const).map((territoire) => anObservation({ territoire }));
  expect(toPlaces(checkTerritoireExists(toTables({ observations }), new Set(['FR'])))).toEqual([
    'observations/maisons.csv:4 territoire un territoire du code officiel géographique de 2026',
  ]);
});
