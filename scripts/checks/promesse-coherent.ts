import { TABLES } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** Each promise of the plan is there, and is judged by a national target of the very indicator it names. */
export function checkPromesseCoherent({ promesses, objectifs }: Tables): Failure[] {
  const targets = new Map(objectifs.rows.map(({ values }) => [values.id, values]));
  const expected = TABLES.promesses.columns.id.schema.options;
  const missing = expected.filter((id) => promesses.complete && !promesses.ids.has(id));
  return [
    ...missing.map((id) => ({
      file: 'promesses.csv',
      line: 1,
      column: 1,
      name: 'id',
      found: '',
      expected: `une ligne pour la promesse ${id}`,
    })),
    ...promesses.rows.flatMap((row) => {
      const target = targets.get(row.values.objectif);
      if (target === undefined) return [];
      if (target.indicateur !== row.values.indicateur) {
        return failureAt(
          row,
          'objectif',
          `un objectif de l’indicateur ${row.values.indicateur} (celui-ci porte sur ${target.indicateur})`,
        );
      }
      return target.territoire === 'FR' ? [] : failureAt(row, 'objectif', 'un objectif national');
    }),
  ];
}
