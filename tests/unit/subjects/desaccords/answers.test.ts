import { expect, it } from 'vitest';
import type { Desaccord } from '../../../../src/domain/tables/index.ts';
import { toAnswers, toDesaccordRows } from '../../../../src/subjects/desaccords/view.ts';
import { desaccords, entry } from '../../../../src/store/rows.ts';
import { territoireName } from '../../../../src/store/row-words.ts';

const placesOf = (d: Desaccord) => new Set(toDesaccordRows(d).map(({ id }) => entry(id).territoire));

it('an answer names its territory where the answers are of several, and there alone', () => {
  const several = desaccords.filter((d) => placesOf(d).size > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const d of desaccords) {
    const rows = toDesaccordRows(d);
    const named = rows.map(({ id }) => territoireName(entry(id).territoire));
    expect([d.id, rows.map(({ place }) => place)]).toEqual([d.id, several.includes(d) ? named : named.map(() => null)]);
  }
  // as many answers as territories: the same number of two of them is two answers
  for (const d of several) {
    const words = toAnswers(d).map(({ words }) => words);
    for (const place of placesOf(d))
      expect(
        words.some((text) => text.endsWith(`(${territoireName(place)})`)),
        `${d.id} ${place}`,
      ).toBe(true);
  }
});
