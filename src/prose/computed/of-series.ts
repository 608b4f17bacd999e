import { completeSeries, type SeriesValues } from '../../store/series.ts';
import type { Derive, FormulaId } from '../../domain/derivations/index.ts';
import { isMeasure } from '../../domain/derivations/index.ts';
import type { RecordRow } from '../../domain/territoire-record.ts';
import { derivedOf, territoireRecord, entry, observation, territoires } from '../../store/rows.ts';
import { formatNumber } from '../../format/number.ts';
import { formatDerive } from './format-derive.ts';
import type { Computation } from './computation.ts';
import { whole, readEntry, type Input } from './inputs.ts';
import { formatNotCovered } from './not-covered.ts';
import { seriesAddress } from '../../store/routes.ts';

/** A computed number and its anchor on the page of its series. */
type SeriesComputation = Computation & { anchor: string };

const faits = new Map<string, readonly SeriesComputation[]>();

/**
 * What the site computes from a series: its rates, and from its last value the change since the one before, the place in wider
 * territories, what is missing to each target, the rank. The page of the series shows them all.
 */
export function seriesComputations(series: SeriesValues): readonly SeriesComputation[] {
  const key = `${series.indicateur.id} ${series.code}`;
  let list = faits.get(key);
  if (!list) faits.set(key, (list = compute(series)));
  return list;
}

/** The address that shows a computed number on the page of the series of its first row; null when that page does not compute it. */
export function seriesComputationLink(formula: FormulaId, inputs: readonly Input[]): string | null {
  const first = inputs.map(readEntry).find((e) => e.kind === 'ligne');
  const l = first && entry(first.id);
  if (!l || !('indicateur' in l)) return null;
  const anchor = anchorOf(formula, inputs, { indicateur: l.indicateur, code: l.territoire });
  const series = completeSeries(l.indicateur, l.territoire);
  return seriesComputations(series).some((c) => c.anchor === anchor)
    ? `${seriesAddress(l.indicateur, l.territoire)}#${anchor}`
    : null;
}

/** The formula, then its rows, each without what the address of the page says already: `variation.2022-12.2023-12`. */
function anchorOf(
  formula: FormulaId,
  inputs: readonly Input[],
  { indicateur, code }: { indicateur: string; code: string },
): string {
  const short = (id: string) =>
    [`${indicateur}.${code}.`, `${indicateur}.`].reduce(
      (rest, start) => (rest.startsWith(start) ? rest.slice(start.length) : rest),
      id,
    );
  const rows = inputs.map(readEntry).flatMap((e) => (e.kind === 'ligne' ? [short(e.id)] : []));
  return [formula, ...rows].join('.');
}

const hasRecord = new Set<string>(territoires.map(({ code }) => code));

function compute({ indicateur: i, code, observations }: SeriesValues): SeriesComputation[] {
  if (!hasRecord.has(code)) return [];
  const rows = territoireRecord(code).rows.filter((l) => l.indicateur === i.id);
  const unite = { unite: { singular: i.unite_singulier, plural: i.unite }, rate: i.type === 'taux' };
  const derives = [
    ...observations.map(({ id }) => derivedOf(id).rate),
    ...observations.map(({ id }) => derivedOf(id).notCovered),
    ...rows.flatMap((l) => [
      l.change,
      l.region?.gap,
      l.region?.part,
      l.france?.gap,
      l.france?.part,
      ...l.objectifs.flatMap((o) => [o.gap, o.part]),
    ]),
  ];
  const computations = [
    ...derives.flatMap((d) => (d && d.valeur !== null ? [ofDerive(d, unite)] : [])),
    ...rows.flatMap(ranksOf),
  ].map((c) => ({ ...c, anchor: anchorOf(c.formula, c.inputs, { indicateur: i.id, code }) }));
  return [...new Map(computations.map((c) => [c.anchor, c])).values()];
}

function ofDerive(d: Derive, unite: Parameters<typeof formatDerive>[1]): Computation {
  return { formula: d.formula, inputs: d.inputs, valeur: d.valeur ?? 0, text: textOf(d, unite) };
}

function textOf(d: Derive, unite: Parameters<typeof formatDerive>[1]): string {
  const valeur = d.valeur ?? 0;
  switch (d.formula) {
    case 'taux-pour-100000':
    case 'taux-hors-mayotte':
      return formatNumber(valeur, { decimales: 1, decimalesMin: 1 });
    case 'habitants-non-couverts':
      return formatNotCovered(valeur, Number(observation(d.inputs[0] ?? '').valeur));
    default:
      return formatDerive(d, unite);
  }
}

/** The rank of the last value, how many are ranked and how many share it. */
function ranksOf({ latest, rank }: RecordRow): Computation[] {
  const o = latest ? observation(latest) : null;
  if (!o || !rank || !isMeasure(o)) return [];
  const inputs = [o.id, whole(o, 'DEP')];
  const number = (formula: FormulaId, valeur: number): Computation => ({
    formula,
    inputs,
    valeur,
    text: formatNumber(valeur),
  });
  return [
    { ...number('rang', rank.rank), text: `${rank.rank}${rank.rank === 1 ? 'er' : 'e'}` },
    number('departements-classes', rank.outOf),
    ...(rank.exAequo > 1 ? [number('ex-aequo', rank.exAequo - 1)] : []),
  ];
}
