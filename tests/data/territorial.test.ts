import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toFrenchTypography } from '../../src/format/typography.ts';

// The tables are read as text, without the project's own reader: what is checked here is what the files say.
type Rank = Record<string, string>;

const DATA = new URL('../../data/', import.meta.url);

function readTable(nom: string): Rank[] {
  const { data, errors } = Papa.parse<Rank>(readFileSync(new URL(nom, DATA), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${nom}: ${errors[0]!.message}`);
  return data;
}

const observations = (indicateur: string) => readTable(`observations/${indicateur}.csv`);

interface Entity {
  code: string;
  region?: string;
}
const cog = createRequire(import.meta.url);
const departements = cog('@etalab/decoupage-administratif/data/departements.json') as Entity[];
const regionOf = new Map(
  departements.filter((d) => /^(\d\d|2[AB]|97[12346])$/.test(d.code)).map((d) => [d.code, d.region!]),
);
const DEP = [...regionOf.keys()].sort().map((code) => `DEP-${code}`);
const REG = [...new Set(regionOf.values())].sort().map((code) => `REG-${code}`);
const TERRITOIRES: Record<string, string[]> = { FR: ['FR'], REG, DEP };

const number = (rank: Rank | undefined) => {
  if (!rank || !/^\d+(\.\d+)?$/.test(rank.valeur!)) throw new Error(`no number: ${rank?.id}`);
  return Number(rank.valeur);
};

/** The value of a territory at a date, as written in the file. */
function read(indicateur: string, territoire: string, date: string, ventilation = ''): string | undefined {
  return observations(indicateur).find(
    (o) => o.territoire === territoire && o.date === date && o.ventilation === ventilation,
  )?.valeur;
}

const MSP =
  '2017-06 2017-12 2018-06 2018-12 2019-06 2019-12 2020-06 2020-12 2021-06 2021-12 2022-12 2023-06 2023-12'.split(' ');
const PROFESSIONS =
  'medecins generalistes generalistes-hors-mep specialistes infirmiers kinesitherapeutes dentistes orthophonistes psychiatres ophtalmologues'.split(
    ' ',
  );
const AIMED_PUBLIC = ['sages-femmes', 'pediatres', 'gynecologues'];

interface Grid {
  niveaux: string[];
  dates: string[];
  ventilations?: string[];
  /** How many cells the producer leaves without a value. */
  nd: number;
  source: string;
}

/** Each complete grid: levels × dates × modalities, and its number of « nd ». */
const GRIDS: Record<string, Grid> = {
  'msp-nombre': { niveaux: ['FR', 'REG', 'DEP'], dates: MSP, nd: 0, source: 'ditp-ind-311' },
  'centres-sante-nombre': {
    niveaux: ['FR', 'REG', 'DEP'],
    dates: ['2017-12', '2018-12', '2019-12', '2020-12', '2021-12', '2022-12', '2023-12'],
    // 26 départements and 4 régions, three times
    nd: 90,
    source: 'ditp-ind-318',
  },
  'assistants-medicaux-recrutes': {
    niveaux: ['FR', 'REG', 'DEP'],
    dates: ['2022-12', '2023-11', '2023-12'],
    nd: 0,
    source: 'ditp-ind-679',
  },
  'sas-population-couverte': {
    niveaux: ['FR', 'DEP'],
    dates: ['2022-12', '2023-04', '2023-07', '2023-10', '2023-12', '2024-03', '2024-06', '2024-09'],
    // Mayotte eight times, the other départements four times in 2023, France in March 2024
    nd: 8 + 4 * 100 + 1,
    source: 'ditp-ind-587',
  },
  'cpts-population-couverte': {
    niveaux: ['FR', 'REG', 'DEP'],
    dates: ['2022-09', '2022-12', '2023-10', '2023-12', '2024-05'],
    // 119 below France in September 2022, France in December 2022, 18 régions and Territoire de Belfort in May 2024
    nd: 119 + 1 + 18 + 1,
    source: 'ditp-ind-589',
  },
  'liberaux-effectif': {
    niveaux: ['FR', 'REG', 'DEP'],
    dates: ['2024'],
    ventilations: [...PROFESSIONS, ...AIMED_PUBLIC],
    nd: 0,
    source: 'cnam-demographie-2024',
  },
  'liberaux-densite': {
    niveaux: ['FR', 'REG', 'DEP'],
    dates: ['2024'],
    ventilations: PROFESSIONS,
    nd: 0,
    source: 'cnam-demographie-2024',
  },
  'liberaux-densite-public-vise': {
    niveaux: ['FR', 'REG', 'DEP'],
    dates: ['2024'],
    ventilations: AIMED_PUBLIC,
    nd: 0,
    source: 'cnam-demographie-2024',
  },
  apl: {
    niveaux: ['FR', 'DEP'],
    dates: ['2023', '2024'],
    ventilations: ['generalistes'],
    nd: 2,
    source: 'drees-apl-2024',
  },
  'apl-etp': {
    niveaux: ['DEP'],
    dates: ['2024'],
    ventilations: ['infirmiers', 'kinesitherapeutes', 'dentistes'],
    nd: 3,
    source: 'drees-apl-2024',
  },
  'apl-etp-femmes': {
    niveaux: ['DEP'],
    dates: ['2024'],
    ventilations: ['sages-femmes'],
    nd: 1,
    source: 'drees-apl-2024',
  },
  'apl-population-faible': { niveaux: ['DEP'], dates: ['2024'], nd: 1, source: 'drees-apl-2024' },
  'apl-population-faible-part': { niveaux: ['DEP'], dates: ['2024'], nd: 1, source: 'drees-apl-2024' },
};

test('the registry has 101 départements and 18 régions', () => {
  expect([DEP.length, REG.length]).toEqual([101, 18]);
});

test('the contours are those of the 101 départements, keyed by their codes as text', () => {
  const topology = JSON.parse(readFileSync(new URL('geo/departements.topojson', DATA), 'utf8'));
  const ids: unknown[] = topology.objects.departements.geometries.map((g: { id: unknown }) => g.id);
  expect(ids.map((id) => `DEP-${id}`).sort()).toEqual(DEP);
  expect(ids.every((id) => typeof id === 'string')).toBe(true);
});

describe.each(Object.entries(GRIDS))('%s', (indicateur, { niveaux, dates, ventilations = [''], nd, source }) => {
  const ranks = observations(indicateur);

  test('every territory has a row at every date, in the order France, régions, départements', () => {
    const keys = ranks.map((o) => [o.territoire, o.date, o.ventilation].join(' '));
    const expected = niveaux.flatMap((niveau) =>
      TERRITOIRES[niveau]!.flatMap((t) => dates.flatMap((d) => ventilations.map((v) => `${t} ${d} ${v}`))),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual([...expected].sort());
    expect([...new Set(ranks.map((o) => o.territoire))]).toEqual(niveaux.flatMap((niveau) => TERRITOIRES[niveau]!));
    const disorder = ranks.filter(
      (o, i) => i > 0 && ranks[i - 1]!.territoire === o.territoire && ranks[i - 1]!.date! > o.date!,
    );
    expect(disorder).toEqual([]);
  });

  test('ids are made of the key, and the source and the levels are those declared', () => {
    for (const o of ranks) {
      expect(o.id).toBe([indicateur, o.territoire, o.date, o.ventilation].filter(Boolean).join('.'));
      expect(o.indicateur).toBe(indicateur);
      expect(o.source).toBe(source);
    }
    expect(readTable('sources.csv').filter((s) => s.id === source)).toHaveLength(1);
    const [declaration, ...duplicates] = readTable('indicateurs.csv').filter((i) => i.id === indicateur);
    expect(declaration?.niveaux).toBe(niveaux.join(' '));
    expect(duplicates).toEqual([]);
  });

  test(`${nd} cells are without a value, and each says why`, () => {
    const empty = ranks.filter((o) => o.valeur === 'nd');
    expect(empty).toHaveLength(nd);
    for (const o of empty) expect(o.note, o.id).not.toBe('');
  });
});

test('national counts, shares and coverage stay in their range', () => {
  for (const indicateur of [
    'cpts-population-couverte',
    'sas-population-couverte',
    'apl-population-faible-part',
    'cpts-population-couverte-aci',
    'cpts-population-couverte-atlas',
  ]) {
    for (const o of observations(indicateur).filter((r) => /^\d/.test(r.valeur!))) {
      expect(number(o), o.id).toBeLessThanOrEqual(100);
    }
  }
  for (const indicateur of [
    'msp-nombre',
    'centres-sante-nombre',
    'assistants-medicaux-recrutes',
    'liberaux-effectif',
    'apl-population-faible',
  ]) {
    for (const o of observations(indicateur)) expect(o.valeur, o.id).toMatch(/^(\d+|nd)$/);
  }
});

describe('départements make the régions and France', () => {
  const ADDITIFS = ['msp-nombre', 'centres-sante-nombre', 'assistants-medicaux-recrutes', 'liberaux-effectif'];

  test('exactly these indicators are declared additive', () => {
    const territorial = readTable('indicateurs.csv').filter((i) => i.id! in GRIDS);
    expect(
      territorial
        .filter((i) => i.additif === 'oui')
        .map((i) => i.id)
        .sort(),
    ).toEqual([...ADDITIFS].sort());
  });

  test.each(ADDITIFS)('%s, at every date and for every modality', (indicateur) => {
    const { dates, ventilations = [''] } = GRIDS[indicateur]!;
    for (const date of dates) {
      for (const ventilation of ventilations) {
        const ranks = observations(indicateur).filter((o) => o.date === date && o.ventilation === ventilation);
        // what a producer does not publish does not count in its totals either: the sums are those of the published cells
        const published = new Map(ranks.filter((o) => o.valeur !== 'nd').map((o) => [o.territoire!, number(o)]));
        const sum = (codes: string[]) => codes.reduce((total, code) => total + (published.get(code) ?? 0), 0);
        for (const region of REG) {
          const own = DEP.filter((dep) => `REG-${regionOf.get(dep.slice(4))}` === region);
          expect(published.get(region) ?? 0, `${region} ${date} ${ventilation}`).toBe(sum(own));
        }
        expect(published.get('FR'), `FR ${date} ${ventilation}`).toBe(sum(REG));
      }
    }
  });
});

test('a région of one département has the value of its département', () => {
  for (const indicateur of ['cpts-population-couverte', 'liberaux-densite']) {
    const ranks = observations(indicateur);
    for (const [dep, region] of regionOf) {
      if ([...regionOf.values()].filter((r) => r === region).length > 1) continue;
      const valeurs = (territoire: string) =>
        ranks
          .filter((o) => o.territoire === territoire && o.date !== '2024-05')
          .map((o) => [o.date, o.ventilation, o.valeur]);
      expect(valeurs(`DEP-${dep}`)).toEqual(valeurs(`REG-${region}`));
    }
  }
});

// Copied by hand from the published tables.
test.each([
  ['msp-nombre', 'FR', '2017-06', '', '1034'],
  ['msp-nombre', 'FR', '2023-12', '', '2501'],
  ['msp-nombre', 'DEP-01', '2023-12', '', '38'],
  ['msp-nombre', 'DEP-59', '2023-12', '', '104'],
  ['msp-nombre', 'DEP-976', '2017-06', '', '0'],
  ['msp-nombre', 'REG-94', '2023-12', '', '13'],
  ['cpts-population-couverte', 'FR', '2023-12', '', '84'],
  ['cpts-population-couverte', 'FR', '2024-05', '', '86.1'],
  ['cpts-population-couverte', 'REG-93', '2023-12', '', '97'],
  ['cpts-population-couverte', 'DEP-2A', '2022-12', '', '0'],
  ['cpts-population-couverte', 'DEP-90', '2023-12', '', '100'],
  ['cpts-population-couverte', 'DEP-971', '2023-10', '', '97'],
  ['assistants-medicaux-recrutes', 'FR', '2023-11', '', '5355'],
  ['assistants-medicaux-recrutes', 'REG-11', '2023-12', '', '877'],
  ['assistants-medicaux-recrutes', 'DEP-2A', '2023-12', '', '15'],
  ['centres-sante-nombre', 'FR', '2021-12', '', '522'],
  ['centres-sante-nombre', 'DEP-75', '2023-12', '', '65'],
  ['centres-sante-nombre', 'REG-02', '2023-12', '', '0'],
  ['sas-population-couverte', 'FR', '2024-09', '', '95'],
  ['sas-population-couverte', 'DEP-971', '2024-09', '', '0'],
  ['liberaux-effectif', 'FR', '2024', 'generalistes', '55546'],
  ['liberaux-effectif', 'DEP-75', '2024', 'kinesitherapeutes', '3555'],
  ['liberaux-effectif', 'DEP-05', '2024', 'pediatres', '0'],
  ['liberaux-densite', 'DEP-2A', '2024', 'infirmiers', '309.2'],
  ['liberaux-densite', 'REG-53', '2024', 'dentistes', '58.8'],
  ['liberaux-densite-public-vise', 'FR', '2024', 'sages-femmes', '56.3'],
  ['apl', 'FR', '2024', 'generalistes', '3.72'],
  ['apl', 'DEP-01', '2024', 'generalistes', '2.57'],
  ['apl', 'DEP-75', '2023', 'generalistes', '4.96'],
  ['apl-etp', 'DEP-59', '2024', 'dentistes', '60.1'],
  ['apl-etp-femmes', 'DEP-971', '2024', 'sages-femmes', '27.1'],
  ['apl-population-faible', 'DEP-59', '2024', '', '76142'],
  ['apl-population-faible', 'DEP-974', '2024', '', '0'],
  ['apl-population-faible-part', 'DEP-02', '2024', '', '25.2'],
  ['cpts-population-couverte-atlas', 'FR', '2024-01', '', '66.75'],
  ['cpts-population-couverte-atlas', 'REG-04', '2024-01', '', '100'],
  ['cpts-population-couverte-atlas', 'REG-76', '2024-01', '', '66.1'],
  ['cpts-atlas-nombre', 'REG-84', '2024-01', '', '84'],
])('%s in %s at %s %s is %s', (indicateur, territoire, date, ventilation, expected) => {
  expect(read(indicateur, territoire, date, ventilation)).toBe(expected);
});

// Absences that would be wrong as a zero, or as the value of another date.
test.each([
  ['cpts-population-couverte', 'DEP-90', '2024-05', ''],
  ['cpts-population-couverte', 'REG-84', '2024-05', ''],
  ['sas-population-couverte', 'DEP-976', '2024-09', ''],
  ['centres-sante-nombre', 'DEP-02', '2019-12', ''],
  ['centres-sante-nombre', 'REG-94', '2017-12', ''],
  ['apl', 'DEP-976', '2024', 'generalistes'],
  ['apl-population-faible', 'DEP-976', '2024', ''],
])('%s in %s at %s %s is not published', (indicateur, territoire, date, ventilation) => {
  expect(read(indicateur, territoire, date, ventilation)).toBe('nd');
});

describe('CPTS coverage of 2022', () => {
  const ranks = observations('cpts-population-couverte');

  test('the national 68 % is one measure, of September, and is not repeated in December', () => {
    expect(ranks.filter((o) => o.territoire === 'FR' && o.valeur === '68').map((o) => o.date)).toEqual(['2022-09']);
    expect(read('cpts-population-couverte', 'FR', '2022-12')).toBe('nd');
  });

  test('every value of December 2022 says that it is a starting value', () => {
    const december = ranks.filter((o) => o.date === '2022-12' && o.valeur !== 'nd');
    expect(december).toHaveLength(119);
    for (const o of december) {
      expect(o.localisation, o.id).toContain('valeur initiale');
      expect(o.note, o.id).toContain('Valeur de départ');
    }
    expect(ranks.filter((o) => o.date !== '2022-12' && o.localisation!.includes('valeur initiale'))).toEqual([]);
  });
});

test('what a third party computed from the APL says so, and that the year is provisional', () => {
  for (const indicateur of [
    'apl',
    'apl-etp',
    'apl-etp-femmes',
    'apl-population-faible',
    'apl-population-faible-part',
  ]) {
    for (const o of observations(indicateur).filter((r) => /^\d/.test(r.valeur!))) {
      expect(o.statut, o.id).toBe('recalcule');
      expect(o.note, o.id).toContain('provisoire');
    }
  }
});

test('the regions that the atlas of January 2024 does not show are unknown, not missing and not zero', () => {
  for (const indicateur of ['cpts-population-couverte-atlas', 'cpts-atlas-nombre']) {
    const january = observations(indicateur).filter(
      (o) => o.source === 'atlas-cpts-2024-01' && o.territoire!.startsWith('REG-'),
    );
    expect(january.map((o) => o.territoire).sort()).toEqual(REG);
    expect(january.filter((o) => o.valeur === 'inc')).toHaveLength(10);
    expect(january.filter((o) => /^\d/.test(o.valeur!)).every((o) => o.statut === 'repris')).toBe(true);
  }
});

describe('targets of the barometer', () => {
  const targets = readTable('objectifs.csv').filter((o) => o.source!.startsWith('ditp-ind-'));
  const startingWith = (prefix: string) => targets.filter((o) => o.id!.startsWith(`${prefix}.`));
  const total = (ranks: Rank[], niveau: string) =>
    ranks.filter((o) => o.territoire!.startsWith(niveau)).reduce((sum, o) => sum + number(o), 0);

  test.each([
    ['msp-ditp-2026-12', '4000'],
    ['centres-sante-ditp-2026-12', '700'],
    ['cpts-ditp-2026-12', '100'],
  ])('%s covers France, 18 régions and 101 départements; France aims at %s', (prefix, france) => {
    const ranks = startingWith(prefix);
    expect(ranks.map((o) => o.territoire)).toEqual(['FR', ...REG, ...DEP]);
    expect(ranks[0]!.valeur).toBe(france);
    if (prefix.startsWith('cpts')) return expect(ranks.every((o) => o.valeur === '100')).toBe(true);
    expect([total(ranks, 'REG'), total(ranks, 'DEP')]).toEqual([Number(france), Number(france)]);
  });

  test('assistants médicaux: territories aim at the end of 2024, France at the end of 2026', () => {
    const territoires = startingWith('assistants-medicaux-ditp-2024-12');
    expect(territoires.map((o) => o.territoire)).toEqual([...REG, ...DEP]);
    // the figure that the caution of the indicator gives
    expect([total(territoires, 'REG'), total(territoires, 'DEP')]).toEqual([9818, 9818]);
    expect(startingWith('assistants-medicaux-ditp-2026-12').map((o) => [o.territoire, o.valeur])).toEqual([['FR', '10000']]);
  });

  test('no date of announcement is lent to a territory', () => {
    expect(targets.length).toBeGreaterThan(0);
    for (const o of targets.filter((r) => r.territoire !== 'FR')) expect(o.annonce_le, o.id).toBe('inconnue');
  });

  test('the sentence of a target agrees with its number', () => {
    expect(startingWith('centres-sante-ditp-2026-12').find((o) => o.territoire === 'DEP-02')?.libelle).toBe(
      '1 centre de santé pluriprofessionnel en décembre 2026',
    );
    expect(startingWith('msp-ditp-2026-12')[0]?.libelle).toBe('4\u202f000 maisons de santé en décembre 2026');
  });
});

test('what readers see follows French typography', () => {
  const texts = [
    ...Object.keys(GRIDS).flatMap((i) => observations(i).map((o) => o.note!)),
    ...readTable('indicateurs.csv')
      .filter((i) => i.id! in GRIDS)
      .flatMap((i) => [i.nom!, i.definition!, i.prudence!, i.unite!]),
    ...readTable('objectifs.csv')
      .filter((o) => o.source!.startsWith('ditp-ind-'))
      .flatMap((o) => [o.libelle!, o.note!]),
  ];
  expect([...new Set(texts)].filter((text) => text !== toFrenchTypography(text))).toEqual([]);
});

test('Wikidata has one item for a place, and the same for a région and its only département', () => {
  const items = readTable('elements-wikidata.csv');
  const places = Map.groupBy(items, ({ element }) => element);
  const shared = [...places.values()].filter((rows) => rows.length > 1);
  expect(items).toHaveLength(REG.length + DEP.length - 2);
  expect(shared.map((rows) => rows.map(({ territoire }) => territoire))).toEqual(
    ['01', '02', '03', '04', '06'].map((code) => [`REG-${code}`, `DEP-97${Number(code)}`]),
  );
});
