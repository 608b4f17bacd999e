import { expect, test } from 'vitest';
import { communeIndicators, territoires } from '../../src/store/rows.ts';
import { communeRowsAddress, PAGES } from '../../src/store/routes.ts';
import { conversions } from '../../src/store/commune-facts.ts';
import { epciList } from '../../src/store/communes.ts';
import { documentAt, files, pageAt, readBuilt } from './built-site.ts';
import { declared, today, valueOf } from './rules/communes.ts';
import { idsOf } from './rules/scan.ts';

const departements = territoires.filter(({ niveau }) => niveau === 'DEP');

test('every commune has its row for every indicator, and every intercommunality on the page of its first département', () => {
  for (const { id } of communeIndicators) {
    const ids = departements.map(
      ({ cog }) => [cog, idsOf(readBuilt(`${communeRowsAddress(id, cog)}index.html`).toString())] as const,
    );
    const byDepartement = new Map(ids);
    const lost = today.filter(({ code, departement = '' }) => !byDepartement.get(departement)?.has(`c${code}`));
    expect(
      lost.map(({ code }) => code),
      id,
    ).toEqual([]);
    const groups = epciList().filter(
      ({ siren, departements: [first = ''] }) => !byDepartement.get(first)?.has(`EPCI-${siren}`),
    );
    expect(groups, id).toEqual([]);
  }
});

test('no frame of rows is left', () => {
  expect(files.filter((file) => /^\/chiffres\/communes\/.*(?:frame-|\{)/.test(file))).toEqual([]);
  expect(readBuilt(`${communeRowsAddress('msp-bpe', '46')}index.html`).toString()).not.toMatch(/\{[a-z]+\}/);
});

test('a row says what the tables say: a zero, a number or the word of its absence', () => {
  for (const [id, cog] of [
    ['msp-bpe', '46'],
    ['apl-generalistes', '2A'],
    ['apl-generalistes', '976'],
    ['apl-generalistes-65', '2B'],
    ['urgences-bpe', '48'],
  ] as const) {
    const document = documentAt(communeRowsAddress(id, cog))!.document;
    const rows = [...document.querySelectorAll('tr[id^="c"]')];
    expect(rows).toHaveLength(today.filter(({ departement }) => departement === cog).length);
    const dates = (declared.get(id)?.['dates'] ?? '').split(' ');
    const faults = rows.flatMap((row) =>
      dates.flatMap((_, rank) => {
        const data = row.querySelectorAll('data')[rank];
        const expected = valueOf(id, row.id.slice(1), rank);
        const said = expected === 'nd' ? 'absent du fichier lu' : String(expected).replace('.', ',');
        return data?.textContent === said && data.getAttribute('value') === String(expected)
          ? []
          : [`${row.id}: ${data?.textContent ?? 'nothing'}, not ${said}`];
      }),
    );
    expect(faults).toEqual([]);
  }
});

test('every page of rows names its source, its date, its definition and its caution', () => {
  const document = documentAt(communeRowsAddress('apl-generalistes-ancienne', '46'))!.document;
  const text = (document.querySelector('main')?.textContent ?? '').replaceAll(/[\s\u00A0\u202F]+/g, ' ');
  for (const words of [
    'DREES',
    '2015, 2016, 2017, 2018, 2019, 2021',
    'Selon la méthode antérieure à 2022',
    'Ne se relie pas à 2022',
  ])
    expect(text).toContain(words);
});

test('every conversion has its row, and every service its place with its stops', () => {
  expect(pageAt(PAGES.conversions).document.querySelectorAll('tbody tr')).toHaveLength(conversions().length);
  const services = pageAt(PAGES.medicobusRead).document.querySelectorAll('article.medicobus');
  expect(services).toHaveLength(23);
  expect(pageAt(PAGES.medicobusRead).document.querySelectorAll('article.medicobus span[id]')).toHaveLength(63);
});
