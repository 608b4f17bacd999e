import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * What is said to have been done of an action, of a recommendation, of a promise that was not kept, has its source; what was not found has its search.
 * Neither is ever left unsaid of an action.
 */
export function checkActionSourced(tables: Tables): Failure[] {
  return [
    ...tables.actions.rows.flatMap((row) => {
      const { issue, constat, constat_source, recherche } = row.values;
      if (issue === 'rien-trouve')
        return recherche === '' ? [failureAt(row, 'recherche', 'la recherche qui n’a rien trouvé')] : [];
      return [
        ...(constat === '' ? [failureAt(row, 'constat', `ce qui fait dire « ${issue} »`)] : []),
        ...(constat_source === '' ? [failureAt(row, 'constat_source', 'la source du constat')] : []),
      ];
    }),
    ...tables.recommandations.rows.flatMap((row) => {
      const { suite, suite_source } = row.values;
      return (suite === '') === (suite_source === '')
        ? []
        : [failureAt(row, 'suite_source', 'la source de la suite, et rien sans suite')];
    }),
    ...tables['engagement-raisons'].rows.flatMap((row) => {
      const { raison, source, absence } = row.values;
      if (raison === 'sans-objet') return [];
      if (raison === 'raison-non-trouvee' || raison === 'non-compte')
        return absence === '' && source === '' ? [failureAt(row, 'absence', 'la recherche de la raison')] : [];
      return source === '' ? [failureAt(row, 'source', 'la source qui dit la raison')] : [];
    }),
  ];
}
