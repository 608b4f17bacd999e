import { seriesDe } from '../chiffres/series.ts';
import { desaccordsDe, indicateur, observationsDe, type LigneCitable } from '../donnees.ts';
import { nomTerritoire } from '../lignes.ts';
import { toCsv, type CelluleCsv } from './csv.ts';

/** The columns of the file: those of the observations; a target is dated by its deadline, and `nature` says which is which. */
const COLONNES = [
  'id',
  'nature',
  'indicateur',
  'territoire',
  'nom_territoire',
  'date',
  'annonce_le',
  'valeur',
  'valeur_max',
  'unite',
  'ventilation',
  'precision',
  'statut',
  'source',
  'localisation',
  'note',
  'revise',
  'desaccords',
] as const;

/** Every row of an indicator, observed then promised, as CSV. */
export function csvIndicateur(id: string): string {
  const { unite } = indicateur(id);
  const objectifs = seriesDe(id).flatMap((s) => s.objectifs);
  return toCsv(
    [...observationsDe(id), ...objectifs].map((l) => ({
      ...propres(l),
      unite,
      nom_territoire: nomTerritoire(l.territoire),
      desaccords: desaccordsDe(l.id)
        .map(({ id }) => id)
        .join(' '),
    })),
    COLONNES,
  );
}

type LigneCsv = Record<(typeof COLONNES)[number], CelluleCsv>;

function propres(l: LigneCitable): Omit<LigneCsv, 'unite' | 'nom_territoire' | 'desaccords'> {
  if (!('indicateur' in l)) throw new Error(`a fact has no indicator: ${l.id}`);
  return 'echeance' in l
    ? { ...l, nature: 'objectif', date: l.echeance, ventilation: '', statut: '', revise: l.remplace }
    : { ...l, nature: 'observation', annonce_le: '' };
}
