import { createHash } from 'node:crypto';
import { writeSnapshotValue } from '../../src/domain/snapshot-value.ts';
import type { Fait, InstantaneRow, Objectif, Observation } from '../../src/domain/tables/index.ts';
import { toEtatsEngagements, type RowsEngagements } from './engagements.ts';

/** What the tables say, one line a figure, and the verdict of each engagement, by table then by id: the snapshot of an edition. */
export function toInstantane(rows: RowsEngagements, edition: string): InstantaneRow[] {
  const entries: InstantaneRow[] = [
    ...rows.observations.map((o) => ({
      ...common(o, edition),
      table: 'observations' as const,
      date: o.date,
      revise: o.revise,
      empreinte: fingerprint([o.indicateur, o.territoire, o.ventilation, o.statut, o.localisation]),
    })),
    ...rows.objectifs.map((o) => ({
      ...common(o, edition),
      table: 'objectifs' as const,
      date: o.echeance,
      revise: o.remplace,
      empreinte: fingerprint([o.indicateur, o.territoire, o.annonce_le, o.annonce_par, o.localisation]),
    })),
    ...rows.faits.map((f) => ({
      ...common(f, edition),
      table: 'faits' as const,
      date: f.date,
      revise: f.revise,
      empreinte: fingerprint([f.territoire, f.lieu, f.unite, f.statut, f.localisation]),
    })),
    ...rows.indicateurs.map((i) => ({
      edition,
      table: 'indicateurs' as const,
      id: i.id,
      valeur: '',
      date: '',
      source: '',
      revise: '',
      empreinte: fingerprint([i.unite, i.type, i.additif, i.definition]),
    })),
    ...toEtatsEngagements(rows, edition).map(({ engagement, combined }) => ({
      edition,
      table: 'engagements' as const,
      id: engagement,
      valeur: combined.issue,
      date: '',
      source: '',
      revise: '',
      empreinte: fingerprint([combined.combination, ...combined.agreeing, ...combined.contrary]),
    })),
  ];
  return entries.sort((a, b) => (a.table === b.table ? (a.id < b.id ? -1 : 1) : a.table < b.table ? -1 : 1));
}

function common(row: Observation | Objectif | Fait, edition: string) {
  return { edition, id: row.id, valeur: writeSnapshotValue(row), source: row.source };
}

function fingerprint(fields: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 8);
}
