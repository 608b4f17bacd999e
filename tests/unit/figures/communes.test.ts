import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { figure } from '../../../src/figures/index.ts';
import { housesMap } from '../../../src/figures/houses-map.ts';
import { SIZES } from '../../../src/domain/commune-sizes.ts';
import { cellValue } from '../../../src/store/cell.ts';
import { commune } from '../../../src/store/communes.ts';
import { communeCodesOf, communeColumn, nearestCommune } from '../../../src/store/commune-facts.ts';
import { territoires } from '../../../src/store/rows.ts';

const codes = communeCodesOf('FR');
const houses = communeColumn('FR', 'msp-bpe');
const people = codes.map((code) => commune(code).population);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const share = (keep: (i: number) => boolean) => (100 * sum(people.filter((_, i) => keep(i)))) / sum(people);
const written = (n: number) => n.toFixed(1).replace('.', ',');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
/** How many dots a map draws. */
const dots = (svg: string) => svg.split('h0').length - 1;

describe('the map of the maisons de santé', () => {
  const having = codes.filter((_, i) => houses[i] !== 0);

  it('has one mark for each commune that has some, twice around Paris', () => {
    const twice = having.filter((code) => ['75', '92', '93', '94'].includes(commune(code).departement));
    expect(having).toHaveLength(2286);
    expect(dots(figure('carte-maisons-de-sante').drawing.ample)).toBe(having.length + twice.length);
  });

  it('says the shares of people that the tables give', () => {
    const { takeaway, titre } = figure('carte-maisons-de-sante');
    expect(plain(takeaway)).toContain(`${written(share((i) => houses[i] !== 0))} % des habitants vivent`);
    expect(plain(titre)).toContain(`${written(share((i) => nearestCommune(codes[i]!, 'msp-bpe')!.km > 10))} %`);
  });

  it('weighs no more than a map of départements', () => {
    expect(figure('carte-maisons-de-sante').drawing.ample.length).toBeLessThan(40_000);
  });

  test.each(territoires.filter(({ niveau }) => niveau === 'REG'))(
    'of $code, $nom, has those of its communes',
    ({ code }) => {
      const own = communeColumn(code, 'msp-bpe').filter((count) => count !== 0);
      const map = housesMap(code, { id: 'essai' });
      expect(dots(map.svg)).toBe(own.length);
      expect(map.alternative).toContain('maison');
    },
  );
});

test('the table of distances has shares that grow narrower from threshold to threshold', () => {
  for (const row of figure('carte-distance-maison-de-sante').table.rows) {
    const [, , , five, ten, fifteen] = row.map(cellValue) as number[];
    expect(five).toBeGreaterThanOrEqual(ten!);
    expect(ten).toBeGreaterThanOrEqual(fifteen!);
  }
});

test('the accessibility of a size is the mean of its communes, weighted by their people', () => {
  const { rows } = figure('apl-par-taille').table;
  const column = communeColumn('FR', 'apl-generalistes', '2023');
  const bounds = [...SIZES.map(({ min }) => min), Infinity];
  const means = SIZES.map((_, t) => {
    const own = codes
      .map((_, i) => i)
      .filter((i) => people[i]! >= bounds[t]! && people[i]! < bounds[t + 1]! && typeof column[i] === 'number');
    return sum(own.map((i) => (column[i] as number) * people[i]!)) / sum(own.map((i) => people[i]!));
  });
  const printed = rows
    .map((row) => row.map(cellValue))
    .filter(([, , methode, year]) => methode === 'méthode révisée' && year === '2023');
  expect(printed.map((row) => row[4])).toEqual(means.map((mean) => Number(mean.toFixed(2))));
});

test('no line of accessibility passes from one method to the other', () => {
  const { ample, narrow = '' } = figure('apl-par-taille').drawing;
  for (const svg of [ample, narrow]) {
    const lines = [...svg.matchAll(/<path[^>]* d="(M[^"]+)"/g)].map(([, d]) => d!.split(/[ML]/).length - 1);
    expect(lines.filter((points) => points > 1).toSorted()).toEqual([2, 2, 2, 2, 2, 6, 6, 6, 6, 6]);
  }
});

describe('the map of médicobus', () => {
  const f = figure('carte-medicobus-arrets');
  const services = readFileSync('data/medicobus-services.csv', 'utf8').trim().split('\n').slice(1);

  it('counts what was read, apart from what is only announced, and calls it no total', () => {
    const running = services.filter((line) => line.includes(',en-service,')).length;
    expect(f.titre).toContain(`${services.length} services dans nos lectures, dont ${running} en service`);
    expect(f.table.rows).toHaveLength(services.length);
    expect(f.notes.join(' ')).toContain('pas un total national');
  });
});
