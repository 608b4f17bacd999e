import type { Territoire } from '../domain/territoire.ts';
import { carteRegion, observationsDe, territoire } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatTaux } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import { regionMap } from '../maps/region-map.ts';

/** The breaks of the map of France, so that a colour keeps its meaning. */
const BREAKS = [50, 70, 85, 95];
const DATE = '2024-05';

/** The départements of the région that holds the territory, shaded by their CPTS coverage; the territory wears a halo. */
export function carteTerritoire(t: Territoire): string {
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
      alt: `Les départements de la région ${region.nom}, selon la part de leur population couverte par une CPTS, projets compris, en mai 2024${t.niveau === 'DEP' ? `\u202F; ${t.nom} est entouré` : ''}. Les valeurs sont sur la page de chaque département.`,
      lien: lienTerritoire,
      legende: { unite: '% couverts par une CPTS', format: (n) => formatNombre(n) },
      ...(t.niveau === 'DEP' && carte.departements.length > 1 && { selection: t.code }),
    },
  );
}
