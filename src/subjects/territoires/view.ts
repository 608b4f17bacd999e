import type { Comparison, RecordRow } from '../../domain/territoire-record.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import type { Valeur } from '../../domain/valeur.ts';
import { territoireRecord, indicateur, observation, territoire } from '../../store/rows.ts';
import { rowRate } from '../../store/rates.ts';
import type { Unite } from '../../format/unite.ts';

/** The indicators of the promises that are published by territory, in the order of the page. */
export const INDICATEURS_PROMESSES = [
  { promesse: 'assistants-medicaux', indicateur: 'assistants-medicaux-recrutes' },
  { promesse: 'msp', indicateur: 'msp-nombre' },
  { promesse: 'cpts', indicateur: 'cpts-population-couverte' },
] as const;

/** One line of the comparison of a territory with those that hold it, all at one date. */
export interface ComparisonRow {
  nom: string;
  link: string | null;
  observation: Observation | null;
  /** For a count: for 100 000 inhabitants. */
  rate: Valeur | null;
}

/** One promise in one territory, in numbers. */
export interface PromesseMeasure {
  promesse: string;
  row: RecordRow;
  last: Observation | null;
  unite: Unite;
  rate: boolean;
  comparison: readonly ComparisonRow[];
}

/** The row of a territory's sheet for an indicator without modality; undefined when the level has none. */
export function rowOf(code: string, indicateurId: string, ventilation = ''): RecordRow | undefined {
  return territoireRecord(code).rows.find((l) => l.indicateur === indicateurId && l.ventilation === ventilation);
}

/** The promises published for this territory. Their drawings are in `blocs-dessines.ts`. */
export function promesseMeasures(t: Territoire): PromesseMeasure[] {
  return INDICATEURS_PROMESSES.flatMap(({ promesse, indicateur: id }) => {
    const row = rowOf(t.code, id);
    if (!row) return [];
    const ind = indicateur(id);
    const last = row.latest ? observation(row.latest) : null;
    return [
      {
        promesse,
        row,
        last,
        unite: { singular: ind.unite_singulier, plural: ind.unite },
        rate: ind.type === 'taux',
        comparison: last ? compare(t, { row, last, rate: ind.type === 'taux' }) : [],
      },
    ];
  });
}

/** The territory, its région and France, each with what the join set beside its value, or without when nothing was published then. */
function compare(
  t: Territoire,
  { row, last, rate }: { row: RecordRow; last: Observation; rate: boolean },
): ComparisonRow[] {
  const compared = (code: string, o: Observation | null): ComparisonRow => ({
    nom: territoire(code).nom,
    link: null,
    observation: o,
    rate: rate || !o ? null : rowRate(o),
  });
  const beside = (comparison: Comparison | null) => comparison && observation(comparison.observation);
  return [
    compared(t.code, last),
    ...(t.niveau === 'DEP' && t.parent ? [compared(t.parent, beside(row.region))] : []),
    ...(t.niveau === 'FR' ? [] : [compared('FR', beside(row.france))]),
  ];
}
