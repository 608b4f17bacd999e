/** The number rounded half away from zero, on its decimal writing (1.005 to two decimals is 1.01). */
export function round(number: number, decimales: number): number {
  if (!Number.isFinite(number)) throw new Error(`not a number that can be rounded: ${number}`);
  return Math.sign(number) * Number(toDecimal(Math.abs(number), decimales));
}

/** Decimal writing without exponent, of a number that is not negative; to so many decimals at most, or with all that it has. */
export function toDecimal(number: number, decimales?: number): string {
  const text = String(number);
  if (text.includes('e')) {
    return decimales === undefined && number >= 1
      ? BigInt(number).toString()
      : withoutZeros(number.toFixed(decimales ?? 20));
  }
  const point = text.indexOf('.');
  if (decimales === undefined || point === -1 || text.length - point - 1 <= decimales) return text;
  return withoutZeros(Number(`${Math.round(Number(`${text}e${decimales}`))}e-${decimales}`).toFixed(decimales));
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
