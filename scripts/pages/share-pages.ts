import type { AstroIntegration } from 'astro';

/** The variable that names the share which a thread renders: « 0/2 » is the first of two. All the pages when it is not set. */
export const PAGES_SHARE = 'PAGES_SHARE';

/** Which share of the pages is rendered, from 0, and of how many. Throws on what is none. */
export function readShare(word: string | undefined): { rank: number; of: number } {
  if (word === undefined) return { rank: 0, of: 1 };
  const [, rank, of] = /^(\d)\/([1-9])$/.exec(word) ?? [];
  if (rank === undefined || of === undefined || Number(rank) >= Number(of))
    throw new Error(`no share of pages: ${word}`);
  return { rank: Number(rank), of: Number(of) };
}

/**
 * Renders one page in so many, so that several threads make the site: neighbours cost the same. The first knows them all, of which it
 * makes the map of the site, and hands nothing over for those of the others.
 */
export function renderShare(word: string | undefined): AstroIntegration {
  const { rank, of } = readShare(word);
  return {
    name: 'render-share',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (of === 1) return;
        const own = new Set<string>();
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => {
            const paths = await whole.getStaticPaths();
            const kept = paths.filter((_, i) => i % of === rank);
            for (const { pathname } of kept) own.add(toKey(pathname));
            return rank === 0 ? paths : kept;
          },
          render: async (request, options) =>
            own.has(toKey(new URL(request.url).pathname)) ? whole.render(request, options) : new Response(null),
        }));
      },
    },
  };
}

/** The address of a page, whether it ends with a slash or not. */
function toKey(pathname: string): string {
  return decodeURI(pathname).replace(/^\/|\/$/g, '');
}
