import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { readShare, renderShare } from '../../../../scripts/pages/share-pages.ts';

const PATHS = ['/', '/a/', '/b/', '/donnees/c.csv', '/d/'];
const whole = {
  name: 'whole',
  getStaticPaths: () => Promise.resolve(PATHS.map((pathname) => ({ pathname, route: {} }))),
  render: (request: Request) => Promise.resolve(new Response(request.url)),
} as unknown as AstroPrerenderer;

/** What a thread writes, by the addresses that Astro asks: those of pages without their slash too. */
async function writtenBy(word: string): Promise<{ known: string[]; written: string[] }> {
  let shared = whole;
  const hook = renderShare(word).hooks['astro:build:start'] as (options: unknown) => void;
  hook({ setPrerenderer: (make: (p: AstroPrerenderer) => AstroPrerenderer) => (shared = make(whole)) });
  const known = (await shared.getStaticPaths()).map(({ pathname }) => pathname);
  const written: string[] = [];
  for (const path of known) {
    const answer = await shared.render(new Request(`http://localhost${path}`), { routeData: {} as never });
    if (answer instanceof Response && answer.body !== null) written.push(path);
  }
  return { known, written };
}

describe('the shares of the pages', () => {
  test('are all the pages, each once; the first knows the others too', async () => {
    for (const of of [1, 2, 3]) {
      const shares = await Promise.all(Array.from({ length: of }, (_, rank) => writtenBy(`${rank}/${of}`)));
      expect(shares.flatMap(({ written }) => written).sort()).toEqual([...PATHS].sort());
      expect(shares[0]?.known).toEqual(PATHS);
    }
  });

  test('are named by two numbers', () => {
    expect(readShare(undefined)).toEqual({ rank: 0, of: 1 });
    expect(readShare('1/2')).toEqual({ rank: 1, of: 2 });
    for (const word of ['', '2/2', '1', 'a/2', '0/0']) expect(() => readShare(word)).toThrow('no share of pages');
  });
});
