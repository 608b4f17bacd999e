import { NATURES_INITIATIVE, type Initiative } from '../domain/tables/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import { territoire } from '../donnees.ts';
import { toGroupe, type GroupeFiltre } from '../filtres/filtres.ts';
import { GROUPES, initiativesSituees, type InitiativeSituee } from './lieux.ts';
import { NOM_NATURE } from './mots.ts';

/** The values by which an element of the list is filtered: what it is, or all that it holds; and where, or the région it is told under. */
export function valeursFiltres(
  siennes: readonly InitiativeSituee[],
  region?: Territoire,
): { 'data-nature': string; 'data-region': string } {
  const uniques = (valeurs: string[]) => [...new Set(valeurs)].join(' ');
  return {
    'data-nature': uniques(siennes.map(({ initiative }) => initiative.nature)),
    'data-region': region ? region.cog : uniques(siennes.flatMap(valeursRegion)),
  };
}

function valeursRegion({ regions }: InitiativeSituee): string[] {
  return regions.map((code) => territoire(code).cog);
}

/** The filters of the list: what it is, and where. */
export const FILTRES_INITIATIVES: readonly [GroupeFiltre, GroupeFiltre] = [
  toGroupe(initiativesSituees, {
    id: 'nature',
    legende: 'Nature',
    tout: 'Toutes',
    valeursDe: ({ initiative }) => [initiative.nature],
    libelleDe: (nature) => NOM_NATURE[nature as Initiative['nature']],
    ordre: NATURES_INITIATIVE,
  }),
  toGroupe(initiativesSituees, {
    id: 'region',
    legende: 'Région',
    tout: 'Toutes',
    valeursDe: valeursRegion,
    libelleDe: (cog) => GROUPES.find(({ region }) => region.cog === cog)?.region.nom ?? cog,
    ordre: GROUPES.map(({ region }) => region.cog),
  }),
];

/** Whether an initiative of that nature has a place in that région. */
export function existeInitiative(nature: string, region: string): boolean {
  return initiativesSituees.some(
    (situee) => situee.initiative.nature === nature && valeursRegion(situee).includes(region),
  );
}
