import { expect, test } from 'vitest';
import { numbersOf, asHtml, asText, joined, capital, of, sentence } from '../../../src/prose/sentence.ts';

const two = { text: '2 501', valeur: 2501, link: '/sources/a/#msp', rows: ['msp'] };

test('a sentence is read as text, its numbers in their place', () => {
  expect(asText(sentence`Il y en a ${two} en ${'décembre'}.`)).toBe('Il y en a 2 501 en décembre.');
});

test('a sentence is marked up with each number leading to its source, and its words escaped', () => {
  expect(asHtml(sentence`Moins & plus : ${two}`)).toBe(
    'Moins &amp; plus : <data class="chiffre" value="2501"><a href="/sources/a/#msp" data-ligne="msp">2 501</a></data>',
  );
});

test('sentences are joined without losing a number', () => {
  const p = joined([sentence`un ${two}`, sentence`puis ${two}`], ' ; ');
  expect(asText(p)).toBe('un 2 501 ; puis 2 501');
  expect(numbersOf(p)).toEqual([two, two]);
});

test('« de » elides before a number that words begin, and keeps its link', () => {
  const round = { ...two, text: 'environ 10 universités' };
  expect(asText(of(round))).toBe('d’environ 10 universités');
  expect(numbersOf(of(round))).toEqual([round]);
  expect(asText(of(two))).toBe('de 2 501');
  expect(asText(of(sentence`${'août'} 2022`))).toBe('d’août 2022');
});

test('a sentence takes its capital, be its first word that of a number', () => {
  expect(asText(capital(sentence`dans la Creuse`))).toBe('Dans la Creuse');
  expect(asText(capital(sentence`${{ ...two, text: 'près de 4 500' }} contrats`))).toBe('Près de 4 500 contrats');
});
