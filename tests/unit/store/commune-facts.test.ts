import { describe, expect, it } from 'vitest';
import { hasSome } from '../../../src/domain/valeur.ts';
import { communeNumber } from '../../../src/prose/printed-number.ts';
import { cellHtml } from '../../../src/prose/cell-html.ts';
import { cellText, cellValue } from '../../../src/store/cell.ts';
import {
  communeCell,
  communeCodesOf,
  communeColumn,
  communeFacts,
  communeSeries,
  communeValue,
  distanceCell,
  meanCell,
  medicobusServicesIn,
  medicobusStopsIn,
  nearestCommune,
  peopleCell,
  placeShares,
  totalCell,
} from '../../../src/store/commune-facts.ts';
import { epciList } from '../../../src/store/communes.ts';
import { placeSharesAddress } from '../../../src/store/routes.ts';

const batch = '/chiffres/communes/msp-bpe/dep-46/';

describe('the facts of a commune', () => {
  it('hold its centre, a series of each indicator, and the nearest of what has a distance', () => {
    const figeac = communeFacts('46102');
    expect(figeac.commune.nom).toBe('Figeac');
    expect(figeac.centre).toEqual({ latitude: 44.6067, longitude: 2.0231 });
    expect(figeac.values.size).toBe(17);
    expect(figeac.values.get('apl-generalistes')?.map(({ date, valeur }) => [date, valeur])).toEqual([
      ['2022', 4.207],
      ['2023', 3.543],
    ]);
    expect(figeac.nearest.get('msp-bpe')).toEqual({ km: 0, commune: '46102', here: true });
    expect(figeac.nearest.get('maternites-bpe')).toEqual({ km: 28.9, commune: '12300', here: false });
  });

  it('say how a value was made of others', () => {
    const [first] = communeSeries('75056', 'apl-generalistes');
    expect(first?.conversion).toMatchObject({ nature: 'moyenne-ponderee', date: '2022' });
    expect(communeValue('46102', 'apl-generalistes').conversion).toBeNull();
  });

  it('keep a zero from an absence', () => {
    expect(communeValue('97608', 'msp-bpe').valeur).toBe(0);
    expect(communeValue('97608', 'apl-generalistes').valeur).toBe('nd');
    expect(hasSome(communeValue('97608', 'msp-bpe').valeur)).toBe(false);
    expect(hasSome(communeValue('97608', 'apl-generalistes').valeur)).toBe(false);
    expect(hasSome(communeValue('46102', 'msp-bpe').valeur)).toBe(true);
  });

  it('refuse what is not declared', () => {
    expect(() => communeFacts('99999')).toThrow('99999');
    expect(() => communeValue('46102', 'apl-generalistes', '2021')).toThrow('2021');
    expect(() => communeSeries('46102', 'rien')).toThrow('rien');
    expect(() => nearestCommune('46102', 'kines-bpe')).toThrow('aucune distance');
  });
});

describe('the communes of a place', () => {
  it.each([
    ['DEP-46', 312],
    ['EPCI-200067361', 92],
    ['REG-94', 360],
    ['FR', 34_875],
  ] as const)('are in the order of their codes in %s', (place, count) => {
    const codes = communeCodesOf(place);
    expect(codes).toHaveLength(count);
    expect(codes).toEqual([...codes].sort());
    expect(communeColumn(place, 'msp-bpe')).toHaveLength(count);
  });

  it('have the same facts one by one as in a column', () => {
    const column = communeColumn('EPCI-200067361', 'apl-generalistes', '2022');
    const one = communeCodesOf('EPCI-200067361').map((code) => communeFacts(code).values.get('apl-generalistes')?.[0]);
    expect(one.map((dated) => dated?.valeur)).toEqual(column);
  });

  it('have shares together, down to every intercommunality', () => {
    expect(placeShares('FR').services['msp-bpe']?.total).toBe(2586);
    for (const { siren, members, population } of epciList())
      expect(placeShares(`EPCI-${siren}`)).toMatchObject({ communes: members.length, population });
    expect(() => placeShares('DEP-99')).toThrow('DEP-99');
  });
});

describe('a cell', () => {
  it('prints a value as published, and leads to its row', () => {
    const cell = communeCell('46102', 'apl-generalistes');
    expect([cellText(cell), cellValue(cell), cell.date]).toEqual(['3,543', 3.543, '2023']);
    expect(cellHtml(cell, { row: [] })).toBe(
      '<data class="chiffre" value="3.543"><a href="/chiffres/communes/apl-generalistes/dep-46/#c46102">3,543</a></data>',
    );
  });

  it('prints a mean of old codes with the decimals of the indicator', () => {
    expect(cellText(communeCell('93066', 'apl-generalistes', '2022'))).toBe('3,837');
  });

  it('prints an absence as its word', () => {
    const number = communeNumber(communeCell('97608', 'apl-generalistes'), { unite: true });
    expect(number).toMatchObject({ text: 'absent du fichier lu', valeur: 'nd' });
  });

  it('prints a distance to 100 m, and no distance as zero', () => {
    expect(communeNumber(distanceCell('46100', 'msp-bpe'), { unite: true })).toEqual({
      text: '5,2\u00A0km',
      valeur: 5.2,
      link: `${batch}#c46100`,
    });
    expect(cellText(distanceCell('46102', 'msp-bpe'))).toBe('0');
    expect(cellText(distanceCell('46105', 'msp-bpe'))).toBe('7,0');
  });

  it('prints the people of a place as a number or as a share', () => {
    const far = (as: 'part' | 'habitants') => peopleCell('FR', 'msp-bpe', { of: 10, as });
    expect(communeNumber(far('part'), { unite: true }).text).toBe('11,3\u00A0% de la population');
    expect(communeNumber(far('habitants')).link).toBe('/chiffres/communes/msp-bpe/#FR');
    expect(cellText(totalCell('FR', 'msp-bpe'))).toBe('2\u202F586');
    const share = (place: 'EPCI-200046977' | 'DEP-69' | 'DEP-75', of: 'sans' | 'avec' | 10 | 15) =>
      cellText(peopleCell(place, 'msp-bpe', { of, as: 'part' }));
    expect([share('EPCI-200046977', 15), share('DEP-69', 10), share('DEP-75', 'avec')]).toEqual(['0', '0,4', '100']);
    expect(() => peopleCell('FR', 'kines-bpe', { of: 10, as: 'part' })).toThrow('aucune distance');
  });

  it('prints the mean of a place, or that there is none', () => {
    expect(cellText(meanCell('FR', 'apl-generalistes-65', '2023'))).toBe('3,30');
    expect(cellText(meanCell('DEP-976', 'apl-generalistes'))).toBe('absent du fichier lu');
  });
});

it('the address of an intercommunality is on the page of its first département', () => {
  const group = epciList().find(({ departements }) => departements.length > 1)!;
  expect(placeSharesAddress('msp-bpe', group)).toBe(
    `/chiffres/communes/msp-bpe/dep-${group.departements[0]!.toLowerCase()}/#EPCI-${group.siren}`,
  );
});

describe('the médicobus read', () => {
  it('are found by commune and by département', () => {
    expect(medicobusStopsIn('42104').map(({ service }) => service.id)).toEqual(['mb-42']);
    expect(medicobusStopsIn('46102')).toEqual([]);
    expect(medicobusServicesIn('61').map(({ etat }) => etat)).toEqual(['en-service']);
  });
});
