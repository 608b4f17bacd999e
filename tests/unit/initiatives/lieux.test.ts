import { describe, expect, it } from 'vitest';
import { initiatives } from '../../../src/donnees.ts';
import { carteInitiatives } from '../../../src/initiatives/carte.ts';
import { existeInitiative, FILTRES_INITIATIVES } from '../../../src/initiatives/filtres-initiatives.ts';
import {
  GROUPES,
  initiativesDe,
  initiativesSituees,
  lienInitiatives,
  SANS_REGION,
} from '../../../src/initiatives/lieux.ts';
import { phraseTerritoire } from '../../../src/initiatives/phrases.ts';
import { territoire } from '../../../src/donnees.ts';
import { enTexte } from '../../../src/phrases/phrase.ts';

const situee = (id: string) => initiativesSituees.find(({ initiative }) => initiative.id === id);

describe('the places of the initiatives', () => {
  it.each([
    // id, départements, régions, heading
    ['msp-sakisoigne', ['DEP-974'], ['REG-04'], 'DEP-974'],
    ['territoire-lorient', ['DEP-56'], ['REG-53'], 'DEP-56'],
    ['hopital-agen-nerac', ['DEP-47'], ['REG-75'], 'DEP-47'],
    ['cpts-loire-vendee-ocean', ['DEP-85', 'DEP-44'], ['REG-52'], 'REG-52'],
    ['osys-bretagne', [], ['REG-53'], 'REG-53'],
    ['centres-sante-ramsay', [], ['REG-84', 'REG-11'], null],
    [
      'territoires-universitaires-de-sante',
      ['DEP-49', 'DEP-14', 'DEP-37', 'DEP-51'],
      ['REG-52', 'REG-28', 'REG-24', 'REG-44'],
      null,
    ],
    ['cpts-semi-rurale', [], [], null],
  ])('%s is in %j, %j, and told under %s', (id, departements, regions, foyer) => {
    expect(situee(id)).toMatchObject({ departements, regions, foyer });
  });

  it('tell each initiative once, under one heading', () => {
    const dites = [
      ...GROUPES.flatMap(({ initiatives: i, departements }) => [
        ...i,
        ...departements.flatMap((groupe) => groupe.initiatives),
      ]),
      ...SANS_REGION.plusieurs,
      ...SANS_REGION.inconnu,
    ].map(({ initiative }) => initiative.id);
    expect(dites.toSorted()).toEqual(initiatives.map(({ id }) => id).toSorted());
  });

  it('leave no département of a région unsaid', () => {
    for (const { region, departements, sans } of GROUPES) {
      const tous = [...departements.map(({ departement }) => departement), ...sans];
      expect(tous.every(({ parent }) => parent === region.code)).toBe(true);
    }
    expect(GROUPES.flatMap(({ departements, sans }) => [...departements, ...sans])).toHaveLength(101);
  });

  it('send a département that no source names to its région', () => {
    expect(lienInitiatives('DEP-61')).toBe('/initiatives/#DEP-61');
    expect(lienInitiatives('DEP-15')).toBe('/initiatives/#REG-84');
    expect(lienInitiatives('DEP-976')).toBe('/initiatives/#REG-06');
    expect(initiativesDe('DEP-15')).toEqual([]);
  });
});

it('the line of a territory counts what names it, and says that silence is the sources’', () => {
  expect(enTexte(phraseTerritoire(territoire('DEP-61')))).toMatch(
    /^Nos sources citent 2 initiatives locales dans l’Orne, et \d pour la région, sans dire où\.$/,
  );
  expect(enTexte(phraseTerritoire(territoire('DEP-15')))).toMatch(
    /^Nos sources ne citent aucune initiative locale dans le Cantal, mais \d pour la région/,
  );
  expect(enTexte(phraseTerritoire(territoire('REG-06')))).toBe(
    'Nos sources ne citent aucune initiative locale à Mayotte.',
  );
});

it('the map draws a circle for each département that is named, and none for the others', () => {
  const { dessin, tableau } = carteInitiatives();
  const cercles = /<g class="cercles".*?<\/g>/.exec(dessin.ample)?.[0] ?? '';
  expect(cercles.match(/<circle/g)).toHaveLength(tableau.lignes.length);
  expect(dessin.ample.match(/<a /g)).toHaveLength(101);
  expect(dessin.ample).toContain('href="/initiatives/#DEP-61"><title>Orne\u202F: 2');
});

it('the filters know which pairs leave nothing', () => {
  const [nature, region] = FILTRES_INITIATIVES;
  expect(nature.choix.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(initiatives.length);
  expect(region.choix.map(({ valeur }) => valeur)).toContain('94');
  expect(existeInitiative('telemedecine', '94')).toBe(true);
  expect(existeInitiative('medicobus', '94')).toBe(false);
});
