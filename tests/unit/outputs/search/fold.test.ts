import { expect, test } from 'vitest';
import { normalise } from '../../../../src/outputs/search/fold.ts';

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
  // written short
  ['STES MARIES DE LA MER', 'saintes maries de la mer'],
  ['Sts-Geosmes', 'saints geosmes'],
  ['Fontenay s/s bois', 'fontenay sous bois'],
  ['Rosny s/s-Bois', 'rosny sous bois'],
  ['hte vienne', 'haute vienne'],
  ['Hts-de-Seine', 'hauts de seine'],
  ['htes pyrénées', 'hautes pyrenees'],
  ['ht rhin', 'haut rhin'],
  ['Gd Quevilly', 'grand quevilly'],
  ['Pt-Couronne', 'petit couronne'],
  ['N.-D. de Bellecombe', 'notre dame de bellecombe'],
  ['ND des Landes', 'notre dame des landes'],
  ['hte', 'hte'],
  ['Gdansk', 'gdansk'],
  // as the post writes
  ['Bourg-en-Bresse Cedex 9', 'bourg en bresse'],
  ['LYON CEDEX 03', 'lyon'],
  ['75231 Paris Cedex 05', '75231 paris'],
  ['75 001', '75001'],
  ['37 600 Loches', '37600 loches'],
  ['2A 004', '2a004'],
  ['200 071 587', '200071587'],
  // arrondissements
  ['Lyon 3e Arrondissement', 'lyon 3'],
  ['LYON 03', 'lyon 3'],
  ['lyon 3ème', 'lyon 3'],
  ['Paris 1er arr.', 'paris 1'],
  ['PARIS 09', 'paris 9'],
  ['16e arrondissement de Paris', 'paris 16'],
  ['08e Marseille', 'marseille 8'],
  ['1er arrondissement lyon', 'lyon 1'],
  ['Paris 75001', 'paris 75001'],
  // kinds of intercommunalities
  ['comcom Sud Touraine', 'cc sud touraine'],
  ['Agglo de La Rochelle', 'ca rochelle'],
])('%s is searched as « %s »', (text, key) => {
  expect(normalise(text)).toBe(key);
});

test.each(['Le Le Mans', 'La La', 'CC de la Le X', 'Saint-Étienne', 'Les Sables-d’Olonne'])(
  'folding %s again changes nothing more than an article',
  (text) => {
    expect(normalise(normalise(text)).length).toBeLessThanOrEqual(normalise(text).length);
  },
);
