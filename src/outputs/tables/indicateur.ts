import { TABLES } from '../../domain/tables/index.ts';
import { seriesOf } from '../../store/series.ts';
import { observationsOf } from '../../store/rows.ts';
import { csvOf, DESACCORDS, download, TERRITOIRE_NAME, UNITE } from './download.ts';

/** Every row of an indicator, observed then promised, as CSV: a target is dated by its deadline, and `nature` says which is which. */
export function csvIndicateur(id: string): string {
  const promised = seriesOf(id)
    .flatMap(({ objectifs }) => objectifs)
    .map((o) => ({ ...o, nature: 'objectif', date: o.echeance, ventilation: '', statut: '', revise: o.remplace }));
  const observed = observationsOf(id).map((o) => ({ ...o, nature: 'observation', annonce_le: '' }));
  return csvOf(
    download(TABLES.observations, [...observed, ...promised], {
      chosen: [
        'id',
        { nom: 'nature', description: '', of: ({ nature }) => nature },
        ...(['indicateur', 'territoire'] as const),
        TERRITOIRE_NAME,
        'date',
        { nom: 'annonce_le', description: '', of: ({ annonce_le }) => annonce_le },
        ...(['valeur', 'valeur_max'] as const),
        UNITE,
        ...(['ventilation', 'precision', 'statut', 'source', 'localisation', 'note', 'revise'] as const),
        DESACCORDS,
      ],
    }),
  );
}
