/** The weight of one way to show a figure, in bytes. */
export interface Weighing {
  nom: string;
  raw: number;
  gzip: number;
  brotli: number;
}

/** The table of a run: ours first, then the others from the lightest, each with how many times ours it weighs (brotli). */
export function toTable(nous: Weighing, others: readonly Weighing[]): string {
  const rows = [nous, ...[...others].sort((a, b) => a.brotli - b.brotli)];
  const width = Math.max(...rows.map(({ nom }) => nom.length));
  const row = ({ nom, raw, gzip, brotli }: Weighing): string =>
    [
      nom.padEnd(width),
      ...[raw, gzip, brotli].map((n) => String(n).padStart(9)),
      (brotli / nous.brotli).toFixed(1).padStart(7),
    ].join('  ');
  return [['octets'.padEnd(width), '     brut', '     gzip', '   brotli', '÷ nous'].join('  '), ...rows.map(row)].join(
    '\n',
  );
}
