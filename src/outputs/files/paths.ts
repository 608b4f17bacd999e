import { epciList } from '../../store/communes.ts';
import { ofTerritoire } from '../../domain/territoire-name.ts';
import { isBuilt } from '../../store/built.ts';
import { epciCardFigure, epciCardId, INVITATION_EPCI } from '../../figures/cards/epci.ts';
import { territoireCardFigure, cardId, cardPage, CARD_TERRITOIRES } from '../../figures/cards/territoire.ts';
import type { Figure } from '../../figures/figure.ts';
import { figure, IDS_FIGURES } from '../../figures/index.ts';
import { epciAddress, figureAddress } from '../../store/routes.ts';

/** What a file of a figure's folder is made from. A type, since the pages' props must have an index signature. */
export type FileProps = {
  read: () => Figure;
  /** The page that shows the same, from the root of the site. */
  page: string;
  /** What a link to that page says, where it is not the figure's own. */
  invitation?: string;
};

interface PathEntry {
  params: { id: string };
  props: FileProps;
}

/** The folders that have every file: those of the registry. */
export function figurePaths(): PathEntry[] {
  return IDS_FIGURES.map((id) => ({ params: { id }, props: { read: () => figure(id), page: figureAddress(id) } }));
}

/**
 * The folders that have a few files only, so that files grow with figures and not with places: those of the territories, and of the intercommunalities
 * whose page this build makes.
 */
export function cardPaths(): PathEntry[] {
  const territoires = CARD_TERRITOIRES.map((t) => ({
    params: { id: cardId(t) },
    props: { read: () => territoireCardFigure(t), page: cardPage(t), invitation: `toute la page ${ofTerritoire(t)}` },
  }));
  const intercommunalites = epciList()
    .filter(({ siren }) => isBuilt(siren))
    .map((e) => ({
      params: { id: epciCardId(e) },
      props: { read: () => epciCardFigure(e), page: epciAddress(e), invitation: INVITATION_EPCI },
    }));
  return [...territoires, ...intercommunalites];
}
