import { describe, expect, it } from 'vitest';
import { initiatives } from '../../../../src/store/rows.ts';
import { initiativeMap } from '../../../../src/figures/initiatives-map.ts';
import { existsInitiative, INITIATIVE_FILTERS } from '../../../../src/subjects/initiatives/filters.ts';
import {
  GROUPS,
  initiativesOf,
  locatedInitiatives,
  initiativeLink,
  WITHOUT_REGION,
} from '../../../../src/subjects/initiatives/view.ts';
import { initiativesLink, territoireSentence } from '../../../../src/subjects/initiatives/sentences.ts';
import { territoire, territoires } from '../../../../src/store/rows.ts';
import { nameWithArticle } from '../../../../src/domain/territoire-name.ts';
import { asText, numbersOf } from '../../../../src/prose/sentence.ts';
import { hasMedicobus } from '../../../../src/subjects/territoires/medicobus.ts';

const located = (id: string) => locatedInitiatives.find(({ initiative }) => initiative.id === id);

describe('the places of the initiatives', () => {
  it.each([
    // id, départements, régions, heading
    ['msp-sakisoigne', ['DEP-974'], ['REG-04'], 'DEP-974'],
    ['territoire-lorient', ['DEP-56'], ['REG-53'], 'DEP-56'],
    ['hopital-agen-nerac', ['DEP-47'], ['REG-75'], 'DEP-47'],
    ['cpts-loire-vendee-ocean', ['DEP-85', 'DEP-44'], ['REG-52'], 'REG-52'],
    ['osys-bretagne', [], ['REG-53'], 'REG-53'],
    ['centres-sante-ramsay', [], ['REG-84', 'REG-11'], null],
    [
      'territoires-universitaires-de-sante',
      ['DEP-49', 'DEP-14', 'DEP-37', 'DEP-51'],
      ['REG-52', 'REG-28', 'REG-24', 'REG-44'],
      null,
    ],
    ['cpts-semi-rurale', [], [], null],
  ])('%s is in %j, %j, and told under %s', (id, departements, regions, focus) => {
    expect(located(id)).toMatchObject({ departements, regions, focus });
  });

  it('tell each initiative once, under one heading', () => {
    const said = [
      ...GROUPS.flatMap(({ initiatives: i, departements }) => [
        ...i,
        ...departements.flatMap((group) => group.initiatives),
      ]),
      ...WITHOUT_REGION.several,
      ...WITHOUT_REGION.inconnu,
    ].map(({ initiative }) => initiative.id);
    expect(said.toSorted()).toEqual(initiatives.map(({ id }) => id).toSorted());
  });

  it('leave no département of a région unsaid', () => {
    for (const { region, departements, without } of GROUPS) {
      const all = [...departements.map(({ departement }) => departement), ...without];
      expect(all.every(({ parent }) => parent === region.code)).toBe(true);
    }
    expect(GROUPS.flatMap(({ departements, without }) => [...departements, ...without])).toHaveLength(101);
  });

  it('send a département that no source names to its région', () => {
    expect(initiativeLink('DEP-61')).toBe('/initiatives/#DEP-61');
    expect(initiativeLink('DEP-15')).toBe('/initiatives/#REG-84');
    expect(initiativeLink('DEP-976')).toBe('/initiatives/#REG-06');
    expect(initiativesOf('DEP-15')).toEqual([]);
  });
});

it('the line of a territory counts what names it, and says that silence is the sources’', () => {
  expect(asText(territoireSentence(territoire('DEP-61')))).toMatch(
    /^Nos sources citent 2 initiatives locales dans l’Orne, et \d pour la région, sans dire où\.$/,
  );
  expect(asText(territoireSentence(territoire('DEP-15')))).toMatch(
    /^Nos sources ne citent aucune initiative locale dans le Cantal, mais \d pour la région/,
  );
  expect(asText(territoireSentence(territoire('REG-06')))).toBe(
    'Nos sources ne citent aucune initiative locale à Mayotte.',
  );
});

it('the line of a territory whose page signals a médicobus does not say that no initiative is cited', () => {
  expect(asText(territoireSentence(territoire('DEP-43')))).toMatch(
    /^Hors médicobus \(voir plus haut\), nos sources ne citent aucune initiative locale en Haute-Loire, mais \d pour la région/,
  );
  for (const t of territoires.filter(({ niveau }) => niveau === 'DEP' || niveau === 'REG'))
    if (hasMedicobus(t)) expect(asText(territoireSentence(t))).not.toMatch(/^Nos sources ne citent aucune/);
});

it('the line of a territory leads to what it counts, and promises nothing to read where it counts none', () => {
  for (const t of territoires.filter(({ niveau }) => niveau === 'DEP' || niveau === 'REG')) {
    const counted = numbersOf(territoireSentence(t)).length > 0;
    expect(initiativesLink(t), t.code).toEqual(
      counted
        ? { words: 'Les lire', link: initiativeLink(t.code) }
        : { words: 'Celles d’autres lieux', link: '/initiatives/' },
    );
  }
});

it('the map draws a circle for each département that is named, and none for the others', () => {
  const { drawing, table } = initiativeMap();
  const circles = /<g class="cercles".*?<\/g>/.exec(drawing.ample)?.[0] ?? '';
  expect(circles.match(/<circle/g)).toHaveLength(table.rows.length);
  expect(drawing.ample.match(/<a /g)).toHaveLength(101);
  expect(drawing.ample).toContain('href="/initiatives/#DEP-61"><title>Orne\u202F: 2');
});

it('the map names the most cited départements with their article, as a sentence does', () => {
  const said = asText(initiativeMap().takeaway);
  const most = Math.max(
    ...territoires.filter(({ niveau }) => niveau === 'DEP').map((t) => initiativesOf(t.code).length),
  );
  for (const t of territoires.filter(({ niveau, code }) => niveau === 'DEP' && initiativesOf(code).length === most))
    expect(said).toMatch(new RegExp(`(?:\\s: |, | et )${nameWithArticle(t)}(?:,| et )`));
});

it('the filters know which pairs leave nothing', () => {
  const [nature, region] = INITIATIVE_FILTERS;
  expect(nature.choice.reduce((sum, { number }) => sum + number, 0)).toBe(initiatives.length);
  expect(region.choice.map(({ valeur }) => valeur)).toContain('94');
  expect(existsInitiative('telemedecine', '94')).toBe(true);
  expect(existsInitiative('medicobus', '94')).toBe(false);
});
