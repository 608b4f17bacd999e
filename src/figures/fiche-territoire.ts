import { nomAvecArticle } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { territoires } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { lienTerritoire } from '../lignes.ts';
import { enTexte } from '../phrases/phrase.ts';
import { mesuresPromesses } from '../territoires/blocs.ts';
import { phraseTerritoire } from '../territoires/phrases.ts';
import { desaccordsTouchant, sourcesDe } from './cellules.ts';
import { dessinFiche, direFiche } from './dessin-fiche.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';
import { lignesFiche, tableauFiche, type MesuresTerritoire } from './tableau-fiche.ts';
import { typographier } from './typographie-figure.ts';

/** The id of the mini-card of a territory: `fiche-dep-2a`, `fiche-reg-75`. Kept for ever. */
export function idFiche({ code }: Pick<Territoire, 'code'>): string {
  return `fiche-${code.toLowerCase()}`;
}

/** The territories that have a mini-card. Intercommunalities have theirs in `fiche-epci`. */
export const TERRITOIRES_FICHES: readonly Territoire[] = territoires.filter((t) => t.niveau !== 'FR');

/** The mini-card of a territory: the promises published there, each with its date and its target. */
export function ficheTerritoireFigure(t: Territoire): Figure {
  const mesures = mesuresPromesses(t);
  const phrase = enTexte(phraseTerritoire(t));
  const id = idFiche(t);
  const mots = typographier({
    titre: `${t.nom} : où en sont les promesses de santé`,
    sousTitre: 'Derniers chiffres publiés et cibles du Baromètre des résultats de l’action publique',
    constat: phrase,
    alternative: direFiche([{ mesures }]),
    notes: [
      'La couverture par les CPTS compte aussi les projets.',
      `Médicobus : nous n’avons trouvé aucun compte pour ${nomAvecArticle(t)}.`,
    ],
  });
  return {
    id,
    ...mots,
    ...partsFiche([{ t, mesures }], `Les promesses, ${t.nom}`),
    dessin: {
      genre: 'graphique',
      ample: dessinFiche([{ mesures }], { description: mots.alternative }),
    },
    territoires: [t.code],
  };
}

/** What a mini-card says of the rows that it shows, whatever the place that it is for. */
export function partsFiche(
  territoires: readonly MesuresTerritoire[],
  legende: string,
): Pick<Figure, 'theme' | 'unite' | 'dateDonnees' | 'sources' | 'desaccords' | 'licence' | 'tableau'> {
  const ids = lignesFiche(territoires);
  const observees = territoires.flatMap(({ mesures }) => mesures.flatMap(({ derniere }) => derniere?.date ?? []));
  return {
    theme: 'territoires',
    unite: 'unités diverses',
    dateDonnees: [...new Set(observees)].sort().map(formatDate).join(' et '),
    sources: sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    tableau: tableauFiche(legende, territoires),
  };
}

/** The page that the mini-card leads to. */
export const pageFiche = (t: Territoire): string => lienTerritoire(t.code);
