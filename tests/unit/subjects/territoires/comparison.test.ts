import { expect, test } from 'vitest';
import { territoire } from '../../../../src/store/rows.ts';
import { comparedTerritories } from '../../../../src/subjects/territoires/comparison.ts';
import { promesseMeasures } from '../../../../src/subjects/territoires/view.ts';

test.each([
  ['DEP-23', ['DEP-23', 'REG-75', 'FR']],
  ['REG-75', ['REG-75', 'FR']],
  ['FR', ['FR']],
  // the one département of its région
  ['DEP-971', ['DEP-971', 'FR']],
])('%s is compared with %j, each in a line of its own', (code, compared) => {
  const t = territoire(code);
  expect(comparedTerritories(t)).toEqual(compared);
  const drawn = promesseMeasures(t).filter(({ last }) => last);
  expect(drawn.length).toBeGreaterThan(0);
  for (const { comparison } of drawn)
    expect(comparison.map(({ nom }) => nom)).toEqual(compared.map((c) => territoire(c).nom));
});
