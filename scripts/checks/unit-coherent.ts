import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** What the unit of each type begins with; the others begin with neither. */
const BEGINS = { taux: '%', montant: 'euro' } as const;

/**
 * Units are never mixed: a share is in %, a sum in euros, a count in neither; the singular is the plural without its ends; a fact that
 * revises another keeps its unit.
 */
export function checkUnitCoherent(tables: Tables): Failure[] {
  return [...checkIndicateurs(tables), ...checkRevisions(tables)];
}

function checkIndicateurs({ indicateurs, 'indicateurs-communes': communes }: Tables): Failure[] {
  const types = indicateurs.rows.flatMap((row) => {
    const { type, unite } = row.values;
    if (type === 'indice') return [];
    const needed = type === 'effectif' ? null : BEGINS[type];
    if (needed !== null) {
      return unite.startsWith(needed)
        ? []
        : failureAt(row, 'unite', `une unité en ${needed}, pour un indicateur de type ${type}`);
    }
    const other = Object.values(BEGINS).find((begin) => unite.startsWith(begin));
    return other === undefined
      ? []
      : failureAt(row, 'unite', `une unité qui compte, et non en ${other}, pour un effectif`);
  });
  const singulars = [...indicateurs.rows, ...communes.rows]
    .filter(({ values }) => !isSingularOf(values.unite_singulier, values.unite))
    .map((row) =>
      failureAt<{ unite_singulier: string }>(row, 'unite_singulier', `le singulier de « ${row.values.unite} »`),
    );
  return [...types, ...singulars];
}

/** Whether two texts have the same words, but for the ends of words: « maison de santé », « maisons de santé ». */
function isSingularOf(singular: string, plural: string): boolean {
  const [one, several] = [singular, plural].map((text) => text.split(/[ ’-]/));
  return one?.length === several?.length && (one ?? []).every((word, i) => sameStem(word, several?.[i] ?? ''));
}

function sameStem(one: string, other: string): boolean {
  return one === other || `${one}s` === other || `${one}x` === other || one.replace(/l$/, 'ux') === other;
}

function checkRevisions({ faits }: Tables): Failure[] {
  const units = new Map(faits.rows.map(({ values }) => [values.id, values.unite]));
  return faits.rows.flatMap((row) => {
    const before = units.get(row.values.revise);
    return before === undefined || before === row.values.unite
      ? []
      : failureAt(row, 'unite', `${before}, comme le fait ${row.values.revise} que celui-ci révise`);
  });
}
