import type { LigneFiche } from '../domain/fiche-territoire.ts';
import { ligne } from '../donnees.ts';
import type { MesurePromesse } from './blocs.ts';

/** What the sheet of a région or a département shows: its promises, what surrounds them, the médicobus signalled. */
export interface ContenuFiche {
  blocs: readonly MesurePromesse[];
  contexte: readonly LigneFiche[];
  /** Ids of rows. */
  medicobus: readonly string[];
}

/** Ids of the sources of the numbers of a sheet, in the order of the sheet. */
export function sourcesFiche({ blocs, contexte, medicobus }: ContenuFiche): string[] {
  const ids = [
    ...blocs.flatMap((b) => [
      ...b.comparaison.map(({ observation }) => observation?.id),
      b.ligne.absence,
      ...b.ligne.objectifs.map(({ objectif }) => objectif),
    ]),
    ...contexte.flatMap(({ derniere, absence, france }) => [derniere ?? absence, france?.observation]),
    ...medicobus,
  ];
  return [...new Set(ids.flatMap((id) => (id ? [ligne(id).source] : [])))];
}
