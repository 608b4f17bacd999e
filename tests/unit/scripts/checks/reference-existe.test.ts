import { describe, expect, it } from 'vitest';
import { checkReferenceExiste, RENVOIS } from '../../../../scripts/checks/reference-existe.ts';
import { TABLES } from '../../../../src/domain/tables/index.ts';
import { unIndicateur, uneObservation } from '../../lignes.ts';
import { toPlaces, toTables } from '../tables.ts';

describe('checkReferenceExiste', () => {
  it('knows every column that is declared as a reference', () => {
    const declares = Object.entries(TABLES).flatMap(([table, { colonnes }]) =>
      Object.entries(colonnes)
        .filter(([, { attendu }]) => /identifiants? pris dans/.test(attendu))
        .map(([colonne]) => `${table}.${colonne}`),
    );
    expect(RENVOIS.map(({ table, colonne }) => `${table}.${colonne}`)).toEqual(declares);
  });

  it('names the reference that leads nowhere, alone among others', () => {
    const indicateurs = [unIndicateur({ ne_pas_joindre: ['projets', 'nulle-part'] }), unIndicateur({ id: 'projets' })];
    const failures = checkReferenceExiste(toTables({ indicateurs }));
    expect(failures.map(({ line, name, found }) => [line, name, found])).toEqual([[2, 'ne_pas_joindre', 'nulle-part']]);
  });

  it('does not accuse a row of what a table that could not be read may hold', () => {
    const tables = toTables({ indicateurs: [unIndicateur()], observations: [uneObservation()] });
    expect(toPlaces(checkReferenceExiste(tables))).toEqual([
      'observations/maisons.csv:2 source un identifiant pris dans sources',
    ]);
    expect(checkReferenceExiste({ ...tables, sources: { ...tables.sources, complete: false } })).toEqual([]);
  });
});
