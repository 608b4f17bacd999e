import { expect, test } from 'vitest';
import { chiffresDe, enHtml, enTexte, joindre, majuscule, phrase } from '../../../src/phrases/phrase.ts';

const deux = { texte: '2 501', valeur: 2501, lien: '/sources/a/#msp', lignes: ['msp'] };

test('a sentence is read as text, its numbers in their place', () => {
  expect(enTexte(phrase`Il y en a ${deux} en ${'décembre'}.`)).toBe('Il y en a 2 501 en décembre.');
});

test('a sentence is marked up with each number leading to its source, and its words escaped', () => {
  expect(enHtml(phrase`Moins & plus : ${deux}`)).toBe(
    'Moins &amp; plus : <data class="chiffre" value="2501"><a href="/sources/a/#msp" data-ligne="msp">2 501</a></data>',
  );
});

test('sentences are joined without losing a number', () => {
  const p = joindre([phrase`un ${deux}`, phrase`puis ${deux}`], ' ; ');
  expect(enTexte(p)).toBe('un 2 501 ; puis 2 501');
  expect(chiffresDe(p)).toEqual([deux, deux]);
});

test('a sentence takes its capital, be its first word that of a number', () => {
  expect(enTexte(majuscule(phrase`dans la Creuse`))).toBe('Dans la Creuse');
  expect(enTexte(majuscule(phrase`${{ ...deux, texte: 'près de 4 500' }} contrats`))).toBe('Près de 4 500 contrats');
});
