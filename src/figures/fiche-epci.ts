import type { Epci } from '../domain/commune.ts';
import { deEpci, nomEpci } from '../domain/nom-commune.ts';
import { de, nomAvecArticle } from '../domain/nom-territoire.ts';
import { territoire } from '../donnees.ts';
import { mesuresPromesses } from '../territoires/blocs.ts';
import { enumerer } from '../territoires/phrases-commune.ts';
import { enTexte } from '../phrases/phrase.ts';
import { phraseTerritoire } from '../territoires/phrases.ts';
import { dessinFiche, direFiche } from './dessin-fiche.ts';
import { partsFiche } from './fiche-territoire.ts';
import type { Figure } from './figure.ts';
import type { MesuresTerritoire } from './tableau-fiche.ts';
import { typographier } from './typographie-figure.ts';

/** The id of the mini-card of an intercommunality: `fiche-epci-200071587`. Kept for ever. */
export function idFicheEpci({ siren }: Pick<Epci, 'siren'>): string {
  return `fiche-epci-${siren}`;
}

const NOTES = [
  'La couverture par les CPTS compte aussi les projets.',
  'Médicobus : nous n’avons trouvé aucun compte par territoire.',
];

/**
 * The mini-card of an intercommunality. No promise is counted at its level: the card shows the numbers of the département, or of each of those that it
 * lies in, under the name of that département, and says that they are not its own.
 */
export function ficheEpciFigure(e: Epci): Figure {
  const groupes = e.departements.map(groupeDe);
  const plusieurs = groupes.length > 1;
  const noms = enumerer(groupes.map(({ t }) => nomAvecArticle(t)));
  const mots = typographier({
    titre: `${nomEpci(e)} : les promesses de santé`,
    sousTitre: `Chiffres ${plusieurs ? 'des départements entiers' : 'du département entier'}, ${noms} ; rien n’est publié pour l’intercommunalité`,
    constat: plusieurs
      ? 'Les promesses sont suivies par département ; ces chiffres ne s’additionnent pas pour l’intercommunalité.'
      : groupes.map(({ phrase }) => phrase).join(''),
    alternative: direFiche(groupes),
    notes: NOTES,
  });
  return {
    id: idFicheEpci(e),
    ...mots,
    ...partsFiche(groupes, `Les promesses dans ${plusieurs ? 'les départements' : 'le département'} ${deEpci(e)}`),
    dessin: {
      genre: 'graphique',
      ample: dessinFiche(groupes, { description: mots.alternative }),
    },
    territoires: groupes.map(({ t }) => t.code),
  };
}

/** What the page that the card leads to is called: names are too long for its link. */
export const INVITATION_EPCI = 'toute la page de cette intercommunalité';

type Groupe = MesuresTerritoire & { nom: string; phrase: string };

const groupesParDepartement = new Map<string, Groupe>();

/** A département with its numbers and its sentence, read once for all the intercommunalities that lie in it. */
function groupeDe(cog: string): Groupe {
  let groupe = groupesParDepartement.get(cog);
  if (!groupe) {
    const t = territoire(`DEP-${cog}`);
    groupe = { t, nom: `Département ${de(t)}`, mesures: mesuresPromesses(t), phrase: enTexte(phraseTerritoire(t)) };
    groupesParDepartement.set(cog, groupe);
  }
  return groupe;
}
