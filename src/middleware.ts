import { defineMiddleware } from 'astro:middleware';
import { appendComputations } from './prose/computed/appendix.ts';
import { gatherComputations } from './prose/computed/page-computations.ts';
import { ENGLISH_MARKS, markDesaccords } from './prose/disagreement-marks.ts';
import { toTypographyHtml } from './format/typography-html.ts';
import { linkFirstTermes } from './prose/glossaire/linker.ts';
import { markQuotations } from './prose/quotations.ts';
import { passLongLists } from './prose/skip-links.ts';

/** Documents that other sites show, the page that holds the terms, that in English, lists of names, pages made by thousands: no term is linked there. */
const WITHOUT_TERMES = /^\/(?:embed|glossaire|en)\/|\/communes\/$|^\/territoires\/(?:communes|epci)\//;

/** The pages of rows, where each number is looked at for itself. */
const EACH_MARK = /^\/(?:chiffres|sources)\//;

/**
 * Documents that other sites show: the note under the figure says there what the marks say here. And pages made by thousands:
 * the page of the département has them.
 */
const WITHOUT_MARKS = /^\/(?:embed|territoires\/(?:communes|epci))\//;

const IN_ENGLISH = /^\/en\//;

/** Documents that other sites show, and frames of pages made by thousands, whose lists come later. */
const WITHOUT_PASSAGES = /^\/(?:embed|territoires\/(?:communes|epci))\//;

/**
 * Every page leaves with its own computations explained at its end, French typography, whatever its author typed, the first
 * use of each term linked, a mark on each number that another source contradicts, the words of others marked as theirs, and a link over
 * each long list.
 */
export const onRequest = defineMiddleware(({ url }, next) =>
  gatherComputations(async (computations) => {
    const response = await next();
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    const compose = toTypographyHtml(appendComputations(await response.text(), computations));
    const linked = WITHOUT_TERMES.test(url.pathname) ? compose : linkFirstTermes(compose, { within: 'main' });
    const marked = WITHOUT_MARKS.test(url.pathname)
      ? linked
      : markDesaccords(linked, {
          each: EACH_MARK.test(url.pathname),
          ...(IN_ENGLISH.test(url.pathname) && { words: ENGLISH_MARKS }),
        });
    const quoted = markQuotations(marked, { within: 'main' });
    return new Response(WITHOUT_PASSAGES.test(url.pathname) ? quoted : passLongLists(quoted), {
      status: response.status,
      headers: response.headers,
    });
  }),
);
