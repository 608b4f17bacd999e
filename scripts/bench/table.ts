/** The weight of one way to show a figure, in bytes. */
export interface Pesee {
  nom: string;
  brut: number;
  gzip: number;
  brotli: number;
}

/** The table of a run: ours first, then the others from the lightest, each with how many times ours it weighs (brotli). */
export function toTable(nous: Pesee, autres: readonly Pesee[]): string {
  const rows = [nous, ...[...autres].sort((a, b) => a.brotli - b.brotli)];
  const largeur = Math.max(...rows.map(({ nom }) => nom.length));
  const ligne = ({ nom, brut, gzip, brotli }: Pesee): string =>
    [
      nom.padEnd(largeur),
      ...[brut, gzip, brotli].map((n) => String(n).padStart(9)),
      (brotli / nous.brotli).toFixed(1).padStart(7),
    ].join('  ');
  return [
    ['octets'.padEnd(largeur), '     brut', '     gzip', '   brotli', '÷ nous'].join('  '),
    ...rows.map(ligne),
  ].join('\n');
}
