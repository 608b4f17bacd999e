import { PAYS } from '../../domain/pays.ts';
import type { Territoire } from '../../domain/territoire.ts';
import type { CsvCell } from '../../format/csv.ts';
import { pageAddress } from '../../store/full-address.ts';
import { isBuilt } from '../../store/built.ts';
import { communeAddress, territoireAddress } from '../../store/routes.ts';
import { commune } from '../../store/communes.ts';
import { lieux, medicobusArrets, territoire, territoires, wikidataAddress } from '../../store/rows.ts';

/** Every place that a row may name: France, the régions and the départements, what is finer where a row names it, other countries. */
export function namedPlaces(): Record<string, CsvCell>[] {
  const places = [...territoires, ...lieux].map(placeRow);
  const known = new Set(places.map(({ code }) => code));
  const stops = [...new Set(medicobusArrets.map((stop) => stop.commune))].filter((code) => !known.has(code));
  return [...places, ...stops.sort().map(stopRow), ...Object.entries(PAYS).map(countryRow)];
}

/** A commune that is named as a stop alone: its page, which may not be made, is that of its département. */
function stopRow(key: string): Record<string, CsvCell> {
  const { code: cog, nom, population, departement } = commune(key.replace('COM-', ''));
  const parent = territoire(`DEP-${departement}`);
  const page = pageAddress(isBuilt(cog) ? communeAddress(commune(cog)) : territoireAddress(parent.code));
  return {
    ...{ code: key, niveau: 'COM', cog, nom, parent: parent.code },
    ...{ population, population_annee: parent.populationAu, page },
  };
}

function placeRow({ code, niveau, cog, nom, parent, population, populationAu }: Territoire): Record<string, CsvCell> {
  const page = pageAddress(territoireAddress(code));
  const wikidata = wikidataAddress(code);
  return { code, niveau, cog, nom, parent, population, population_annee: populationAu, page, wikidata };
}

function countryRow([code, nom]: [string, string]): Record<string, CsvCell> {
  return { code: `PAYS-${code}`, niveau: 'PAYS', nom };
}
