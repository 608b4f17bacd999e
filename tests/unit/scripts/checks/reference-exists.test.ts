import { describe, expect, it } from 'vitest';
import { checkReferenceExists, POINTERS } from '../../../../scripts/checks/reference-exists.ts';
import { TABLES } from '../../../../src/domain/tables/index.ts';
import { anIndicateur, anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

describe('checkReferenceExists', () => {
  it('knows every column that is declared as a reference', () => {
    const declared = Object.entries(TABLES).flatMap(([table, { columns }]) =>
      Object.entries(columns)
        .filter(([, { expected }]) => /identifiants? pris dans/.test(expected))
        .map(([column]) => `${table}.${column}`),
    );
    expect(POINTERS.map(({ table, column }) => `${table}.${column}`)).toEqual(declared);
  });

  it('names the reference that leads nowhere, alone among others', () => {
    const indicateurs = [anIndicateur({ ne_pas_joindre: ['projets', 'nulle-part'] }), anIndicateur({ id: 'projets' })];
    const failures = checkReferenceExists(toTables({ indicateurs }));
    expect(failures.map(({ line, name, found }) => [line, name, found])).toEqual([[2, 'ne_pas_joindre', 'nulle-part']]);
  });

  it('does not accuse a row of what a table that could not be read may hold', () => {
    const tables = toTables({ indicateurs: [anIndicateur()], observations: [anObservation()] });
    expect(toPlaces(checkReferenceExists(tables))).toEqual([
      'observations/maisons.csv:2 source un identifiant pris dans sources',
    ]);
    expect(checkReferenceExists({ ...tables, sources: { ...tables.sources, complete: false } })).toEqual([]);
  });
});
