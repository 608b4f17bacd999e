import { TABLES } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** Each promise of the plan is there, and is judged by a national target of the very indicator it names. */
export function checkPromesseCoherente({ promesses, objectifs }: Tables): Failure[] {
  const cibles = new Map(objectifs.rows.map(({ values }) => [values.id, values]));
  const attendues = TABLES.promesses.colonnes.id.schema.options;
  const manquantes = attendues.filter((id) => promesses.complete && !promesses.ids.has(id));
  return [
    ...manquantes.map((id) => ({
      file: 'promesses.csv',
      line: 1,
      column: 1,
      name: 'id',
      found: '',
      expected: `une ligne pour la promesse ${id}`,
    })),
    ...promesses.rows.flatMap((row) => {
      const cible = cibles.get(row.values.objectif);
      if (cible === undefined) return [];
      if (cible.indicateur !== row.values.indicateur) {
        return failureAt(
          row,
          'objectif',
          `un objectif de l’indicateur ${row.values.indicateur} (celui-ci porte sur ${cible.indicateur})`,
        );
      }
      return cible.territoire === 'FR' ? [] : failureAt(row, 'objectif', 'un objectif national');
    }),
  ];
}
