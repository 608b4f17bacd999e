import { expect, it } from 'vitest';
import { readingPlace, readingPlaceOf } from '../../../src/store/reading-places.ts';
import { chronologie, faits, entry, observations } from '../../../src/store/rows.ts';

it('says where a row is found again, by its part, its page and words', () => {
  expect(readingPlaceOf(entry('am-contrats-2022-05'))).toEqual({
    section: 'Encadré 3',
    words: 'Encadré 3, p.\u00A020',
    key: '3 112 contrats d’aide',
    link: null,
  });
});

it('tells a row from the event of the same name', () => {
  const event = chronologie.find(({ id }) => id === 'msp-fin-2021')!;
  const row = observations.find(({ id }) => id === 'msp-fin-2021')!;
  expect(readingPlace('chronologie', event).key).not.toBe('');
  expect(readingPlaceOf(row)).toEqual(readingPlace('observations', row));
});

it('leads into a web page that holds the words', () => {
  const row = faits.find(({ source }) => source === 'page-ministere-2023-07')!;
  expect(readingPlaceOf(row).link).toMatch(/^https:\/\/solidarites-sante\.gouv\.fr\/.+#:~:text=/);
});

it('leaves the place of a table that names no line as it is', () => {
  const row = observations.find(({ source }) => source === 'ditp-ind-311')!;
  expect(readingPlaceOf(row)).toMatchObject({ words: row.localisation, key: '', link: null });
});
