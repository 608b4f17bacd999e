import type { RecordRow } from '../../domain/territoire-record.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { territoireRecord, indicateur, observation, territoire } from '../../store/rows.ts';
import type { Unite } from '../../format/unite.ts';
import { comparedTerritories } from './comparison.ts';

/** The indicators of the promises that are published by territory, in the order of the page. */
export const INDICATEURS_PROMESSES = [
  { promesse: 'assistants-medicaux', indicateur: 'assistants-medicaux-recrutes' },
  { promesse: 'msp', indicateur: 'msp-nombre' },
  { promesse: 'cpts', indicateur: 'cpts-population-couverte' },
] as const;

/** One line of the comparison of a territory with those that hold it, all at one date. */
export interface ComparisonRow {
  nom: string;
  observation: Observation | null;
}

/** One promise in one territory, in numbers. */
export interface PromesseMeasure {
  promesse: string;
  row: RecordRow;
  last: Observation | null;
  unite: Unite;
  rate: boolean;
  /** Empty without a published value. */
  comparison: readonly ComparisonRow[];
}

/** The row of a territory's sheet for an indicator without modality; undefined when the level has none. */
export function rowOf(code: string, indicateurId: string, ventilation = ''): RecordRow | undefined {
  return territoireRecord(code).rows.find((l) => l.indicateur === indicateurId && l.ventilation === ventilation);
}

/** The promises published for this territory. */
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
        comparison: last ? compare(t, row, last) : [],
      },
    ];
  });
}

/** A line for each of `comparedTerritories`, with what the join set beside the value, or nothing where nothing was published then. */
function compare(t: Territoire, { region, france }: RecordRow, last: Observation): ComparisonRow[] {
  return comparedTerritories(t).map((code) => {
    const beside = code === 'FR' ? france : region;
    return {
      nom: territoire(code).nom,
      observation: code === t.code ? last : beside && observation(beside.observation),
    };
  });
}

/** Whether a rate of France is among those compared: its population is then to be explained. */
export function comparedRateOfFrance({ rate, comparison }: PromesseMeasure): boolean {
  return !rate && comparison.some(({ observation }) => observation?.territoire === 'FR');
}
