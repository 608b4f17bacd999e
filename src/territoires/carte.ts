import { de } from '../domain/nom-territoire.ts';
import type { CodeTerritoire, Territoire } from '../domain/territoire.ts';
import type { Valeur } from '../domain/valeur.ts';
import { carte, carteRegion, departementsDe, serie, territoire } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatTaux } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import { choropleth } from '../maps/choropleth.ts';
import { regionMap } from '../maps/region-map.ts';

/** The breaks of the map of France, so that a colour keeps its meaning. */
const BREAKS = [50, 70, 85, 95];
const DATE = '2024-05';
const LEGENDE = { unite: '% couverts par une CPTS', format: (n: number) => formatNombre(n) };

/** What the map of a territory shows, in a sentence. */
export function alternativeCarte(t: Territoire): string {
  const region = territoire(t.niveau === 'REG' ? t.code : (t.parent ?? t.code));
  const selon = 'la part de leur population couverte par une CPTS, projets compris, en mai 2024';
  if (departementsDe(region.code).length === 1)
    return `La région ${region.nom}, qui n’a qu’un département, selon ${selon.replace('leur', 'sa')}. La valeur est sur la page du département.`;
  const contour = t.niveau === 'DEP' ? `\u202F; contour épais autour ${de(t)}` : '';
  return `Les départements de la région ${region.nom}, selon ${selon}${contour}. Les valeurs sont sur la page de chaque département.`;
}

/**
 * The départements of the région that holds the territory, shaded by their CPTS coverage; the territory wears a halo. Shapes
 * are links unless it is to be a file, which an image shows.
 */
export function carteTerritoire(t: Territoire, { liens = true }: { liens?: boolean } = {}): string {
  const code = t.niveau === 'REG' ? t.code : (t.parent ?? t.code);
  const carte = carteRegion(code);
  const region = territoire(code);
  return regionMap(
    carte.departements.map(({ code: c }) => ({ ...donnee(c), etiquette: territoire(c).cog })),
    {
      carte,
      breaks: BREAKS,
      id: 'carte-situation',
      titre: `${region.nom}\u202F: population couverte par une CPTS, mai 2024`,
      alt: alternativeCarte(t),
      ...(liens && { lien: lienTerritoire }),
      legende: LEGENDE,
      ...(t.niveau === 'DEP' && carte.departements.length > 1 && { selection: t.code }),
    },
  );
}

/** What the map of France shows, in a sentence. */
export const ALTERNATIVE_FRANCE =
  'Les départements selon la part de leur population couverte par une CPTS, projets compris, en mai 2024. Les valeurs sont sur la page de chaque département.';

/** The départements of France, shaded by their CPTS coverage; each leads to its page. */
export function carteFrance(): string {
  return choropleth(
    carte.departements.map(({ code }) => donnee(code)),
    {
      carte,
      breaks: BREAKS,
      id: 'carte-situation',
      titre: 'France\u202F: population couverte par une CPTS, mai 2024',
      alt: ALTERNATIVE_FRANCE,
      lien: lienTerritoire,
      legende: LEGENDE,
    },
  );
}

function donnee(code: CodeTerritoire): { code: CodeTerritoire; valeur: Valeur; titre: string } {
  const valeur = serie('cpts-population-couverte', code).find(({ date }) => date === DATE)?.valeur ?? 'nd';
  return { code, valeur, titre: `${territoire(code).nom}\u202F: ${formatTaux(valeur)}` };
}
