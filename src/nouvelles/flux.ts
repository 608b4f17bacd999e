import { Feed } from 'feed';
import type { Theme } from '../domain/tables/colonnes.ts';
import { misesAJour } from '../donnees.ts';
import { NOM_THEME } from '../figures/themes.ts';
import { formatDate } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { SITE } from '../site.ts';
import type { NatureChangement } from '../domain/changements.ts';
import { enTexte } from '../phrases/phrase.ts';
import { editionsNouvelles, entreesDe, LISTE_MAX, phraseNature, type Entree } from './nouvelles.ts';

/** What a feed is about. */
export interface OptionsFlux {
  titre: string;
  description: string;
  /** The page it follows, from the root. */
  page: string;
  /** The folder of the feed, from the root: `<dossier>atom.xml`, `<dossier>flux.json`. */
  dossier: string;
}

interface Article {
  /** Ends the identifier: unique in the feed, kept for ever. */
  cle: string;
  date: string;
  titre: string;
  adresse: string;
  resume: string;
}

/** The feed of the whole site: one article for each nature and subject of an edition. */
export function fluxDuSite(): Feed {
  const articles = editionsNouvelles.flatMap(({ edition: { edition, precedente, lignes }, groupes }): Article[] =>
    precedente === null
      ? [
          {
            cle: edition,
            date: edition,
            titre: `Première édition, au ${formatDate(edition)}`,
            adresse: `/mises-a-jour/#edition-${edition}`,
            resume: `${lignes} lignes dans nos tables.`,
          },
        ]
      : groupes.map(({ ancre, nature, theme, entrees }) => ({
          cle: ancre,
          date: edition,
          titre: `${NOM_THEME[theme]} : ${nommer(nature, entrees.length)}`,
          adresse: `/mises-a-jour/#${ancre}`,
          resume: entrees
            .slice(0, LISTE_MAX)
            .map(({ titre }) => enTexte(titre))
            .join(' ; '),
        })),
  );
  return toFlux(articles, {
    titre: SITE.nom,
    description: SITE.devise,
    page: '/mises-a-jour/',
    dossier: '/mises-a-jour/',
  });
}

/** The feed of some of the changes, one article each. */
export function fluxDe(garder: (entree: Entree) => boolean, options: OptionsFlux): Feed {
  const articles = misesAJour.flatMap((edition) =>
    entreesDe(edition)
      .filter(garder)
      .map((e): Article => ({
        cle: `${edition.edition}-${e.id}`,
        date: edition.edition,
        titre: enTexte(e.titre),
        adresse: e.adresse ?? options.page,
        resume: nommer(e.nature, 1),
      })),
  );
  return toFlux(articles, options);
}

/** « 27 chiffres nouveaux » */
function nommer(nature: NatureChangement, nombre: number): string {
  return enTexte(phraseNature(nature, { nombre, adresse: '' }));
}

/** The changes of a subject. */
export const duTheme =
  (theme: Theme) =>
  (entree: Entree): boolean =>
    entree.theme === theme;

/** The changes of a territory. */
export const duTerritoire =
  (code: string) =>
  (entree: Entree): boolean =>
    entree.territoire === code;

function toFlux(articles: readonly Article[], { titre, description, page, dossier }: OptionsFlux): Feed {
  const absolue = (adresse: string) => new URL(adresse, SITE.adresse).href;
  const flux = new Feed({
    id: absolue(dossier),
    title: toTypographieFrancaise(titre),
    description: toTypographieFrancaise(description),
    link: absolue(page),
    language: 'fr',
    copyright: 'CC BY 4.0',
    updated: minuit(misesAJour[0]!.edition),
    generator: SITE.nom,
    feedLinks: { atom: absolue(`${dossier}atom.xml`), json: absolue(`${dossier}flux.json`) },
    author: { name: SITE.nom, link: absolue('/') },
  });
  for (const { cle, date, titre: t, adresse, resume } of articles) {
    flux.addItem({
      id: absolue(`${dossier}#${cle}`),
      title: toTypographieFrancaise(t),
      link: absolue(adresse),
      description: toTypographieFrancaise(resume),
      date: minuit(date),
    });
  }
  return flux;
}

/** The first moment of a day, the same on every machine. */
function minuit(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
