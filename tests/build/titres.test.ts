import { describe, expect, it } from 'vitest';
import { nomAvecArticle } from '../../src/domain/nom-territoire.ts';
import { observations, promesses, territoires } from '../../src/donnees.ts';
import { figure, IDS_FIGURES } from '../../src/figures/index.ts';
import { libelleVentilation } from '../../src/sources/ventilations.ts';
import { blocsPromesses } from '../../src/territoires/blocs-dessines.ts';

const ordinaire = (texte: string) => texte.replaceAll(/[\u00A0\u202F]/g, ' ');
const lieux = territoires.filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP');
const AVEC_ARTICLE = lieux.filter((t) => nomAvecArticle(t) !== t.nom).map(({ nom }) => nom);
const NU = new RegExp(`(?:^|[.:;] )(?:${AVEC_ARTICLE.join('|')})(?![-’\\p{L}])`, 'u');

/** What a reader reads around each figure of the site, and around the three of each territory. */
const figures = IDS_FIGURES.map((id) => figure(id));
const locales = lieux.flatMap((t) =>
  blocsPromesses(t).flatMap((bloc) => (bloc.figure ? [{ t, bloc, f: bloc.figure }] : [])),
);
const phrases = [...figures, ...locales.map(({ f }) => f)].flatMap(({ titre, constat, alternative }) =>
  [titre, constat, alternative].map(ordinaire),
);

describe('the words of the figures', () => {
  it('name no département or région without the article that a sentence wants', () => {
    expect(NU.test('Ariège arrive premier')).toBe(true);
    expect(NU.test('En tête : Nord')).toBe(true);
    expect(NU.test('En tête : l’Ariège')).toBe(false);
    expect(phrases.filter((phrase) => NU.test(phrase))).toEqual([]);
  });

  it('elide « de » before a vowel', () => {
    expect(phrases.filter((phrase) => /\b[dD]e [AEÉÈIÎOUY]/.test(phrase))).toEqual([]);
  });

  it('make what is aimed at agree with what is counted', () => {
    const accords = new Map<string, RegExp>([
      ['msp', / visées?$/],
      ['assistants-medicaux', / visés?$/],
      ['cpts', / % visés$/],
    ]);
    const titres = locales.filter(({ f }) => / vis/.test(f.titre));
    expect(titres.length).toBeGreaterThan(200);
    for (const { t, bloc, f } of titres) expect(ordinaire(f.titre), t.code).toMatch(accords.get(bloc.promesse) ?? /^$/);
  });

  it('give each modality its words', () => {
    const modalites = new Set(observations.flatMap(({ ventilation }) => (ventilation === '' ? [] : [ventilation])));
    expect(modalites.size).toBeGreaterThan(10);
    for (const modalite of modalites) expect(libelleVentilation(modalite)).not.toBe('');
  });
});

describe.each(promesses)('the trajectory of $id', ({ id, objectif }) => {
  const { tableau, dessin } = figure(`trajectoire-${id}`);

  it('draws the target it is judged on as one that stands', () => {
    const ligne = tableau.lignes.find((cellules) => cellules.some((cellule) => cellule.ligne === objectif));
    expect(ligne?.map(({ texte }) => texte)).toContain('promis');
  });

  it('dashes only the targets that another replaces', () => {
    const remplaces = tableau.lignes.filter((cellules) => cellules.some(({ texte }) => texte.endsWith('remplacé')));
    expect(dessin.ample.match(/stroke-dasharray="5 4"/g) ?? []).toHaveLength(remplaces.length);
  });
});
