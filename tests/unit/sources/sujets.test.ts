import { describe, expect, it } from 'vitest';
import { fait, objectif, observation } from '../../../src/donnees.ts';
import { libelleDansGroupe, toGroupes, toSujets } from '../../../src/sources/sujets.ts';

const places = observation('ifsi-places-2021');
const age = observation('medecins-plus-55-ans-2021');
const autreAge = observation('medecins-60-ans-plus-2021');
const cible = objectif('formations-sanitaires-places-2023');
const duree = fait('des-mg-duree');

describe('toSujets', () => {
  it('files each row under its subject, in the order of the themes, and loses none', () => {
    const sujets = toSujets([places, age, cible, duree, autreAge]);
    expect(sujets.map(({ nom, lignes }) => [nom, lignes.map(({ id }) => id)])).toEqual([
      ['Démographie médicale', [age.id, autreAge.id]],
      ['Formation', [places.id, cible.id, duree.id]],
    ]);
  });
});

describe('toGroupes', () => {
  it('puts under one heading the observations of one indicator that follow one another, and nothing else', () => {
    expect(toGroupes([age, autreAge, places, cible, duree]).map((g) => [g.indicateur, g.lignes.length])).toEqual([
      ['medecins-part-par-age', 2],
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });

  it('names them by their modality, or by the short name of the indicator', () => {
    expect([age, places].map(libelleDansGroupe)).toEqual(['plus de 55 ans', 'Places d’infirmier']);
    expect(() => libelleDansGroupe(duree)).toThrow('des-mg-duree');
  });
});
