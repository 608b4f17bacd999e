import { de } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { carteRegion, observationsDe, territoire } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatTaux } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import { regionMap } from '../maps/region-map.ts';

/** The breaks of the map of France, so that a colour keeps its meaning. */
const BREAKS = [50, 70, 85, 95];
const DATE = '2024-05';

/** What the map of a territory shows, in a sentence. */
export function alternativeCarte(t: Territoire): string {
  const region = territoire(t.niveau === 'REG' ? t.code : (t.parent ?? t.code));
  return `Les départements de la région ${region.nom}, selon la part de leur population couverte par une CPTS, projets compris, en mai 2024${t.niveau === 'DEP' ? `\u202F; contour épais autour ${de(t)}` : ''}. Les valeurs sont sur la page de chaque département.`;
}

/**
 * The départements of the région that holds the territory, shaded by their CPTS coverage; the territory wears a halo. Shapes
 * are links unless it is to be a file, which an image shows.
 */
export function carteTerritoire(t: Territoire, { liens = true }: { liens?: boolean } = {}): string {
  const code = t.niveau === 'REG' ? t.code : (t.parent ?? t.code);
  const carte = carteRegion(code);
  const region = territoire(code);
  const valeurs = new Map(
    observationsDe('cpts-population-couverte')
      .filter((o) => o.date === DATE)
      .map((o) => [o.territoire, o.valeur]),
  );
  return regionMap(
    carte.departements.map(({ code: c }) => {
      const valeur = valeurs.get(c) ?? 'nd';
      return {
        code: c,
        valeur,
        titre: `${territoire(c).nom}\u202F: ${formatTaux(valeur)}`,
        etiquette: territoire(c).cog,
      };
    }),
    {
      carte,
      breaks: BREAKS,
      id: 'carte-situation',
      titre: `${region.nom}\u202F: population couverte par une CPTS, mai 2024`,
      alt: alternativeCarte(t),
      ...(liens && { lien: lienTerritoire }),
      legende: { unite: '% couverts par une CPTS', format: (n) => formatNombre(n) },
      ...(t.niveau === 'DEP' && carte.departements.length > 1 && { selection: t.code }),
    },
  );
}
