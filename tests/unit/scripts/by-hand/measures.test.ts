import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsOf, durationsOf, weigh } from '../../../../scripts/by-hand/measures.ts';
import { AFTER_PAGES } from '../../../../scripts/lib/after-pages.ts';

const NAMES = [
  'liens-verifies',
  'pages-lues',
  'gabarits-axe',
  'passages-axe',
  'mutations-refusees',
  'dessins-compares',
  'chromium',
  'librsvg',
  'nginx',
  'caddy',
  'apache',
  'axe',
  'node',
];

describe('what a site weighs', () => {
  it('is counted by kind, each file once', () => {
    const rows = weigh([
      { path: 'territoires/communes/01001-a/index.html', bytes: 10 },
      { path: 'territoires/departements/01-ain/index.html', bytes: 20 },
      { path: 'index.html', bytes: 30 },
      { path: 'donnees/a.csv', bytes: 5 },
      { path: 'favicon.svg', bytes: 1 },
    ]);
    expect(rows.map(({ id, valeur }) => [id, valeur])).toEqual([
      ['construction', 'un échantillon des communes'],
      ['pages-communes', '1'],
      ['pages-territoires', '1'],
      ['pages-autres', '1'],
      ['octets-html', '60'],
      ['octets-tables', '5'],
      ['octets-dessins', '1'],
      ['octets-total', '66'],
    ]);
  });
});

describe('what a build took', () => {
  it('is said step by step and in all, and a step without words is refused', () => {
    const rows = durationsOf([
      { step: 'data', seconds: 2.5 },
      { step: 'pages', seconds: 20 },
    ]);
    expect(rows.map(({ id, valeur }) => [id, valeur])).toEqual([
      ['secondes-data', '2.5'],
      ['secondes-pages', '20.0'],
      ['secondes-total', '22.5'],
    ]);
    expect(() => durationsOf([{ step: 'autre', seconds: 1 }])).toThrow('autre');
  });

  it('has words for each step', () => {
    const steps = AFTER_PAGES.map((program) => ({ step: basename(program, '.ts'), seconds: 1 }));
    expect(durationsOf(steps)).toHaveLength(steps.length + 1);
  });
});

describe('what tests count', () => {
  it('is the sum of what they noted, and the version of a tool as it is', () => {
    const rows = countsOf([...NAMES, 'liens-verifies', 'chromium'].map((id) => ({ id, valeur: '12' })));
    expect(rows.find(({ id }) => id === 'liens-verifies')?.valeur).toBe('24');
    expect(rows.find(({ id }) => id === 'chromium')?.valeur).toBe('12');
  });

  it('is refused where a test noted nothing', () => {
    expect(() => countsOf([])).toThrow('no test has noted');
  });
});
