import { ficheTerritoireFigure, idFiche, TERRITOIRES_FICHES } from '../fiche-territoire.ts';
import type { Figure } from '../figure.ts';
import { figure, IDS_FIGURES } from '../index.ts';

/** What a file of a figure's folder is made from. A type, since the pages' props must have an index signature. */
export type PropsFichier = { lire: () => Figure };

interface Chemin {
  params: { id: string };
  props: PropsFichier;
}

/** The folders that have every file: those of the registry. */
export function cheminsFigures(): Chemin[] {
  return IDS_FIGURES.map((id) => ({ params: { id }, props: { lire: () => figure(id) } }));
}

/** The folders that have a few files only, so that files grow with figures and not with places: those of the territories. */
export function cheminsFiches(): Chemin[] {
  return TERRITOIRES_FICHES.map((t) => ({
    params: { id: idFiche(t) },
    props: { lire: () => ficheTerritoireFigure(t) },
  }));
}
