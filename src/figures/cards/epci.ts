import type { Epci } from '../../domain/commune.ts';
import { ofEpci, epciName } from '../../domain/commune-name.ts';
import { ofTerritoire, nameWithArticle } from '../../domain/territoire-name.ts';
import { territoire } from '../../store/rows.ts';
import { promesseMeasures } from '../../subjects/territoires/view.ts';
import { asText } from '../../prose/sentence.ts';
import { territoireSentence } from '../../subjects/territoires/sentences.ts';
import { cardDrawing, sayCard } from './drawing.ts';
import { cardParts } from './territoire.ts';
import type { Figure } from '../figure.ts';
import type { TerritoireMeasures } from './table.ts';
import { typeset } from '../typography.ts';
import { items } from '../../format/list.ts';

/** The id of the mini-card of an intercommunality: `fiche-epci-200071587`. Kept for ever. */
export function epciCardId({ siren }: Pick<Epci, 'siren'>): string {
  return `fiche-epci-${siren}`;
}

const NOTES = [
  'Couverture par les CPTS : part selon le Baromètre, définition non publiée.',
  'Médicobus : nous n’avons trouvé aucun compte complet par territoire.',
];

/**
 * The mini-card of an intercommunality. No promise is counted at its level: the card shows the numbers of the département, or of each of those that it
 * lies in, under the name of that département, and says that they are not its own.
 */
export function epciCardFigure(e: Epci): Figure {
  const groups = e.departements.map(groupOf);
  const several = groups.length > 1;
  const noms = items(groups.map(({ t }) => nameWithArticle(t)));
  const words = typeset({
    titre: `${epciName(e)} : les promesses de santé`,
    subtitle: `Chiffres ${several ? 'des départements entiers' : 'du département entier'}, ${noms} ; le Baromètre ne compte pas par intercommunalité`,
    takeaway: several
      ? 'Les promesses sont suivies par département ; ces chiffres ne s’additionnent pas pour l’intercommunalité.'
      : groups.map(({ sentence }) => sentence).join(''),
    alternative: sayCard(groups),
    notes: NOTES,
  });
  return {
    id: epciCardId(e),
    ...words,
    ...cardParts(groups, `Les promesses dans ${several ? 'les départements' : 'le département'} ${ofEpci(e)}`),
    drawing: {
      kind: 'graphique',
      ample: cardDrawing(groups, { description: words.alternative }),
    },
    territoires: groups.map(({ t }) => t.code),
  };
}

/** What the page that the card leads to is called: names are too long for its link. */
export const INVITATION_EPCI = 'toute la page de cette intercommunalité';

type Group = TerritoireMeasures & { nom: string; sentence: string };

const groupsByDepartement = new Map<string, Group>();

/** A département with its numbers and its sentence, read once for all the intercommunalities that lie in it. */
function groupOf(cog: string): Group {
  let group = groupsByDepartement.get(cog);
  if (!group) {
    const t = territoire(`DEP-${cog}`);
    group = {
      t,
      nom: `Département ${ofTerritoire(t)}`,
      measures: promesseMeasures(t),
      sentence: asText(territoireSentence(t)),
    };
    groupsByDepartement.set(cog, group);
  }
  return group;
}
