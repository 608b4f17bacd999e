import { createHash } from 'node:crypto';
import type { Fait, Indicateur, LigneInstantane, Objectif, Observation } from '../../src/domain/tables/index.ts';

/** The rows that an edition freezes. */
export interface RowsInstantane {
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
  faits: readonly Fait[];
  indicateurs: readonly Indicateur[];
}

/** What the tables say, one line a figure, by table then by id: the snapshot of an edition. */
export function toInstantane(rows: RowsInstantane, edition: string): LigneInstantane[] {
  const lignes: LigneInstantane[] = [
    ...rows.observations.map((o) => ({
      ...commun(o, edition),
      table: 'observations' as const,
      date: o.date,
      revise: o.revise,
      empreinte: empreinte([o.indicateur, o.territoire, o.ventilation, o.statut, o.localisation]),
    })),
    ...rows.objectifs.map((o) => ({
      ...commun(o, edition),
      table: 'objectifs' as const,
      date: o.echeance,
      revise: o.remplace,
      empreinte: empreinte([o.indicateur, o.territoire, o.annonce_le, o.annonce_par, o.localisation]),
    })),
    ...rows.faits.map((f) => ({
      ...commun(f, edition),
      table: 'faits' as const,
      date: f.date,
      revise: f.revise,
      empreinte: empreinte([f.territoire, f.lieu, f.unite, f.statut, f.localisation]),
    })),
    ...rows.indicateurs.map((i) => ({
      edition,
      table: 'indicateurs' as const,
      id: i.id,
      valeur: '',
      date: '',
      source: '',
      revise: '',
      empreinte: empreinte([i.unite, i.type, i.additif, i.definition]),
    })),
  ];
  return lignes.sort((a, b) => (a.table === b.table ? (a.id < b.id ? -1 : 1) : a.table < b.table ? -1 : 1));
}

function commun(row: Observation | Objectif | Fait, edition: string) {
  const { id, valeur, valeur_max, precision, source } = row;
  return { edition, id, valeur: [valeur, ...(valeur_max === null ? [] : [valeur_max]), precision].join(' '), source };
}

function empreinte(champs: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(champs)).digest('hex').slice(0, 8);
}
