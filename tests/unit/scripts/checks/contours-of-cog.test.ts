import { expect, it } from 'vitest';
import { checkContoursOfCog } from '../../../../scripts/checks/contours-of-cog.ts';
import { aTerritoire } from '../../rows.ts';

const REGISTRE = ['DEP-01', 'DEP-2A', 'DEP-971'].map((code) => aTerritoire({ code: code as 'DEP-01', niveau: 'DEP' }));
const check = (...ids: string[]) =>
  checkContoursOfCog({ file: 'geo/x.topojson', text: '', ids, failures: [] }, REGISTRE).map(
    ({ found, expected }) => `${found} / ${expected}`,
  );

it('accepts the départements of the COG in any order', () => {
  expect(check('971', '01', '2A')).toEqual([]);
});

it('refuses a foreign, a missing and a doubled contour', () => {
  expect(check('01', '01', '20')).toEqual([
    '20 / un département du code officiel géographique de 2026',
    ' / le contour du département 2A',
    ' / le contour du département 971',
    '01 / un seul contour par département',
  ]);
});
