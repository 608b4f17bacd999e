import { isNumber } from '../../src/domain/valeur.ts';
import { niveauOf, type CodeTerritoire, type Territoire } from '../../src/domain/territoire.ts';
import type { Observation } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** Float noise of a sum of published decimals, far under the last published digit. */
const EPSILON = 1e-6;

/**
 * For an additive indicator, the départements of a source make its région and its France, and its régions make its
 * France, at each date where every part is a number. A part that is missing proves nothing; a revised row is no part.
 */
export function checkSumOfParts({ indicateurs, observations }: Tables, territoires: readonly Territoire[]): Failure[] {
  const additifs = new Set(
    indicateurs.rows.filter(({ values }) => values.additif === 'oui').map(({ values }) => values.id),
  );
  const revised = new Set(observations.rows.map(({ values }) => values.revise));
  const rows = observations.rows.filter(({ values }) => additifs.has(values.indicateur) && !revised.has(values.id));
  const places = new Map(rows.map((row) => [placeOf(row.values, row.values.territoire), row]));

  return rows.flatMap((row) =>
    decoupagesOf(row.values.territoire, territoires).flatMap(({ nom, parts }) => {
      const valeurs = parts.map((part) => places.get(placeOf(row.values, part))?.values.valeur ?? 'inc');
      const { valeur } = row.values;
      if (!isNumber(valeur) || row.values.precision !== 'exact' || parts.length === 0 || !valeurs.every(isNumber))
        return [];
      const sum = valeurs.reduce((sum, part) => sum + part, 0);
      return Math.abs(sum - valeur) < EPSILON
        ? []
        : failureAt(row, 'valeur', `${Number(sum.toFixed(6))}, la somme des ${parts.length} ${nom}`);
    }),
  );
}

/** The ways to make a territory of finer ones. */
function decoupagesOf(
  code: CodeTerritoire,
  territoires: readonly Territoire[],
): { nom: string; parts: CodeTerritoire[] }[] {
  const codes = (keep: (territoire: Territoire) => boolean): CodeTerritoire[] =>
    territoires.filter(keep).map((territoire) => territoire.code);
  switch (niveauOf(code)) {
    case 'FR':
      return [
        { nom: 'départements', parts: codes(({ niveau }) => niveau === 'DEP') },
        { nom: 'régions', parts: codes(({ niveau }) => niveau === 'REG') },
      ];
    case 'REG':
      return [{ nom: 'départements', parts: codes(({ parent }) => parent === code) }];
    default:
      return [];
  }
}

function placeOf({ indicateur, date, ventilation, source }: Observation, territoire: CodeTerritoire): string {
  return [indicateur, territoire, date, ventilation, source].join(' ');
}
