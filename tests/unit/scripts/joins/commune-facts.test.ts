import { describe, expect, it } from 'vitest';
import type { OldCodeRow, CommuneRow, EpciRow } from '../../../../src/domain/commune.ts';
import type { CommuneIndicator } from '../../../../src/domain/tables/communes.ts';
import type { Valeur } from '../../../../src/domain/valeur.ts';
import { toCommuneColumns, toDepartementFacts } from '../../../../scripts/joins/commune-facts.ts';
import { toFarRanks, toPlaceShares } from '../../../../scripts/joins/place-shares.ts';
import { aTerritoire } from '../../rows.ts';

const commune = (code: string, departement: string, population: number): CommuneRow => [
  code,
  code,
  code,
  0,
  'E',
  departement,
  population,
  [],
];
/** Four communes along a parallel near the equator, a degree apart: 111.2 km. */
const communes = [
  commune('01001', '01', 100),
  commune('01002', '01', 300),
  commune('02001', '02', 600),
  commune('02002', '02', 0),
];
const centres = { codes: ['01001', '01002', '02001', '02002'], latitudes: [0, 0, 0, 0], longitudes: [0, 1, 2, 3] };
const old = (code: string, to: string): OldCodeRow => [code, '', code, 'ancien-code', to];
const oldCodes = [old('01901', '01001'), old('01902', '01001'), old('02901', '02001'), old('02902', '02001')];
const arrondissements = new Map([
  ['02901', 100],
  ['02902', 300],
]);
const indicator = (id: string, rest: Partial<CommuneIndicator>): CommuneIndicator =>
  ({ id, dates: ['2024'], non_liste: 'zero', distance: '', ...rest }) as CommuneIndicator;
const MSP = indicator('msp', { distance: 'msp' });
const APL = indicator('apl', { non_liste: 'nd', dates: ['2022', '2023'] });

function join(tables: [CommuneIndicator, Record<string, Valeur[]>][]) {
  const indicators = tables.map(([declared, rows]) => ({
    indicator: declared,
    codes: Object.keys(rows),
    values: declared.dates.map((_, i) => Object.values(rows).map((cells) => cells[i]!)),
  }));
  return toCommuneColumns({ indicators, centres }, { communes, oldCodes, arrondissements });
}

describe('what is published of a commune', () => {
  it('is zero, or not published, where the source does not name it: as the indicator declares', () => {
    const { values } = join([
      [MSP, { '01002': [2] }],
      [APL, { '01002': [1.5, 'nd'] }],
    ]);
    expect(values.get('msp')).toEqual([[0, 2, 0, 0]]);
    expect(values.get('apl')).toEqual([
      ['nd', 1.5, 'nd', 'nd'],
      ['nd', 'nd', 'nd', 'nd'],
    ]);
  });

  it('keeps every kind of absence', () => {
    expect(join([[APL, { '01001': ['s', 'so'], '01002': ['inc', 0] }]]).values.get('apl')).toEqual([
      ['s', 'inc', 'nd', 'nd'],
      ['so', 0, 'nd', 'nd'],
    ]);
  });

  it('comes from an old code as it is, and says so', () => {
    const { values, conversions } = join([[APL, { '01901': [1.2, 1.3] }]]);
    expect(values.get('apl')?.map(([first]) => first)).toEqual([1.2, 1.3]);
    expect(conversions[0]).toEqual({
      indicateur: 'apl',
      date: '2022',
      commune: '01001',
      codes: ['01901'],
      valeurs: [1.2],
      nature: 'reprise',
      valeur: 1.2,
    });
  });

  it('is the mean of what became one commune, simple where the register does not know their people', () => {
    const { values, conversions } = join([[APL, { '01001': [1, 3], '01901': [2, 'nd'] }]]);
    expect(values.get('apl')?.map(([first]) => first)).toEqual([1.5, 3]);
    // at the second date the commune speaks for all: nothing is converted
    expect(conversions.map(({ date, nature }) => [date, nature])).toEqual([['2022', 'moyenne-simple']]);
  });

  it('is weighed by the people of arrondissements', () => {
    const { values, conversions } = join([[APL, { '02901': [1, 'nd'], '02902': [5, 'nd'] }]]);
    expect(values.get('apl')?.map((column) => column[2])).toEqual([4, 'nd']);
    expect(conversions).toMatchObject([{ nature: 'moyenne-ponderee', codes: ['02901', '02902'], valeur: 4 }]);
  });

  it('adds counts', () => {
    const { values, conversions } = join([[MSP, { '02901': [1], '02902': [5] }]]);
    expect(values.get('msp')?.[0]).toEqual([0, 0, 6, 0]);
    expect(conversions).toMatchObject([{ nature: 'somme', valeur: 6 }]);
  });

  it('throws on a code that leads to no commune', () => {
    expect(() => join([[MSP, { '99999': [1] }]])).toThrow('99999 leads to no commune');
  });
});

describe('the nearest commune that has one', () => {
  it('is itself at no distance, or the nearest, whatever its département', () => {
    const { nearest } = join([[MSP, { '02001': [1] }]]);
    expect(nearest.get('msp')).toEqual([
      { km: 222.4, rank: 2 },
      { km: 111.2, rank: 2 },
      { km: 0, rank: 2 },
      { km: 111.2, rank: 2 },
    ]);
  });

  it('is none where no commune has one, and sought for none that has no distance', () => {
    const { nearest } = join([
      [MSP, {}],
      [APL, {}],
    ]);
    expect(nearest.get('msp')).toEqual([null, null, null, null]);
    expect(nearest.has('apl')).toBe(false);
  });

  it('is written by département, with the codes', () => {
    const facts = toDepartementFacts(join([[MSP, { '02001': [1] }]]), communes);
    expect([...facts.keys()]).toEqual(['01', '02']);
    expect(facts.get('01')).toEqual({
      codes: ['01001', '01002'],
      latitudes: [0, 0],
      longitudes: [0, 1],
      values: { msp: [[0, 0]] },
      nearest: { msp: { km: [222.4, 111.2], communes: ['02001', '02001'] } },
    });
  });
});

describe('what the communes of a place have together', () => {
  const epci: EpciRow[] = [['E', 'E', 'e', 'CC', 900, '2023', ['01', '02'], ['01002', '02001']]];
  const territoires = [
    aTerritoire({ code: 'FR', niveau: 'FR', parent: null }),
    aTerritoire({ code: 'REG-84', niveau: 'REG', cog: '84', parent: 'FR' }),
    aTerritoire({ code: 'DEP-01', niveau: 'DEP', cog: '01', parent: 'REG-84' }),
    aTerritoire({ code: 'DEP-02', niveau: 'DEP', cog: '02', parent: 'REG-84' }),
  ];
  const shares = (tables: [CommuneIndicator, Record<string, Valeur[]>][]) =>
    toPlaceShares(join(tables), { communes, epci, territoires, indicators: tables.map(([declared]) => declared) });

  it('counts people with, without, and beyond each threshold', () => {
    const { wide } = shares([[MSP, { '02001': [3] }]]);
    expect(wide.map(({ place }) => place)).toEqual(['FR', 'REG-84', 'DEP-01', 'DEP-02']);
    expect(wide[0]?.services['msp']).toEqual({
      date: '2024',
      total: 3,
      communes: 1,
      avec: { inhabitants: 600, part: 60 },
      sans: { inhabitants: 400, part: 40 },
      auDela: {
        5: { inhabitants: 400, part: 40 },
        10: { inhabitants: 400, part: 40 },
        15: { inhabitants: 400, part: 40 },
      },
    });
  });

  it('puts an intercommunality by its first département, with its communes of the others', () => {
    const { epci: found } = shares([[MSP, { '02001': [3] }]]);
    expect([...found.keys()]).toEqual(['01']);
    expect(found.get('01')).toMatchObject([{ place: 'EPCI-E', communes: 2, population: 900 }]);
  });

  it('leaves with neither the people of a commune whose count was not published', () => {
    const { wide } = shares([[MSP, { '01001': ['nd'], '02001': [3] }]]);
    expect(wide[0]?.services['msp']).toMatchObject({ avec: { inhabitants: 600 }, sans: { inhabitants: 300 } });
  });

  it('weighs a mean by people, over the communes that have a value', () => {
    const { wide } = shares([[APL, { '01001': [1, 'nd'], '01002': [2, 'nd'], '02002': [9, 'nd'] }]]);
    expect(wide[0]?.means['apl']).toEqual([
      { date: '2022', valeur: 1.75, communes: 3, inhabitants: 400 },
      { date: '2023', valeur: null, communes: 0, inhabitants: 0 },
    ]);
    // a value of nobody weighs nothing
    expect(wide[3]?.means['apl']?.[0]).toEqual({ date: '2022', valeur: null, communes: 1, inhabitants: 0 });
  });
});

describe('the rank of a département by its people beyond 10 km', () => {
  const shares = (place: string, part: number | null) =>
    ({ place, services: { msp: { auDela: { 10: { part } } } } }) as unknown as Parameters<typeof toFarRanks>[0][number];
  const declared = [
    { id: 'msp', distance: 'msp' },
    { id: 'infirmiers', distance: '' },
  ];

  it('puts the least share first, and ties those that read the same to the tenth', () => {
    const ranks = toFarRanks(
      [shares('FR', 1), shares('DEP-01', 10.04), shares('DEP-02', 9.96), shares('DEP-03', 0), shares('DEP-04', 30)],
      declared,
    );
    expect(ranks.map(({ place, rank, outOf, exAequo }) => [place, rank, outOf, exAequo])).toEqual([
      ['DEP-01', 2, 4, 2],
      ['DEP-02', 2, 4, 2],
      ['DEP-03', 1, 4, 1],
      ['DEP-04', 4, 4, 1],
    ]);
    expect(new Set(ranks.map(({ indicateur }) => indicateur))).toEqual(new Set(['msp']));
  });

  it('leaves out a place without people', () => {
    expect(toFarRanks([shares('DEP-01', null), shares('DEP-02', 3)], declared)).toMatchObject([
      { place: 'DEP-02', rank: 1, outOf: 1 },
    ]);
  });
});
