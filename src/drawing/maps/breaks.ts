/** Most classes that a reader can tell apart, and that the ramp has colours for. */
const CLASSES_MAX = 5;

/**
 * Throws unless the breaks are one to four finite numbers that increase. `n` breaks make `n + 1` classes, open at both ends: class 0 is below the first
 * break, the last class is the last break and above, so that every number is in exactly one.
 */
export function checkBreaks(breaks: readonly number[]): void {
  if (breaks.length < 1 || breaks.length >= CLASSES_MAX) {
    throw new Error(`${breaks.length} breaks: 1 to ${CLASSES_MAX - 1} are drawn`);
  }
  breaks.forEach((value, i) => {
    const previous = breaks[i - 1] ?? -Infinity;
    if (!Number.isFinite(value) || value <= previous) throw new Error(`breaks do not increase: ${breaks.join(' ')}`);
  });
}

/** The class of a number, from 0. A number equal to a break is in the class above it. */
export function classOf(value: number, breaks: readonly number[]): number {
  if (!Number.isFinite(value)) throw new Error(`not a number that has a class: ${value}`);
  return breaks.filter((limit) => limit <= value).length;
}

interface OptionsBreaks {
  /** How many classes, 2 to 5. Default 5. */
  classes?: number;
  /** Breaks are rounded to a multiple of it, so that the legend reads well: 5, 0.1. Default 1. */
  step?: number;
}

/**
 * Breaks that leave about as many territories in each class. For the editor, who writes them in the figure: a drawing is given its breaks, for
 * the same colour must mean the same value from one edition to the next. Ties may give fewer classes than asked.
 */
export function quantileBreaks(
  values: readonly number[],
  { classes = CLASSES_MAX, step = 1 }: OptionsBreaks = {},
): number[] {
  const sorted = sortNumbers(values);
  const limits = Array.from({ length: classes - 1 }, (_, i) => {
    const rank = ((i + 1) * sorted.length) / classes;
    return ((sorted[Math.ceil(rank) - 1] ?? NaN) + (sorted[Math.floor(rank)] ?? NaN)) / 2;
  });
  return toRoundBreaks(limits, sorted, step);
}

/**
 * Breaks at the gaps of the distribution: those that make the squared distances of values to the mean of their class the least (Fisher, 1958).
 * For the editor, as `quantileBreaks`.
 */
export function naturalBreaks(
  values: readonly number[],
  { classes = CLASSES_MAX, step = 1 }: OptionsBreaks = {},
): number[] {
  const sorted = sortNumbers(values);
  const n = sorted.length;
  const sums = prefixSums(sorted);
  const squares = prefixSums(sorted.map((v) => v * v));
  const spread = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  let cost = sorted.map((_, i) => spread(0, i + 1));
  const starts: number[][] = [];
  for (let k = 1; k < Math.min(classes, n); k += 1) {
    const start = new Array<number>(n).fill(0);
    cost = sorted.map((_, end) => {
      let best = Infinity;
      for (let from = k; from <= end; from += 1) {
        const total = (cost[from - 1] ?? Infinity) + spread(from, end + 1);
        if (total < best) [best, start[end]] = [total, from];
      }
      return best;
    });
    starts.push(start);
  }
  const limits: number[] = [];
  let end = n - 1;
  for (const start of starts.reverse()) {
    const from = start[end] ?? 0;
    limits.unshift(((sorted[from - 1] ?? NaN) + (sorted[from] ?? NaN)) / 2);
    end = from - 1;
  }
  return toRoundBreaks(limits, sorted, step);
}

/** About as many territories in each class; at the gaps where too many share a value. Limits are round numbers. */
export function readableBreaks(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return [least];
  const step = 10 ** Math.floor(Math.log10((most - least) / CLASSES_MAX / 2));
  const quantiles = quantileBreaks(values, { step });
  return quantiles.length > 0 ? quantiles : naturalBreaks(values, { step });
}

/**
 * Breaks on both sides of zero for values that may be negative, which are written in steps of `unit`: a class of its own for what did not
 * change, and one on each side for the half of the changes that are the greatest.
 */
export function breaksAroundZero(values: readonly number[], unit: number): number[] {
  const sizes = values.map(Math.abs).filter((size) => size >= unit);
  const middle = sizes.length === 0 ? unit : (sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? unit);
  const step = 10 ** Math.floor(Math.log10(middle));
  const far = Math.max(2 * unit, Math.round(middle / step) * step);
  const decimals = Math.max(0, Math.ceil(-Math.log10(unit)));
  return [-far, 0, unit, far].map((limit) => Number(limit.toFixed(decimals)));
}

function sortNumbers(values: readonly number[]): number[] {
  if (values.length < 2 || !values.every(Number.isFinite)) throw new Error('breaks need at least two finite numbers');
  return [...values].sort((a, b) => a - b);
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Rounded to the step, without those that would leave a class empty. */
function toRoundBreaks(limits: readonly number[], sorted: readonly number[], step: number): number[] {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  const round = limits.map((limit) => Number((Math.round(limit / step) * step).toFixed(decimals)));
  const kept: number[] = [];
  for (const limit of round) {
    const floor = kept.at(-1) ?? -Infinity;
    const below = sorted.some((value) => value >= floor && value < limit);
    const above = sorted.some((value) => value >= limit);
    if (below && above) kept.push(limit);
  }
  return kept;
}
