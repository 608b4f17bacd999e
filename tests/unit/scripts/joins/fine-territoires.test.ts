import { describe, expect, it } from 'vitest';
import type { OldName } from '../../../../src/domain/tables/index.ts';
import { toOldCodeRows, toCommuneRows, toSirens, toEpciRows } from '../../../../scripts/joins/fine-territoires.ts';
import { toTerritoires } from '../../../../scripts/joins/territoires.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';

const decoupage = readDecoupage();
const communes = toCommuneRows(decoupage);
const epci = toEpciRows(decoupage);
const old = toOldCodeRows(decoupage);
const territoires = toTerritoires(decoupage);
const departements = new Set(territoires.filter(({ niveau }) => niveau === 'DEP').map(({ cog }) => cog));

describe('toSirens', () => {
  /** The key that the last figure of a siren is: the figures, one in two of them doubled, sum to tens (Luhn). */
  const sum = (siren: string): number =>
    [...siren].reduceRight((total, figure, rank) => {
      const own = Number(figure) * (rank % 2 === 1 ? 2 : 1);
      return total + (own > 9 ? own - 9 : own);
    }, 0);

  it('gives each commune one of its own, whose key is right', () => {
    const sirens = toSirens(decoupage);
    expect(sirens.map(([code]) => code)).toEqual(communes.map(([code]) => code));
    expect(new Set(sirens.map(([, siren]) => siren)).size).toBe(sirens.length);
    expect(sirens.filter(([, siren]) => !/^\d{9}$/.test(siren) || sum(siren) % 10 !== 0)).toEqual([]);
    expect(new Map(sirens).get('46102')).toBe('214601023');
  });
});

describe('toCommuneRows', () => {
  it('gives the 34 875 communes of métropole and DROM, each once, in the order of their codes', () => {
    const codes = communes.map(([code]) => code);
    expect(codes).toHaveLength(34_875);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => /^97[578]|^98/.test(code))).toEqual([]);
  });

  it('puts each in a département, and each département in a région', () => {
    expect(communes.filter(([, , , , , departement]) => !departements.has(departement))).toEqual([]);
    expect(new Set(communes.map(([, , , , , departement]) => departement))).toEqual(departements);
  });

  it('leaves without intercommunality four islands only', () => {
    expect(communes.filter(([, , , , siren]) => siren === '').map(([code]) => code)).toEqual([
      '22016',
      '29083',
      '29155',
      '85113',
    ]);
  });

  it('adds up to the population of France', () => {
    expect(communes.reduce((sum, [, , , , , , population]) => sum + population, 0)).toBe(68_350_798);
  });

  it('gives each a postcode and an address of its own', () => {
    expect(communes.filter(([, , slug, , , , , postes]) => postes.length === 0 || !/^[a-z0-9-]+$/.test(slug))).toEqual(
      [],
    );
  });
});

describe('toEpciRows', () => {
  it('gives 1 255 intercommunalities that share the communes out', () => {
    expect(epci).toHaveLength(1255);
    const members = epci.flatMap(([, , , , , , , codes]) => codes);
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBe(34_875 - 4);
  });

  it('sums the population of the communes again, of their own census year', () => {
    const byCode = new Map(communes.map((row) => [row[0], row[6]]));
    for (const [siren, , , , population, , , members] of epci)
      expect([siren, population]).toEqual([
        siren,
        members.reduce((sum, code) => sum + (byCode.get(code) ?? Number.NaN), 0),
      ]);
    expect(epci.find(([siren]) => siren === '200060465')?.slice(5, 7)).toEqual(['2017', ['976']]);
  });

  it('names every département that an intercommunality lies in', () => {
    expect(epci.find(([siren]) => siren === '200054781')?.[6]).toEqual(['75', '91', '92', '93', '94', '95']);
  });

  it('writes names without straight signs', () => {
    expect(epci.filter(([, nom]) => /["']| {2}/.test(nom))).toEqual([]);
  });
});

describe('toOldCodeRows', () => {
  it('leads each old code to a commune of today, and none that is still in use', () => {
    const codes = new Set(communes.map(([code]) => code));
    expect(old.length).toBeGreaterThan(4000);
    expect(old.filter(([code, , , , to]) => codes.has(code) || !codes.has(to))).toEqual([]);
    expect(new Set(old.map(([code]) => code)).size).toBe(old.length);
  });

  it.each([
    ['93059', 'Pierrefitte-sur-Seine', 'commune-deleguee', '93066'],
    ['75113', 'Paris 13e Arrondissement', 'arrondissement-municipal', '75056'],
    ['01018', '', 'ancien-code', '01033'],
    // the register leads these two to another commune too
    ['55273', 'Lamarche-en-Woëvre', 'commune-associee', '55386'],
    ['60455', 'La Neuville-Garnier', 'commune-deleguee', '60694'],
  ])('leads %s (%s), %s, to %s', (code, nom, nature, to) => {
    const row = old.find((one) => one[0] === code);
    expect([row?.[1], row?.[3], row?.[4]]).toEqual([nom, nature, to]);
  });

  it('takes the last name of a code, and what ended it, from the names of before; its address does not change', () => {
    const row = (nom: string, le: OldName['le'], end: OldName['fin']): OldName => ({
      ancien: 'COM-01018',
      nom,
      fin: end,
      le,
      vers: 'COM-01033',
      nom_vers: 'Bellegarde-sur-Valserine',
      source: 's',
      localisation: le,
    });
    const noms = [row('Arlod', '1971-01-01', 'fusion'), row('Arlod-le-Vieux', '1950-01-01', 'nom')];
    expect(toOldCodeRows(decoupage, noms).find(([code]) => code === '01018')).toEqual([
      ...['01018', 'Arlod', 'valserhone', 'ancien-code', '01033'],
      ...['fusion', '1971-01-01', '01033', 'Bellegarde-sur-Valserine', 's'],
    ]);
  });

  it('refuses a code that leads to two communes', () => {
    const [a, b] = decoupage.communes.filter(({ type }) => type === 'commune-actuelle');
    const wrong = [
      { ...a!, anciensCodes: ['01999'] },
      { ...b!, anciensCodes: ['01999'] },
    ];
    expect(() => toOldCodeRows({ ...decoupage, communes: wrong })).toThrow('01999');
  });
});
