import { describe, expect, test } from 'vitest';
import { desaccords, engagements, entry, objectifs, observations } from '../../../src/store/rows.ts';
import { numbersOf, asText } from '../../../src/prose/sentence.ts';
import { POINTERS } from '../../../src/prose/references.ts';
import { linkNumbers, sentenceOfText } from '../../../src/prose/table-text.ts';

const read = (text: string, rows: readonly string[] = []) => {
  const p = sentenceOfText(text, { rows, lieu: '/ici/#la' });
  expect(asText(p)).toBe(text);
  return numbersOf(p).map(({ text: t, valeur, link }) => [t, valeur, link]);
};

describe('a text of a table', () => {
  test('leads from a number to the row that gives it, from another to its own place', () => {
    expect(read('Aller de 4 000 à 10 000 assistants', ['am-objectif-fin-2024-dp'])).toEqual([
      ['4 000', 4000, '/ici/#la'],
      ['10 000', 10_000, '/chiffres/assistants-medicaux-contrats/fr/#am-objectif-fin-2024-dp'],
    ]);
  });

  test('reads millions, on both sides of an « ou »', () => {
    expect(read('10 ou 20 millions d’euros').map(([, valeur]) => valeur)).toEqual([10e6, 20e6]);
    expect(read('65 millions', ['am-financement-annuel-dp'])[0]?.[2]).toContain('#am-financement-annuel-dp');
  });

  test.each([
    'fin 2024',
    'le 1er mai 2024',
    'du 14 au 15 juin 2018',
    'mesure 3, page 12',
    'les plus de 55 ans et les 17-29 ans',
    'maisons pour 100 000 habitants',
    'IND-311',
  ])('leaves « %s » plain', (text) => expect(read(text)).toEqual([]));

  test('leaves out the lines of an extracted text', () => {
    const sentence = sentenceOfText('Répété plus bas (l. 408-411).', { rows: [], lieu: '/ici/' });
    expect(asText(sentence)).toBe('Répété plus bas.');
    expect(numbersOf(sentence)).toEqual([]);
  });

  test('does not take the beginning of a word for a month', () => {
    expect(read('4 000 maisons').map(([t]) => t)).toEqual(['4 000']);
  });
});

describe('a number that several rows give', () => {
  const two = ['am-objectif-fin-2024-dp', 'am-objectif-fin-2024-web'];
  const link = (options: { first?: readonly string[] }) =>
    numbersOf(sentenceOfText('10 000 assistants', { ...options, rows: two, lieu: '/ici/' }))[0]?.link;

  test('leads to the place of the text', () => expect(link({})).toBe('/ici/'));
  test('leads to the row that the text is about first', () =>
    expect(link({ first: ['am-objectif-fin-2024-dp'] })).toContain('#am-objectif-fin-2024-dp'));
});

test('each word that corrects a way is in a text, and its row gives its number', () => {
  const texts = [
    ...desaccords.flatMap(({ explication, motif }) => [explication, motif]),
    ...engagements.map(({ note }) => note),
    ...objectifs.flatMap(({ libelle, note }) => [libelle, note]),
    ...observations.map(({ note }) => note),
  ].map((text) => text.replaceAll(/[\u00A0\u202F]/g, ' '));
  const absent = POINTERS.filter(({ words }) => !texts.some((text) => text.includes(words.replaceAll(/[[\]]/g, ''))));
  expect(absent).toEqual([]);
  for (const { words, row: id } of POINTERS)
    if (id !== null) expect(Number(/\[(.*)\]/.exec(words)?.[1]?.replace(' ', ''))).toBe(entry(id).valeur);
});

test('a number for which there is no way stays plain', () => {
  const p = linkNumbers('12 et 13', ({ text, valeurs: [valeur] }) =>
    text === '12' ? { text, valeur, link: '/' } : null,
  );
  expect(p.pieces).toEqual([{ text: '12', valeur: 12, link: '/' }, ' et 13']);
});
