import type { Indicateur } from '../../domain/tables/index.ts';
import type { Column } from '../figure.ts';

/** The column of the published values of an indicator that is no count. */
export function publishedColumn(type: Indicateur['type']): Column {
  return type === 'taux' ? { titre: 'Part, en %', key: 'part' } : { titre: 'Valeur', key: 'valeur' };
}
