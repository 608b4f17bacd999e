import { expect, it } from 'vitest';
import { biggestGroup } from '../../../../src/subjects/desaccords/comparable-group.ts';
import type { Valeur } from '../../../../src/domain/valeur.ts';

interface Line {
  valeur: Valeur;
  valeur_max?: number;
  unite: string;
  kept?: boolean;
}
const group = (lines: readonly Line[]) =>
  biggestGroup(lines, { unite: (r) => r.unite, kept: (r) => r.kept === true }).map((r) => r.valeur);

it.each<[string, readonly Line[], readonly Valeur[]]>([
  [
    'counts of several kinds',
    [
      { valeur: 5355, unite: 'contrats' },
      { valeur: 3112, unite: 'postes' },
    ],
    [5355, 3112],
  ],
  [
    'shares of several wholes, however small',
    [
      { valeur: 1, unite: '% des médecins' },
      { valeur: 93, unite: '% des contrats' },
    ],
    [1, 93],
  ],
  [
    'not a share and a count',
    [
      { valeur: 20, unite: '%' },
      { valeur: 19.5, unite: '% des inscrits' },
      { valeur: 25, unite: 'personnes' },
    ],
    [20, 19.5],
  ],
  [
    'not more than ten times the smallest',
    [
      { valeur: 2_870_000, unite: 'patients' },
      { valeur: 4900, unite: 'patients' },
      { valeur: 6000, unite: 'patients' },
    ],
    [4900, 6000],
  ],
  [
    'not a range that goes beyond',
    [
      { valeur: 10, unite: 'places' },
      { valeur: 40, valeur_max: 101, unite: 'places' },
      { valeur: 20, unite: 'places' },
    ],
    [10, 20],
  ],
  [
    'the value that the site keeps, at equal size',
    [
      { valeur: 1, unite: 'places' },
      { valeur: 500, unite: 'places', kept: true },
    ],
    [500],
  ],
  [
    'numbers only',
    [
      { valeur: 'inc', unite: 'places' },
      { valeur: 3, unite: 'places' },
    ],
    [3],
  ],
  ['nothing where there is nothing', [{ valeur: 'so', unite: 'étapes' }], []],
])('holds %s', (_, lines, expected) => {
  expect(group(lines)).toEqual(expected);
});
