import { expect, it } from 'vitest';
import { territoire } from '../../../../src/store/rows.ts';
import { franceBeside, surroundingsOf } from '../../../../src/subjects/territoires/surroundings.ts';

/** What France has beside a measure of a territory: the id of its row. */
function besideOf(code: string, measure: { indicateur: string; ventilation?: string }): string | null | undefined {
  const { indicateur, ventilation = '' } = measure;
  const found = surroundingsOf(territoire(code)).find(
    ({ row }) => row.indicateur === indicateur && row.ventilation === ventilation,
  );
  return found && (franceBeside(found.row)?.id ?? null);
}

it('sets the number of France beside an absence as beside a number, at the date that is shown', () => {
  const apl = { indicateur: 'apl', ventilation: 'generalistes' };
  expect(besideOf('DEP-976', apl)).toBe('apl.FR.2024.generalistes');
  expect(besideOf('DEP-29', apl)).toBe('apl.FR.2024.generalistes');
  const sas = { indicateur: 'sas-population-couverte' };
  expect(besideOf('DEP-976', sas)).toBe('sas-population-couverte.FR.2024-09');
  expect(besideOf('DEP-15', { indicateur: 'centres-sante-nombre' })).toBe('centres-sante-nombre.FR.2023-12');
});

it('has nothing of France beside what our tables do not have of it', () => {
  for (const code of ['DEP-976', 'DEP-29'])
    expect(besideOf(code, { indicateur: 'apl-population-faible-part' })).toBeNull();
});
