import { expect, test } from 'vitest';
import { normaliser } from '../../../src/recherche/normaliser.ts';

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['  SAINT   ETIENNE ', 'saint etienne'],
  ['st etienne', 'saint etienne'],
  ['Ste-Maxime', 'sainte maxime'],
  ['mont st michel', 'mont saint michel'],
  ['st', 'st'],
  ['strasbourg', 'strasbourg'],
  ['Œuilly', 'oeuilly'],
  ['œting', 'oeting'],
  ['Lætitia', 'laetitia'],
  ["L'Haÿ-les-Roses", 'hay les roses'],
  ['L’Haÿ-les-Roses', 'hay les roses'],
  ['l', 'l'],
  ['les', 'les'],
  ['Lesparre-Médoc', 'lesparre medoc'],
  ['Le Mans', 'mans'],
  ['La Réunion', 'reunion'],
  ['Les Sables-d’Olonne', 'sables d olonne'],
  ['Chalon s/ Saône', 'chalon sur saone'],
  ['2A', '2a'],
  ['974', '974'],
  ['CC du Pays d’Uzès', 'cc pays d uzes'],
  ['communauté de communes du Pays d’Uzès', 'cc pays d uzes'],
  ['Communauté d’agglomération de La Rochelle', 'ca rochelle'],
  ['Métropole de Lyon', 'metropole lyon'],
  ['’ - !', ''],
])('%s is searched as « %s »', (texte, cle) => {
  expect(normaliser(texte)).toBe(cle);
});

test.each(['Le Le Mans', 'La La', 'CC de la Le X', 'Saint-Étienne', 'Les Sables-d’Olonne'])(
  'folding %s again changes nothing more than an article',
  (texte) => {
    expect(normaliser(normaliser(texte)).length).toBeLessThanOrEqual(normaliser(texte).length);
  },
);
