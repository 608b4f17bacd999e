import { afterAll, describe, expect, it } from 'vitest';
import { checkAbsenceProven } from '../../scripts/checks/absence-proven.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables } from '../../scripts/lib/read-tables.ts';
import { buildData } from '../../scripts/steps/data.ts';
import { copy, DATA } from './copy.ts';

const tables = readTables(DATA);
const { absences, indicateurs, observations } = tables;
const TEN = 10;

/** Numbers under 1 that are the same at each run. */
function* drawing(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The series whose values would contradict an absence: those that it names, else those of its theme. */
function seriesOf({ series, theme }: { series: readonly string[]; theme: string }): string[] {
  const ids = indicateurs.rows.map(({ values }) => values).filter((row) => (series.length > 0 ? series.includes(row.id) : row.theme === theme));
  return ids.map(({ id }) => id);
}

const contradictable = absences.rows.filter(({ values }) => values.inconnu_de_source === 'aucun' && seriesOf(values).length > 0);
const numbers = drawing(2026);
const pick = <T>(from: readonly T[]): T => from[Math.floor(numbers.next().value * from.length)]!;
const drawn = new Set<(typeof contradictable)[number]>();
while (drawn.size < TEN) drawn.add(pick(contradictable));

describe('an absence that the site prints', () => {
  it('is contradicted by no row of today', () => {
    expect(contradictable.length).toBeGreaterThan(40);
    expect(checkAbsenceProven(tables)).toEqual([]);
  });

  it.each([...drawn].map(({ values }) => [values.id, values] as const))('%s fails once a value is found', (id, absence) => {
    const indicateur = pick(seriesOf(absence));
    const pattern = observations.rows[0]!;
    const found = {
      ...pattern,
      values: { ...pattern.values, id: `${indicateur}.found`, indicateur, territoire: absence.territoire, date: absence.depuis, valeur: 1, revise: '' },
    };
    const failures = checkAbsenceProven({ ...tables, observations: { ...observations, rows: [...observations.rows, found] } });
    const lines = failures.filter((failure) => failure.found === `${indicateur}.found, ${absence.depuis}`).map(({ line }) => line);
    expect(lines).toContain(absences.rows.find(({ values }) => values.id === id)!.line);
  });
});

describe('the data step', () => {
  const copied = copy();
  afterAll(() => copied.remove());

  it('stops when a row of a table contradicts an absence', () => {
    const file = 'observations/medicobus-en-circulation.csv';
    const row = 'medicobus-en-circulation.FR.2025-06,medicobus-en-circulation,FR,2025-06,60,,,exact,publie,dossier-de-presse-2023-07,Mesure 2,,';
    copied.write(file, `${copied.read(file)}${row}\n`);
    const { failures, written } = buildData({ ...copied, decoupage: readDecoupage() });
    expect(written).toEqual({});
    expect(failures.filter(({ file: of }) => of === 'absences.csv').map(({ found }) => found)).toContain(
      'medicobus-en-circulation.FR.2025-06, 2025-06',
    );
  });
});
