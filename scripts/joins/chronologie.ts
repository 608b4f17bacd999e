import { precisionOf } from '../../src/domain/date-source.ts';
import type { EtatEngagement, FormulationEngagement } from '../../src/domain/etat-engagement.ts';
import type { Evenement } from '../../src/domain/evenement.ts';
import type { Engagement, ChronologieRow, Objectif } from '../../src/domain/tables/index.ts';

/** The rows that the chronology is made of. */
export interface RowsChronologie {
  chronologie: readonly ChronologieRow[];
  engagements: readonly Engagement[];
  objectifs: readonly Objectif[];
}

/**
 * Every event in the order of dates: the rows of `chronologie`, and for each engagement of the ledger the days on which a
 * wording of it was announced or falls due, those without date left out.
 */
export function toEvenements(rows: RowsChronologie, etats: readonly EtatEngagement[]): Evenement[] {
  const engagements = new Map(rows.engagements.map((row) => [row.id, row]));
  const objectifs = new Map(rows.objectifs.map((row) => [row.id, row]));
  const own = rows.chronologie.map(({ id, date, nature, theme, etat }): Evenement => ({
    id,
    date,
    nature,
    theme,
    etat,
    tableRow: id,
    engagement: null,
    objectifs: [],
    issue: null,
  }));
  const drawn = etats.flatMap(({ engagement: id, formulations }) => {
    const { theme } = engagements.get(id)!;
    const dates = (column: 'annonce_le' | 'echeance') =>
      Map.groupBy(formulations, ({ objectif }) => objectifs.get(objectif)![column]);
    return (['annonce_le', 'echeance'] as const).flatMap((column) =>
      [...dates(column)]
        .filter(([date]) => date !== 'inconnue')
        .map(([date, own]): Evenement => {
          const [first, ...others] = judgedFirst(own);
          const echeance = column === 'echeance';
          return {
            id: `${echeance ? 'echeance' : 'annonce'}.${id}.${date}`,
            date,
            nature: echeance ? 'echeance' : 'annonce',
            theme,
            etat: echeance ? 'prevu' : 'advenu',
            tableRow: null,
            engagement: id,
            objectifs: [first!, ...others].map(({ objectif }) => objectif),
            issue: echeance ? first!.combined.issue : null,
          };
        }),
    );
  });
  return [...own, ...drawn].sort(byDate);
}

function judgedFirst(formulations: readonly FormulationEngagement[]): FormulationEngagement[] {
  return [...formulations].sort((a, b) => Number(b.juge) - Number(a.juge));
}

/** In a year, what is dated by it alone comes first, but for what falls due in it; ties by id. */
function byDate(a: Evenement, b: Evenement): number {
  const keys = [a, b].map(({ date, nature, id }) => {
    const due = (nature === 'echeance' || nature === 'projection') && precisionOf(date) !== 'jour';
    return `${date.slice(0, 4)} ${due ? `${date.slice(5) || '12'}-99` : date.slice(5)} ${id}`;
  }) as [string, string];
  return keys[0] < keys[1] ? -1 : 1;
}
