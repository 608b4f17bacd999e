import { describe, expect, it } from 'vitest';
import { fait, objectif, observation, observationsOf, type CitableRow } from '../../../src/store/rows.ts';
import { libelleInGroup, toGroups, toSubjects } from '../../../src/store/by-theme.ts';

const places = observation('ifsi-places-2021');
const age = observation('medecins-plus-55-ans-2021');
const otherAge = observation('medecins-60-ans-plus-2021');
const target = objectif('formations-sanitaires-places-2023');
const duration = fait('des-mg-duree');
const otherDuration = fait('generalistes-formation-stages-supplementaires');

describe('toSubjects', () => {
  it('files each row under its subject, in the order of the themes, and loses none', () => {
    const subjects = toSubjects([places, age, target, duration, otherAge]);
    expect(subjects.map(({ nom, rows }) => [nom, rows.map(({ id }) => id)])).toEqual([
      ['Démographie médicale', [age.id, otherAge.id]],
      ['Formation', [places.id, target.id, duration.id]],
    ]);
  });
});

describe('toGroups', () => {
  const lengths = (rows: readonly CitableRow[]) =>
    toGroups(rows).map(({ head, rows: own }) => [head?.address ?? null, own.length]);

  it('puts under one heading the observations of one indicator that follow one another, and nothing else', () => {
    expect(lengths([age, otherAge, places, target, duration])).toEqual([
      ['/chiffres/medecins-part-par-age/fr/', 2],
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });

  it('puts the facts of one theme under one heading, which leads to the first of them', () => {
    expect(lengths([places, duration, otherDuration, target])).toEqual([
      [null, 1],
      [`/chiffres/faits/formation/#${duration.id}`, 2],
      [null, 1],
    ]);
    expect(toGroups([duration, otherDuration])[0]?.head?.words).toBe('Formation, chiffres isolés');
  });

  it('leads to the page of an indicator where its observations are of several territories', () => {
    const own = observationsOf('msp-nombre').slice(0, 200);
    expect(new Set(own.map(({ territoire }) => territoire)).size).toBeGreaterThan(1);
    expect(toGroups(own).map(({ head }) => [head?.address, head?.leadsToAll])).toEqual([
      ['/chiffres/msp-nombre/', false],
    ]);
  });

  it('names them by their modality, or by the short name of the indicator', () => {
    expect([age, places].map(libelleInGroup)).toEqual(['plus de 55 ans', 'Places d’infirmier']);
    expect(libelleInGroup(duration)).toBe(duration.libelle);
  });
});
