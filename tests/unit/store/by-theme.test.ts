import { describe, expect, it } from 'vitest';
import { fait, objectif, observation } from '../../../src/store/rows.ts';
import { libelleInGroup, toGroups, toSubjects } from '../../../src/store/by-theme.ts';

const places = observation('ifsi-places-2021');
const age = observation('medecins-plus-55-ans-2021');
const otherAge = observation('medecins-60-ans-plus-2021');
const target = objectif('formations-sanitaires-places-2023');
const duration = fait('des-mg-duree');

describe('toSujets', () => {
  it('files each row under its subject, in the order of the themes, and loses none', () => {
    const subjects = toSubjects([places, age, target, duration, otherAge]);
    expect(subjects.map(({ nom, rows }) => [nom, rows.map(({ id }) => id)])).toEqual([
      ['Démographie médicale', [age.id, otherAge.id]],
      ['Formation', [places.id, target.id, duration.id]],
    ]);
  });
});

describe('toGroupes', () => {
  it('puts under one heading the observations of one indicator that follow one another, and nothing else', () => {
    expect(toGroups([age, otherAge, places, target, duration]).map((g) => [g.indicateur, g.rows.length])).toEqual([
      ['medecins-part-par-age', 2],
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });

  it('names them by their modality, or by the short name of the indicator', () => {
    expect([age, places].map(libelleInGroup)).toEqual(['plus de 55 ans', 'Places d’infirmier']);
    expect(() => libelleInGroup(duration)).toThrow('des-mg-duree');
  });
});
