import { expect, it } from 'vitest';
import { checkRowStillThere } from '../../../../scripts/checks/row-still-there.ts';
import type { withdrawals } from '../../../../src/domain/tables/guards.ts';
import type { InstantaneRow } from '../../../../src/domain/tables/index.ts';
import type { TableRow } from '../../../../src/domain/tables/table.ts';
import { anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const here = anObservation({ territoire: 'DEP-01' });
const gone = anObservation({ territoire: 'DEP-78' });
const frozen = (
  { id }: { id: string },
  edition: string,
  table: InstantaneRow['table'] = 'observations',
): InstantaneRow =>
  ({ edition, table, id, valeur: '', date: '', source: '', revise: '', empreinte: 'x' }) as InstantaneRow;

/** The failures where editions have frozen rows, each in the file of its name or in another. */
function check(
  rows: readonly InstantaneRow[],
  { retraits = [], file }: { retraits?: TableRow<typeof withdrawals>[]; file?: string } = {},
) {
  const edition = [{ date: '2026-11-30', titre: 'Novembre' }];
  const tables = toTables({ edition, observations: [here], instantanes: rows, retraits });
  const placed = tables.instantanes.rows.map((row) => ({
    ...row,
    file: file ?? `instantanes/${row.values.edition}.csv`,
  }));
  return toPlaces(checkRowStillThere({ ...tables, instantanes: { ...tables.instantanes, rows: placed } }));
}

const withdrawal = { id: gone.id, retire_le: '2026-11-30', motif: 'Retiré par la source.' };

it('takes rows that are there, though they have moved to another table', () => {
  expect(check([frozen(here, '2026-11-23'), frozen(here, '2026-11-25', 'faits')])).toEqual([]);
});

it('names, in its last snapshot, a row that is gone', () => {
  expect(check([frozen(here, '2026-11-23'), frozen(gone, '2026-11-23'), frozen(gone, '2026-11-25')])).toEqual([
    'instantanes/2026-11-25.csv:4 id une ligne qui soit encore dans observations, ou sa raison dans retraits.csv',
  ]);
});

it('takes a row that is gone with its reason', () => {
  expect(check([frozen(gone, '2026-11-25')], { retraits: [withdrawal] })).toEqual([]);
});

it('refuses a reason for what is still there, or never was', () => {
  expect(check([frozen(here, '2026-11-25')], { retraits: [{ ...withdrawal, id: here.id }, withdrawal] })).toEqual([
    'retraits.csv:2 id une ligne qui n’est plus dans les tables',
    'retraits.csv:3 id l’identifiant d’une ligne qu’une édition a figée',
  ]);
});

it('refuses a snapshot of another edition than its name, or of after the edition', () => {
  expect(check([frozen(here, '2026-11-25')], { file: 'instantanes/copie.csv' })).toEqual([
    'instantanes/copie.csv:2 edition copie, l’édition qui donne son nom au fichier',
  ]);
  expect(check([frozen(here, '2027-01-01')])).toEqual([
    'instantanes/2027-01-01.csv:2 edition une édition qui ne suit pas celle du 2026-11-30',
  ]);
});
