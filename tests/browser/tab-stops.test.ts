import { describe, expect, test } from 'vitest';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

/** What the keyboard stops at before the foot of the page: all of it, and what is left to who takes each link over a list. */
interface Stops {
  all: number;
  passing: number;
}

async function stopsOf(path: string): Promise<Stops> {
  return look(path, {}, (page) =>
    page.evaluate(() => {
      const SELECTOR = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
      const elements = [...document.querySelectorAll('*')];
      const foot = document.querySelector('footer.pied');
      const stops = elements.filter(
        (e) =>
          e.matches(SELECTOR) &&
          (e as HTMLElement).tabIndex >= 0 &&
          e.checkVisibility({ visibilityProperty: true }) &&
          !foot?.contains(e),
      );
      let passing = 0;
      let from = 0;
      for (const stop of stops) {
        const at = elements.indexOf(stop);
        if (at < from) continue;
        passing += 1;
        const href = stop.getAttribute('href') ?? '';
        // the first one leads to the content, and passes over the menu alone
        if (!stop.matches('.hors-ecran') || !href.startsWith('#')) continue;
        const target = document.getElementById(href.slice(1));
        if (target) from = Math.max(from, elements.indexOf(target));
      }
      return { all: stops.length, passing };
    }),
  );
}

/** The pages of the most stops, with the most that each may have: half of what it had, or less. */
const MOST: Readonly<Record<string, Stops>> = {
  '/': { all: 96, passing: 96 },
  '/chronologie/': { all: 360, passing: 60 },
  '/glossaire/': { all: 300, passing: 60 },
  '/cartes/cpts-population-couverte/2024-05/departements/': { all: 260, passing: 60 },
  '/promesses/assistants-medicaux/': { all: 270, passing: 260 },
  '/territoires/': { all: 250, passing: 60 },
  '/desaccords/': { all: 140, passing: 140 },
  '/sources/cnam-demographie-2024/': { all: 440, passing: 60 },
  '/sources/rapport-hcaam-2022/': { all: 465, passing: 220 },
  '/sources/ditp-ind-311/': { all: 420, passing: 60 },
  '/chiffres/msp-nombre/': { all: 440, passing: 60 },
  '/chiffres/liberaux-effectif/': { all: 420, passing: 60 },
};

describe.each(Object.entries(MOST))('%s', (path, most) => {
  test('the keyboard comes to the end of the content in few stops', async () => {
    const { all, passing } = await stopsOf(path);
    expect(all).toBeGreaterThan(10);
    expect(all).toBeLessThanOrEqual(most.all);
    expect(passing).toBeLessThanOrEqual(most.passing);
  });
});

test('without script, every place of a map is reached', async () => {
  const reachable = await look('/territoires/', { javaScriptEnabled: false }, (page) =>
    page.evaluate(
      () => [...document.querySelectorAll<SVGAElement>('svg.carte a')].filter((a) => a.tabIndex >= 0).length,
    ),
  );
  expect(reachable).toBe(101);
});
