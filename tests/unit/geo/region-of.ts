import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface DepartementCog {
  code: string;
  region: string;
  zone: 'metro' | 'drom' | 'com';
}

const { resolve } = createRequire(import.meta.url);
const departements = JSON.parse(
  readFileSync(resolve('@etalab/decoupage-administratif/data/departements.json'), 'utf8'),
) as DepartementCog[];

/** The région of each of the 101 départements, from the COG. */
export const regionOf: Readonly<Record<string, string>> = Object.fromEntries(
  departements.filter(({ zone }) => zone !== 'com').map(({ code, region }) => [code, region]),
);
