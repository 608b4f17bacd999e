import { NIVEAUX, niveauOf } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** An indicator declares known levels, and is observed at those levels only. */
export function checkNiveauDeclared({ indicateurs, observations }: Tables): Failure[] {
  const niveaux = new Map(indicateurs.rows.map(({ values }) => [values.id, values.niveaux]));
  const known: readonly string[] = NIVEAUX;
  const misdeclared = indicateurs.rows.filter(({ values }) => {
    const declared = values.niveaux.split(' ');
    return declared.some((niveau) => !known.includes(niveau)) || new Set(declared).size < declared.length;
  });
  const outsideNiveau = observations.rows.filter(({ values }) => {
    const declared = niveaux.get(values.indicateur)?.split(' ');
    return declared !== undefined && !declared.includes(niveauOf(values.territoire) ?? '');
  });
  return [
    ...misdeclared.map((row) =>
      failureAt(row, 'niveaux', `des niveaux parmi ${NIVEAUX.join(' ')}, chacun une fois, séparés par une espace`),
    ),
    ...outsideNiveau.map((row) =>
      failureAt(
        row,
        'territoire',
        `un territoire des niveaux que déclare ${row.values.indicateur} : ${niveaux.get(row.values.indicateur) ?? ''}`,
      ),
    ),
  ];
}
