import type { CodeTerritoire } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';
import { numberAlone } from './number-alone.ts';

/**
 * An initiative stands in territories of the COG, each named once, or in none that its source names (`FR` alone); what is
 * less than sure says why; and its description carries no figure, since a figure has a row of its own.
 */
export function checkInitiativeLocated({ initiatives }: Tables, cog: ReadonlySet<CodeTerritoire>): Failure[] {
  return initiatives.rows.flatMap((row) => {
    const { territoires, confiance, note, description, chiffres } = row.values;
    const failures: Failure[] = territoires
      .filter((code) => !cog.has(code))
      .map((code) => ({
        ...failureAt(row, 'territoires', 'des territoires du code officiel géographique de 2026'),
        found: code,
      }));
    if (new Set(territoires).size < territoires.length || (territoires.includes('FR') && territoires.length > 1))
      failures.push(failureAt(row, 'territoires', 'des territoires, chacun une fois, ou FR seul'));
    if (confiance !== 'sure' && note === '')
      failures.push(failureAt(row, 'confiance', 'sure, ou dans note ce qui explique qu’elle ne l’est pas'));
    if (new Set(chiffres).size < chiffres.length)
      failures.push(failureAt(row, 'chiffres', 'des chiffres, chacun une fois'));
    const number = numberAlone(description);
    if (number !== undefined)
      failures.push({ ...failureAt(row, 'description', 'un texte sans autre chiffre qu’une date'), found: number });
    return failures;
  });
}
