import { listeEpci } from '../../communes.ts';
import { de } from '../../domain/nom-territoire.ts';
import { adresseEpci } from '../../territoires/page-commune.ts';
import { estConstruit } from '../../territoires/niveaux.ts';
import { ficheEpciFigure, idFicheEpci, INVITATION_EPCI } from '../fiche-epci.ts';
import { ficheTerritoireFigure, idFiche, pageFiche, TERRITOIRES_FICHES } from '../fiche-territoire.ts';
import type { Figure } from '../figure.ts';
import { figure, IDS_FIGURES } from '../index.ts';

/** What a file of a figure's folder is made from. A type, since the pages' props must have an index signature. */
export type PropsFichier = {
  lire: () => Figure;
  /** The page that shows the same, from the root of the site. */
  page: string;
  /** What a link to that page says, where it is not the figure's own. */
  invitation?: string;
};

interface Chemin {
  params: { id: string };
  props: PropsFichier;
}

/** The folders that have every file: those of the registry. */
export function cheminsFigures(): Chemin[] {
  return IDS_FIGURES.map((id) => ({ params: { id }, props: { lire: () => figure(id), page: `/graphiques/${id}/` } }));
}

/**
 * The folders that have a few files only, so that files grow with figures and not with places: those of the territories, and of the intercommunalities
 * whose page this build makes.
 */
export function cheminsFiches(): Chemin[] {
  const territoires = TERRITOIRES_FICHES.map((t) => ({
    params: { id: idFiche(t) },
    props: { lire: () => ficheTerritoireFigure(t), page: pageFiche(t), invitation: `toute la page ${de(t)}` },
  }));
  const intercommunalites = listeEpci()
    .filter(({ siren }) => estConstruit(siren))
    .map((e) => ({
      params: { id: idFicheEpci(e) },
      props: { lire: () => ficheEpciFigure(e), page: adresseEpci(e), invitation: INVITATION_EPCI },
    }));
  return [...territoires, ...intercommunalites];
}
