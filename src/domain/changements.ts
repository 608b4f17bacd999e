import type { LigneInstantane } from './tables/index.ts';

/**
 * What happened to a row from one edition to the next: a new figure, a revision that the source made (a new row that
 * names the old one), a definition that changed, a correction of ours (the same row says something else), or a withdrawal.
 */
export type NatureChangement = 'nouveau' | 'revision' | 'methode' | 'correction' | 'retrait';

/** One change. What was said before is null for what is new, what is said now for what was withdrawn. */
export interface Changement {
  nature: NatureChangement;
  table: LigneInstantane['table'];
  id: string;
  avant: LigneInstantane | null;
  apres: LigneInstantane | null;
}

/** The changes between two snapshots, in the order of the newer one, then what was withdrawn in the order of the older. */
export function toChangements(avant: readonly LigneInstantane[], apres: readonly LigneInstantane[]): Changement[] {
  const anciennes = new Map(avant.map((ligne) => [cle(ligne), ligne]));
  const presentes = new Set(apres.map(cle));
  const vus = apres.flatMap((ligne): Changement[] => {
    const ancienne = anciennes.get(cle(ligne)) ?? null;
    const nature = natureDe(ancienne, ligne);
    return nature ? [{ nature, table: ligne.table, id: ligne.id, avant: ancienne, apres: ligne }] : [];
  });
  const retires = avant
    .filter((ligne) => !presentes.has(cle(ligne)))
    .map((ligne): Changement => ({ nature: 'retrait', table: ligne.table, id: ligne.id, avant: ligne, apres: null }));
  return [...vus, ...retires];
}

/** Rows of the three tables of figures are known by their id alone: one may move from a table to another. */
function cle({ table, id }: LigneInstantane): string {
  return table === 'indicateurs' ? `indicateur ${id}` : id;
}

function natureDe(ancienne: LigneInstantane | null, ligne: LigneInstantane): NatureChangement | null {
  if (ancienne === null) return ligne.revise === '' ? 'nouveau' : 'revision';
  if (ligne.table === 'indicateurs') return ancienne.empreinte === ligne.empreinte ? null : 'methode';
  // a row that moves from a table to another keeps its value, its date and its source, not what the tables add to them
  const champs =
    ancienne.table === ligne.table
      ? (['valeur', 'date', 'source', 'empreinte'] as const)
      : (['valeur', 'date', 'source'] as const);
  const memes = champs.every((champ) => ancienne[champ] === ligne[champ]);
  return memes ? null : 'correction';
}

/** An edition and what changed since the one before it; nothing to compare for the first. */
export interface MiseAJour {
  edition: string;
  precedente: string | null;
  /** How many rows the edition holds. */
  lignes: number;
  changements: readonly Pick<Changement, 'nature' | 'table' | 'id'>[];
}

/** The editions from the newest to the oldest, each with its changes. */
export function toMisesAJour(instantanes: readonly LigneInstantane[]): MiseAJour[] {
  const editions = [...Map.groupBy(instantanes, ({ edition }) => edition)].sort(([a], [b]) => (a < b ? 1 : -1));
  return editions.map(([edition, lignes], i) => {
    const precedente = editions[i + 1];
    return {
      edition,
      precedente: precedente?.[0] ?? null,
      lignes: lignes.length,
      changements: precedente
        ? toChangements(precedente[1], lignes).map(({ nature, table, id }) => ({ nature, table, id }))
        : [],
    };
  });
}
