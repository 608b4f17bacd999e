import { Feed } from 'feed';
import type { ChangeNature } from '../../domain/changes.ts';
import type { Theme } from '../../domain/tables/columns.ts';
import { updates } from '../../store/rows.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { formatDate } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { SITE } from '../../site.ts';
import { asText } from '../../prose/sentence.ts';
import { newsEditions, inputsOf, MAX_LIST, natureSentence, type Input } from '../../subjects/updates/view.ts';
import { PAGES } from '../../store/routes.ts';

/** What a feed is about. */
interface FeedOptions {
  titre: string;
  description: string;
  /** The page it follows, from the root. */
  page: string;
  /** The folder of the feed, from the root: `<folder>atom.xml`, `<folder>flux.json`. */
  folder: string;
  /** An article before those of the changes. */
  first?: Article;
}

/** An article of a feed. */
interface Article {
  /** Ends the identifier: unique in the feed, kept for ever. */
  key: string;
  date: string;
  titre: string;
  address: string;
  resume: string;
}

/** The feed of the whole site: one article for each nature and subject of an edition. */
export function feedOfSite(): Feed {
  const articles = newsEditions.flatMap(({ edition: { edition, previous, rows }, groups }): Article[] =>
    previous === null
      ? [
          {
            key: edition,
            date: edition,
            titre: `Première édition, au ${formatDate(edition)}`,
            address: `${PAGES.misesAJour}#edition-${edition}`,
            resume: `${rows} lignes dans nos tables.`,
          },
        ]
      : groups.map(({ anchor, nature, theme, inputs }) => ({
          key: anchor,
          date: edition,
          titre: `${THEME_NAME[theme]} : ${name(nature, inputs.length)}`,
          address: `${PAGES.misesAJour}#${anchor}`,
          resume: inputs
            .slice(0, MAX_LIST)
            .map(({ titre }) => asText(titre))
            .join(' ; '),
        })),
  );
  return toFeed(articles, {
    titre: SITE.nom,
    description: SITE.devise,
    page: PAGES.misesAJour,
    folder: PAGES.misesAJour,
  });
}

/** The feed of some of the changes, one article each. */
export function feedOf(keep: (input: Input) => boolean, options: FeedOptions): Feed {
  const articles = updates.flatMap((edition) =>
    inputsOf(edition)
      .filter(keep)
      .map((e): Article => ({
        key: `${edition.edition}-${e.id}`,
        date: edition.edition,
        titre: asText(e.titre),
        address: e.address ?? options.page,
        resume: name(e.nature, 1),
      })),
  );
  return toFeed([...(options.first ? [options.first] : []), ...articles], options);
}

/** « 27 chiffres nouveaux » */
function name(nature: ChangeNature, count: number): string {
  return asText(natureSentence(nature, { count, address: '' }));
}

/** The changes of a subject. */
export const ofTheme =
  (theme: Theme) =>
  (input: Input): boolean =>
    input.theme === theme;

/** The changes of a territory. */
export const ofTheTerritoire =
  (code: string) =>
  (input: Input): boolean =>
    input.territoire === code;

function toFeed(articles: readonly Article[], { titre, description, page, folder }: FeedOptions): Feed {
  const absolute = (address: string) => new URL(address, SITE.address).href;
  const feed = new Feed({
    id: absolute(folder),
    title: toFrenchTypography(titre),
    description: toFrenchTypography(description),
    link: absolute(page),
    language: 'fr',
    copyright: 'CC BY 4.0',
    updated: midnight(updates[0]!.edition),
    generator: SITE.nom,
    feedLinks: { atom: absolute(`${folder}atom.xml`), json: absolute(`${folder}flux.json`) },
    author: { name: SITE.nom, link: absolute('/') },
  });
  for (const { key, date, titre: t, address, resume } of articles) {
    feed.addItem({
      id: absolute(`${folder}#${key}`),
      title: toFrenchTypography(t),
      link: absolute(address),
      description: toFrenchTypography(resume),
      date: midnight(date),
    });
  }
  return feed;
}

/** The first moment of a day, the same on every machine. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
