import type { Observation } from '../../src/domain/tables/index.ts';
import { isNumber } from '../../src/domain/valeur.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * Two sources that give two numbers for one indicator, territory, date and modality are a disagreement that names both, or the
 * one revises the other: nobody chooses between them in silence. Two unknown dates are not one date.
 */
export function checkDivergenceDeclared({ observations, desaccords }: Tables): Failure[] {
  const opposed = new Set(desaccords.rows.flatMap(({ values }) => pairs(values.lignes)));
  const revised = new Map(observations.rows.map(({ values }) => [values.id, values.revise]));
  const isSaid = (a: Observation, b: Observation) =>
    opposed.has(pair(a.id, b.id)) || isRevision(a.id, b.id, revised) || isRevision(b.id, a.id, revised);

  const known = observations.rows.filter(({ values }) => values.date !== 'inconnue' && isNumber(values.valeur));
  return [...Map.groupBy(known, fait).values()].flatMap((rows) =>
    rows.flatMap((row, i) => {
      const rival = rows
        .slice(0, i)
        .find((other) => isOther(row.values, other.values) && !isSaid(row.values, other.values));
      if (rival === undefined) return [];
      const { id, valeur, source } = rival.values;
      return failureAt(
        row,
        'valeur',
        `${valeur}, que ${source} donne (${id}, ligne ${rival.line}), ou un désaccord qui oppose les deux lignes, ou une révision`,
      );
    }),
  );
}

function fait({ values: { indicateur, territoire, date, ventilation } }: Row<Observation>): string {
  return [indicateur, territoire, date, ventilation].join(' ');
}

function isOther(a: Observation, b: Observation): boolean {
  return a.source !== b.source && (a.valeur !== b.valeur || a.valeur_max !== b.valeur_max);
}

/** Whether a row revises another, by one step or several. */
function isRevision(id: string, old: string, revised: ReadonlyMap<string, string>): boolean {
  const views = new Set<string>();
  for (let at = revised.get(id); at !== undefined && at !== '' && !views.has(at); at = revised.get(at)) {
    if (at === old) return true;
    views.add(at);
  }
  return false;
}

function pairs(ids: readonly string[]): string[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pair(a, b)));
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
