import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toArrondissements, toCommuneColumns, type CommuneColumns } from '../../scripts/joins/commune-facts.ts';
import { toPlaceShares } from '../../scripts/joins/place-shares.ts';
import { toCommuneCodes, toOldCodeRows, toCommuneRows, toEpciRows } from '../../scripts/joins/fine-territoires.ts';
import { toTerritoires } from '../../scripts/joins/territoires.ts';
import { readCommuneTables } from '../../scripts/lib/read-commune-tables.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { printFailure } from '../../scripts/lib/failure.ts';
import type { PlaceShares } from '../../src/domain/commune-facts.ts';
import { declared, distanceOf, numbersOf, tableOf, valueOf } from '../build/rules/communes.ts';
import { readAllCommuneTables } from './commune-tables.ts';
import { copy, DATA, type Copy } from './copy.ts';

const decoupage = readDecoupage();
const tables = readAllCommuneTables(DATA, decoupage);
const communes = toCommuneRows(decoupage);
const epci = toEpciRows(decoupage);
const territoires = toTerritoires(decoupage);
const indicators = tables.indicators.map(({ indicator }) => indicator);
const columns: CommuneColumns = toCommuneColumns(tables, {
  communes,
  oldCodes: toOldCodeRows(decoupage),
  arrondissements: toArrondissements(decoupage),
});
const shares = toPlaceShares(columns, { communes, epci, territoires, indicators });
const rankOf = new Map(communes.map(([code], rank) => [code, rank]));
const valueAt = (id: string, code: string, date = 0) => columns.values.get(id)?.[date]?.[rankOf.get(code) ?? -1];
const shareOf = (place: string): PlaceShares =>
  [...shares.wide, ...[...shares.epci.values()].flat()].find((s) => s.place === place)!;

describe('the tables by commune', () => {
  it('are read whole, and hold as many rows as the sources were read to have', () => {
    expect(tables.failures).toEqual([]);
    expect(Object.fromEntries(tables.indicators.map(({ indicator, codes }) => [indicator.id, codes.length]))).toEqual({
      'msp-bpe': 2286,
      'centres-sante-bpe': 1431,
      'generalistes-bpe': 8905,
      'pharmacies-bpe': 8216,
      'infirmiers-bpe': 11_761,
      'kines-bpe': 9623,
      'sages-femmes-bpe': 3364,
      'dentistes-bpe': 5850,
      'urgences-bpe': 566,
      'maternites-bpe': 392,
      'apl-generalistes': 34_967,
      'apl-generalistes-65': 34_967,
      'apl-generalistes-ancienne': 34_489,
      'apl-chirurgiens-dentistes': 34_594,
      'apl-infirmieres': 34_594,
      'apl-kinesitherapeutes': 34_594,
      'apl-sages-femmes': 34_594,
    });
    expect(tables.centres.codes).toHaveLength(34_969);
  });

  it('keep the zeros that were published, and those of a doctor of more than 65 alone', () => {
    const zeros = (date: number) =>
      [...tableOf('apl-generalistes').values()].filter((cells) => Number(cells[date]) === 0).length;
    expect([zeros(0), zeros(1)]).toEqual([372, 517]);
    const younger = tableOf('apl-generalistes-65');
    const alone = (date: number) =>
      [...tableOf('apl-generalistes')].filter(([code, cells]) => Number(cells[date]) > 1.5 && younger.get(code)?.[date] === '0.0');
    expect([alone(0).length, alone(1).length]).toEqual([30, 44]);
  });
});

describe('the four kinds of absence', () => {
  it('stay distinct: what the base does not name is zero, what was not published is not', () => {
    const without = communes.find(([code]) => !tableOf('msp-bpe').has(code))?.[0] ?? '';
    expect(valueAt('msp-bpe', without)).toBe(0);
    expect(valueAt('apl-generalistes', '97608')).toBe('nd');
    expect(valueAt('msp-bpe', '97608')).toBe(0);
    // Corsica has one date and all ages alone
    expect(valueAt('apl-generalistes', '2A004', 0)).toBe('nd');
    expect(valueAt('apl-generalistes', '2A004', 1)).toBe(3.901);
    expect(valueAt('apl-generalistes-65', '2A004', 1)).toBe('nd');
    expect(valueAt('apl-infirmieres', '2B033')).toBe('nd');
    expect(valueAt('apl-generalistes-ancienne', '75056')).toBe('nd');
    // a zero that was published
    const zero = [...tableOf('apl-generalistes')].find(([, cells]) => Number(cells[1]) === 0)?.[0] ?? '';
    expect(valueAt('apl-generalistes', zero, 1)).toBe(0);
  });

  it('passes a word of the table through, whatever it is', () => {
    const spoilt = tables.indicators.map((table) =>
      table.indicator.id === 'apl-infirmieres'
        ? { ...table, values: [table.values[0]!.map((v, i) => (i < 2 ? (['s', 'so'] as const)[i]! : v))] }
        : table,
    );
    const found = toCommuneColumns(
      { indicators: spoilt, centres: tables.centres },
      { communes, oldCodes: toOldCodeRows(decoupage), arrondissements: toArrondissements(decoupage) },
    ).values.get('apl-infirmieres')?.[0];
    expect([found?.[0], found?.[1]]).toEqual(['s', 'so']);
  });

  it('leaves a place where nothing was published without mean', () => {
    expect(shareOf('DEP-976').means['apl-generalistes']).toEqual([
      { date: '2022', valeur: null, communes: 0, inhabitants: 0 },
      { date: '2023', valeur: null, communes: 0, inhabitants: 0 },
    ]);
  });
});

describe('the conversions of codes', () => {
  it('are all listed, each with the codes and the values that it brings together', () => {
    for (const { indicateur, date, commune, codes, valeurs, valeur, nature } of columns.conversions) {
      const rank = indicators.find(({ id }) => id === indicateur)?.dates.indexOf(date) ?? -1;
      expect(codes.map((code) => Number(tableOf(indicateur).get(code)?.[rank]))).toEqual(valeurs);
      expect(valeur).toBe(valueAt(indicateur, commune, rank));
      expect(valeur).toBeCloseTo(Number(valueOf(indicateur, commune, rank)), 9);
      expect(nature === 'reprise').toBe(codes.length === 1);
      expect(valeur).toBeGreaterThanOrEqual(Math.min(...valeurs));
      expect(valeur).toBeLessThanOrEqual(Math.max(...valeurs));
    }
  });

  it('take every published code that is no commune’s today, and no other', () => {
    const converted = (id: string): string[] => {
      const codes = columns.conversions.filter(({ indicateur }) => indicateur === id).flatMap((c) => c.codes);
      return [...new Set(codes)].filter((code) => !rankOf.has(code));
    };
    for (const { id } of indicators) {
      const old = [...tableOf(id)].filter(([code, cells]) => !rankOf.has(code) && cells.some((cell) => cell !== 'nd'));
      expect(converted(id).sort(), id).toEqual(old.map(([code]) => code).sort());
    }
    expect(converted('apl-generalistes')).toHaveLength(45 + 81);
    expect(converted('apl-infirmieres')).toHaveLength(45 + 68);
    expect(converted('msp-bpe')).toEqual([]);
  });

  it('weigh the arrondissements by their people', () => {
    const paris = columns.conversions.find((c) => c.commune === '75056' && c.indicateur === 'apl-generalistes');
    expect(paris).toMatchObject({ nature: 'moyenne-ponderee', date: '2022' });
    expect(paris?.codes).toHaveLength(20);
  });
});

describe('what France has together', () => {
  const france = shareOf('FR');

  it('is what the sources were read to give', () => {
    expect(france.communes).toBe(34_875);
    const msp = france.services['msp-bpe']!;
    expect([msp.total, msp.communes]).toEqual([2586, 2286]);
    expect(msp.avec.part).toBeCloseTo(39.9, 1);
    expect(msp.auDela?.[10].part).toBeCloseTo(11.3, 1);
    expect(france.services['generalistes-bpe']!.sans.part).toBeCloseTo(17.2, 1);
    expect(france.services['generalistes-bpe']!.total).toBe(60_573);
  });

  it('is the fact that the disagreement of the three counts opposes', () => {
    const fact = readFileSync(`${DATA}/faits.csv`, 'utf8').split('\n').find((line) => line.startsWith('msp-bpe-2024,'));
    expect(fact).toContain(`,${france.services['msp-bpe']!.total},`);
  });

  it('is near the means that the Drees publishes, which weighs otherwise', () => {
    const [y2022, y2023] = france.means['apl-generalistes-65'] ?? [];
    expect(Math.abs((y2022?.valeur ?? NaN) - 3.34)).toBeLessThan(0.02);
    expect(Math.abs((y2023?.valeur ?? NaN) - 3.29)).toBeLessThan(0.02);
  });

  it('is the sum of its départements', () => {
    for (const [id, service] of Object.entries(france.services)) {
      const parts = shares.wide.filter(({ place }) => place.startsWith('DEP-')).map((s) => s.services[id]!);
      const sum = (of: (s: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
      expect(sum((s) => s.total), id).toBe(service.total);
      expect(sum((s) => s.sans.inhabitants), id).toBe(service.sans.inhabitants);
      expect(sum((s) => s.auDela?.[10].inhabitants ?? 0), id).toBe(service.auDela?.[10].inhabitants ?? 0);
      expect(service.avec.inhabitants + service.sans.inhabitants).toBe(france.population);
    }
  });
});

/** Five hundred communes, drawn by the fingerprints of their codes, and those that are of a kind of their own. */
const drawn = [
  ...communes
    .map(([code]) => ({ code, key: createHash('sha256').update(`novembre 2026 ${code}`).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, 500)
    .map(({ code }) => code),
  ...['75056', '69123', '13055', '2A004', '2B033', '97105', '97209', '97302', '97411', '97608', '93066', '12218', '29083', '46102'],
];

describe('five hundred communes, found again by another path', () => {
  it('have the same values', () => {
    const faults = drawn.flatMap((code) =>
      indicators.flatMap(({ id, dates }) =>
        dates.flatMap((date, rank) => {
          const [found, expected] = [valueAt(id, code, rank), valueOf(id, code, rank)];
          const same = typeof expected === 'number' ? Math.abs(Number(found) - expected) < 1e-9 : found === expected;
          return same ? [] : [`${code} ${id} ${date}: ${found}, not ${expected}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('have the same distances, when each is compared with every commune that has one', () => {
    const measured = indicators.filter(({ distance }) => distance !== '');
    expect(measured.map(({ distance }) => distance)).toEqual([
      'msp',
      'centre_sante',
      'generaliste',
      'pharmacie',
      'urgences',
      'maternite',
    ]);
    const faults = drawn.flatMap((code) =>
      measured.flatMap(({ id }) => {
        const found = columns.nearest.get(id)?.[rankOf.get(code) ?? -1];
        const expected = distanceOf(id, code);
        const there = communes[found?.rank ?? -1]?.[0] ?? '';
        const fault = `${code} ${id}: ${found?.km}, not ${expected}`;
        return found?.km === expected && Number(valueOf(id, there, 0)) > 0 ? [] : [fault];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['DEP-46', 'msp-bpe'],
    ['DEP-976', 'generalistes-bpe'],
    ['REG-94', 'urgences-bpe'],
    ['EPCI-200067361', 'msp-bpe'],
  ])('%s has the same people with, without and beyond for %s', (place, id) => {
    const s = shareOf(place).services[id]!;
    const people = [s.avec, s.sans, s.auDela![5], s.auDela![10], s.auDela![15]].flatMap((p) => [p.inhabitants, p.part!]);
    // the ranks of départements come after, which the pages of rows are held to
    const expected = numbersOf(id, place).slice(0, 2 + people.length);
    expect([s.total, s.communes, ...people].map((n) => n.toFixed(6))).toEqual(expected.map((n) => n.toFixed(6)));
  });

  it('has the same means', () => {
    for (const place of ['DEP-2A', 'DEP-93', 'REG-76', 'EPCI-200067361']) {
      for (const { id } of indicators.filter(({ non_liste }) => non_liste === 'nd')) {
        const found = shareOf(place).means[id]!.map(({ valeur }) => valeur?.toFixed(6) ?? 'NaN');
        expect(found, `${place} ${id}`).toEqual(numbersOf(id, place).map((n) => n.toFixed(6)));
      }
    }
  });
});

describe('the reading refuses, at the very cell,', () => {
  let copied: Copy;
  const codes = toCommuneCodes(decoupage, toOldCodeRows(decoupage));
  /** Reads two tables of communes of the copy, and the centres: the others, half a million cells, have no fault here. */
  const readTwo = () => readCommuneTables(copied.dataDir, indicators.filter(({ id }) => ['msp-bpe', 'apl-generalistes'].includes(id)), codes);
  beforeAll(() => {
    copied = copy();
  });
  afterEach(() => copied.restore());
  afterAll(() => copied.remove());

  const MSP = 'communes/msp-bpe.csv';
  const APL = 'communes/apl-generalistes.csv';
  it.each([
    ['a code that leads nowhere', MSP, '01004,1', '01999,1', '2:1', 'le code d’une commune, d’un arrondissement'],
    ['a code that lost its zero', MSP, '01004,1', '1004,1', '2:1', 'un code de commune de cinq caractères'],
    ['a commune twice', MSP, '01007,1', '01004,1', '3:1', 'une clé unique (déjà communes/msp-bpe.csv, ligne 2)'],
    ['a negative count', MSP, '01004,1', '01004,-1', '2:2', 'un nombre entier, positif ou nul'],
    ['a fraction of a house', MSP, '01004,1', '01004,1.5', '2:2', 'un nombre entier, positif ou nul'],
    ['an empty cell', MSP, '01004,1', '01004,', '2:2', 'un nombre entier, positif ou nul'],
    ['more decimals than declared', APL, '01001,1.89,', '01001,1.89123,', '2:2', 'd’au plus 3 décimale(s)'],
    ['an absence that is not one of ours', APL, '01001,1.89,', '01001,n/a,', '2:2', 'nd, s, so, inc'],
    ['a column too many', MSP, 'code_commune,2024', 'code_commune,2024,2025', '1:3', 'l’une des colonnes'],
    ['columns in another order', APL, 'code_commune,2022,2023', 'code_commune,2023,2022', '1:2', 'ici la colonne 2022'],
    ['a ragged line', MSP, '01004,1', '01004,1,1', '2:3', '2 cellules'],
    ['a centre out of the world', 'centres-communes.csv', '01001,46.1517', '01001,96.1517', '2:2', 'entre -90 et 90'],
    ['an overseas collectivity', MSP, '01004,1', '97502,1', '2:1', 'le code d’une commune, d’un arrondissement'],
  ])('%s', (_, file, from, to, place, expected) => {
    const text = copied.read(file);
    expect(text).toContain(from);
    copied.write(file, text.replace(from, to));
    const failures = readTwo().failures.map((f) => printFailure(f, 'data'));
    const there = failures.filter((f) => f.startsWith(`data/${file}:${place}: found « `) && f.includes(expected));
    expect(there).toHaveLength(1);
  });

  it('every fault of every file at once', () => {
    copied.write(MSP, copied.read(MSP).replace('01004,1', '01004,-1'));
    copied.write(APL, copied.read(APL).replace('01001,1.89,', '01001,x,'));
    copied.write('communes/notes.csv', 'code_commune,2024\n');
    copied.write('communes/urgences-bpe.csv', null);
    const { failures } = readAllCommuneTables(copied.dataDir, decoupage);
    expect(failures.map(({ file }) => file).sort()).toEqual([APL, MSP, 'communes/notes.csv', 'communes/urgences-bpe.csv'].sort());
  });

  it('a commune without centre', () => {
    copied.write('centres-communes.csv', copied.read('centres-communes.csv').replace(/^46102,.*\n/m, ''));
    const failures = readTwo().failures.filter(({ file }) => !file.startsWith('communes/'));
    expect(failures).toMatchObject([{ file: 'centres-communes.csv', line: 1, expected: 'une ligne pour 46102' }]);
  });

  it('nothing of the tables as they are', () => {
    expect(declared.size).toBe(17);
    expect(readAllCommuneTables(copied.dataDir, decoupage).failures).toEqual([]);
  });
});
