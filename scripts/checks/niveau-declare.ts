import { NIVEAUX, niveauDe } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** An indicator declares known levels, and is observed at those levels only. */
export function checkNiveauDeclare({ indicateurs, observations }: Tables): Failure[] {
  const niveaux = new Map(indicateurs.rows.map(({ values }) => [values.id, values.niveaux]));
  const connus: readonly string[] = NIVEAUX;
  const malDeclares = indicateurs.rows.filter(({ values }) => {
    const declares = values.niveaux.split(' ');
    return declares.some((niveau) => !connus.includes(niveau)) || new Set(declares).size < declares.length;
  });
  const horsNiveau = observations.rows.filter(({ values }) => {
    const declares = niveaux.get(values.indicateur)?.split(' ');
    return declares !== undefined && !declares.includes(niveauDe(values.territoire) ?? '');
  });
  return [
    ...malDeclares.map((row) =>
      failureAt(row, 'niveaux', `des niveaux parmi ${NIVEAUX.join(' ')}, chacun une fois, séparés par une espace`),
    ),
    ...horsNiveau.map((row) =>
      failureAt(
        row,
        'territoire',
        `un territoire des niveaux que déclare ${row.values.indicateur} : ${niveaux.get(row.values.indicateur) ?? ''}`,
      ),
    ),
  ];
}
