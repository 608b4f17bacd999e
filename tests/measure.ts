import { appendFileSync } from 'node:fs';

/** What a test counted, or the version of a tool that it used. */
export interface Measure {
  id: string;
  valeur: string;
}

/** Notes what a test counted where `npm run mesures` asks for it, by the file that `MESURES` names; nothing elsewhere. */
export function measure(id: string, valeur: number | string): void {
  const file = process.env['MESURES'];
  if (file) appendFileSync(file, `${JSON.stringify({ id, valeur: String(valeur) } satisfies Measure)}\n`);
}
