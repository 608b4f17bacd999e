import type { Observation } from '../../src/domain/tables/index.ts';
import { isNombre } from '../../src/domain/valeur.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * Two sources that give two numbers for one indicator, territory, date and modality are a disagreement that names both, or the
 * one revises the other: nobody chooses between them in silence. Two unknown dates are not one date.
 */
export function checkDivergenceDeclaree({ observations, desaccords }: Tables): Failure[] {
  const opposees = new Set(desaccords.rows.flatMap(({ values }) => paires(values.lignes)));
  const revisees = new Map(observations.rows.map(({ values }) => [values.id, values.revise]));
  const isDite = (a: Observation, b: Observation) =>
    opposees.has(paire(a.id, b.id)) || isRevision(a.id, b.id, revisees) || isRevision(b.id, a.id, revisees);

  const connues = observations.rows.filter(({ values }) => values.date !== 'inconnue' && isNombre(values.valeur));
  return [...Map.groupBy(connues, fait).values()].flatMap((rows) =>
    rows.flatMap((row, i) => {
      const rivale = rows
        .slice(0, i)
        .find((autre) => isAutre(row.values, autre.values) && !isDite(row.values, autre.values));
      if (rivale === undefined) return [];
      const { id, valeur, source } = rivale.values;
      return failureAt(
        row,
        'valeur',
        `${valeur}, que ${source} donne (${id}, ligne ${rivale.line}), ou un désaccord qui oppose les deux lignes, ou une révision`,
      );
    }),
  );
}

function fait({ values: { indicateur, territoire, date, ventilation } }: Row<Observation>): string {
  return [indicateur, territoire, date, ventilation].join(' ');
}

function isAutre(a: Observation, b: Observation): boolean {
  return a.source !== b.source && (a.valeur !== b.valeur || a.valeur_max !== b.valeur_max);
}

/** Whether a row revises another, by one step or several. */
function isRevision(id: string, ancienne: string, revisees: ReadonlyMap<string, string>): boolean {
  const vues = new Set<string>();
  for (let at = revisees.get(id); at !== undefined && at !== '' && !vues.has(at); at = revisees.get(at)) {
    if (at === ancienne) return true;
    vues.add(at);
  }
  return false;
}

function paires(ids: readonly string[]): string[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => paire(a, b)));
}

function paire(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
