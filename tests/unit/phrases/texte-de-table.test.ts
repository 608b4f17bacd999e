import { describe, expect, test } from 'vitest';
import { desaccords, engagements, ligne, objectifs, observations } from '../../../src/donnees.ts';
import { chiffresDe, enTexte } from '../../../src/phrases/phrase.ts';
import { RENVOIS } from '../../../src/phrases/renvois.ts';
import { lierNombres, phraseDeTexte } from '../../../src/phrases/texte-de-table.ts';

const lire = (texte: string, lignes: readonly string[] = []) => {
  const p = phraseDeTexte(texte, { lignes, lieu: '/ici/#la' });
  expect(enTexte(p)).toBe(texte);
  return chiffresDe(p).map(({ texte: t, valeur, lien }) => [t, valeur, lien]);
};

describe('a text of a table', () => {
  test('leads from a number to the row that gives it, from another to its own place', () => {
    expect(lire('Aller de 4 000 à 10 000 assistants', ['am-objectif-fin-2024-dp'])).toEqual([
      ['4 000', 4000, '/ici/#la'],
      ['10 000', 10_000, '/chiffres/assistants-medicaux-contrats/fr/#am-objectif-fin-2024-dp'],
    ]);
  });

  test('reads millions, on both sides of an « ou »', () => {
    expect(lire('10 ou 20 millions d’euros').map(([, valeur]) => valeur)).toEqual([10e6, 20e6]);
    expect(lire('65 millions', ['am-financement-annuel-dp'])[0]?.[2]).toContain('#am-financement-annuel-dp');
  });

  test.each([
    'fin 2024',
    'le 1er mai 2024',
    'du 14 au 15 juin 2018',
    'mesure 3, l. 408-411',
    'les plus de 55 ans et les 17-29 ans',
    'maisons pour 100 000 habitants',
    'IND-311',
  ])('leaves « %s » plain', (texte) => expect(lire(texte)).toEqual([]));

  test('does not take the beginning of a word for a month', () => {
    expect(lire('4 000 maisons').map(([t]) => t)).toEqual(['4 000']);
  });
});

describe('a number that several rows give', () => {
  const deux = ['am-objectif-fin-2024-dp', 'am-objectif-fin-2024-web'];
  const lien = (options: { premieres?: readonly string[] }) =>
    chiffresDe(phraseDeTexte('10 000 assistants', { ...options, lignes: deux, lieu: '/ici/' }))[0]?.lien;

  test('leads to the place of the text', () => expect(lien({})).toBe('/ici/'));
  test('leads to the row that the text is about first', () =>
    expect(lien({ premieres: ['am-objectif-fin-2024-dp'] })).toContain('#am-objectif-fin-2024-dp'));
});

test('each word that corrects a way is in a text, and its row gives its number', () => {
  const textes = [
    ...desaccords.flatMap(({ explication, motif }) => [explication, motif]),
    ...engagements.map(({ note }) => note),
    ...objectifs.flatMap(({ libelle, note }) => [libelle, note]),
    ...observations.map(({ note }) => note),
  ].map((texte) => texte.replaceAll(/[\u00A0\u202F]/g, ' '));
  const absents = RENVOIS.filter(({ mots }) => !textes.some((texte) => texte.includes(mots.replaceAll(/[[\]]/g, ''))));
  expect(absents).toEqual([]);
  for (const { mots, ligne: id } of RENVOIS)
    if (id !== null) expect(Number(/\[(.*)\]/.exec(mots)?.[1]?.replace(' ', ''))).toBe(ligne(id).valeur);
});

test('a number for which there is no way stays plain', () => {
  const p = lierNombres('12 et 13', ({ texte, valeurs: [valeur] }) =>
    texte === '12' ? { texte, valeur, lien: '/' } : null,
  );
  expect(p.morceaux).toEqual([{ texte: '12', valeur: 12, lien: '/' }, ' et 13']);
});
