/** A linear correspondence between two intervals; it may run backwards, as heights do in a drawing. */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): (value: number) => number {
  if (!(d1 > d0)) throw new Error(`no extent to draw on: ${d0} to ${d1}`);
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** Round values (1, 2 or 5 times a power of ten) inside an interval, about `count` of them, ends included when round. */
export function ticks([min, max]: readonly [number, number], count: number): number[] {
  const rough = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((m) => m * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The interval that holds zero and all values; [0, 1] when there is none or all are zero. */
export function extentFromZero(values: readonly number[]): [number, number] {
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  return min === max ? [0, 1] : [min, max];
}
