import type { Territoire } from '../../domain/territoire.ts';
import type { Desaccord } from '../../domain/tables/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { agree } from '../../format/unite.ts';
import { desaccords, recommandations } from '../../store/rows.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { recommandationsByGroup } from '../../subjects/actions/view.ts';
import { GROUP_WORDS } from '../../subjects/actions/words.ts';
import type { ContextArticle } from '../../subjects/articles/article.ts';
import { CONTEXT_ARTICLES } from '../../subjects/articles/context/index.ts';
import { desaccordsByTheme } from '../../subjects/desaccords/view.ts';
import { registreViews } from '../../subjects/engagements/filters.ts';
import { ISSUE_WORDS } from '../../subjects/engagements/sentences.ts';
import { issueOf, type EngagementView } from '../../subjects/engagements/view.ts';
import { promesseView } from '../../subjects/promesses/view.ts';
import { articleCard } from './article-card.ts';
import { desaccordCard } from './desaccord-card.ts';
import { engagementCard } from './engagement-card.ts';
import { homeCard } from './home-card.ts';
import { listCard } from './list-card.ts';
import { figureCard } from './figure-card.ts';
import type { ShareCard } from './share-card.ts';
import { promesseCard } from './promesse-card.ts';
import { territoireCard } from './territoire-card.ts';
import { once } from '../../store/once.ts';
import {
  articleAddress,
  desaccordAddress,
  engagementAddress,
  figureAddress,
  PAGES,
  promesseAddress,
  territoireAddress,
} from '../../store/routes.ts';

/** What a page says of the picture that stands for it where it is shared. Its size is that of `CARD`. */
export interface ShareImage {
  /** Its address in the site: `/promesses/msp/og.png`. */
  address: string;
  /** What it says, for those who do not see it. */
  alternative: string;
  card: ShareCard;
}

/** The share image of the home page, and of the pages that have none of their own: made once. */
export const homeShare = once(() => toShare('/', homeCard()));

/** The share image of a promise, by its id. */
export function promesseShare(id: string): ShareImage {
  return toShare(promesseAddress(id), promesseCard(promesseView(id)));
}

/** The share image of a figure. */
export function figureShare(figure: Figure): ShareImage {
  return toShare(figureAddress(figure.id), figureCard(figure));
}

/** The share image of a région or a département. */
export function territoireShare(t: Territoire): ShareImage {
  return toShare(territoireAddress(t.code), territoireCard(t));
}

/** The share image of an engagement of the ledger. */
export function engagementShare(view: EngagementView): ShareImage {
  return toShare(engagementAddress(view.engagement.id), engagementCard(view));
}

/** The share image of an article of the context. */
export function articleShare(article: ContextArticle): ShareImage {
  return toShare(articleAddress(article.id), articleCard(article));
}

/** The share image of a disagreement. */
export function desaccordShare(desaccord: Desaccord): ShareImage {
  return toShare(desaccordAddress(desaccord.id), desaccordCard(desaccord));
}

/** The share image of the ledger: how many engagements, by verdict. */
export function registreShare(): ShareImage {
  const byIssue = Map.groupBy(registreViews, issueOf);
  return toShare(
    PAGES.registre,
    listCard({
      id: 'registre',
      kicker: 'Promesses',
      titre: 'Le registre des promesses',
      number: { valeur: String(registreViews.length), caption: 'engagements nationaux sur l’accès aux soins' },
      parts: ISSUE_WORDS.flatMap(([issue, words]) => {
        const count = byIssue.get(issue)?.length ?? 0;
        return count === 0 ? [] : [{ count, words: agree(count, words) }];
      }),
    }),
  );
}

/** The share image of the list of disagreements: how many questions, by theme, the most disputed first. */
export function desaccordsShare(): ShareImage {
  return toShare(
    PAGES.desaccords,
    listCard({
      id: 'desaccords',
      kicker: 'Désaccords',
      titre: 'Quand les sources se contredisent',
      number: { valeur: String(desaccords.length), caption: 'questions à plusieurs réponses publiées' },
      parts: desaccordsByTheme
        .map(([theme, list]) => ({ count: list.length, words: THEME_NAME[theme] }))
        .sort((a, b) => b.count - a.count),
    }),
  );
}

/** The share image of the list of articles: their subjects, and how many sources each rests on. */
export function contextShare(): ShareImage {
  const articles = CONTEXT_ARTICLES.map((article) => article());
  return toShare(
    PAGES.contexte,
    listCard({
      id: 'contexte',
      kicker: 'Contexte',
      titre: 'Ce qui entoure les promesses',
      number: { valeur: String(articles.length), caption: 'articles, chiffre par chiffre' },
      parts: articles.map(({ subject, sources }) => ({
        count: sources.length,
        words: `${sources.length > 1 ? 'sources' : 'source'} · ${subject}`,
      })),
    }),
  );
}

/** The share image of what the Hcaam proposed: how many recommendations, by group. */
export function proposalsShare(): ShareImage {
  return toShare(
    PAGES.propositionsHcaam,
    listCard({
      id: 'propositions-hcaam',
      kicker: 'Contexte · Le rapport de 2022',
      titre: 'Ce que proposait le Hcaam',
      number: { valeur: String(recommandations.length), caption: 'recommandations relevées' },
      parts: recommandationsByGroup.map(({ group, list }) => ({
        count: list.length,
        words: GROUP_WORDS[group],
      })),
    }),
  );
}

function toShare(page: string, card: ShareCard): ShareImage {
  return { address: `${page}og.png`, alternative: toFrenchTypography(card.alternative), card };
}
