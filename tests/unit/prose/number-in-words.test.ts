import { expect, test } from 'vitest';
import { numberInWords } from '../../../src/prose/number-in-words.ts';
import { number } from '../../../src/prose/printed-number.ts';
import { asText } from '../../../src/prose/sentence.ts';
import { PERCENT } from '../../../src/format/unite.ts';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { chronologieViews } from '../../../src/subjects/chronologie/view.ts';

const ordinary = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const between = (before: string, id: string, after: string) => {
  const { number: printed, after: rest } = numberInWords(id, { before, after });
  return ordinary(`${before}${printed.text}${rest}`);
};

test.each([
  ['De ', 'psad-patients', ' patients suivis', 'De 2 500 000 patients (estimation) suivis'],
  ['', 'cpts-couverture-annoncee-2023-11', ' % de la population', '83 % de la population (projection)'],
  ['Le rapport attendait ', 'temoignage-commune-departs', ' départs', 'Le rapport attendait 20 (projection) départs'],
  ['Jusqu’à ', 'pacte-2025-jours', ' jours par mois', 'Jusqu’à 2 jours par mois'],
  ['Il demande ', 'pacte-2025-jours', ' jours par mois', 'Il demande jusqu’à 2 jours par mois'],
  ['En Île-de-France, ', 'msp-nombre.REG-11.2023-12', ' maisons', 'En Île-de-France, 181 maisons'],
])('« %s{%s}%s » is « %s »', (before, id, after, expected) => expect(between(before, id, after)).toBe(expected));

test('a share says that it is a projection after its sign', () => {
  expect(ordinary(number('ipa-part-deux-domaines', { unite: PERCENT }).text)).toBe('75 % (projection)');
  expect(ordinary(number('mutualisation-enseignements', { unite: PERCENT }).text)).toBe('20 % (estimation)');
});

test('no figure and no date parts a number from its unit by how exact it is, nor says it twice', () => {
  const figures = IDS_FIGURES.map((id) => figure(id)).flatMap((f) => [f.titre, f.takeaway, f.alternative]);
  const dates = chronologieViews.flatMap(({ titre, detail }) => [titre, detail ?? '']);
  const said = [...figures, ...dates].map((text) => ordinary(asText(text)));
  expect(said.filter((text) => /\((?:estimation|projection)\) (?:%|infirmiers|patients)/.test(text))).toEqual([]);
  expect(said.filter((text) => /(jusqu’à|environ|près de|plus de|moins de|au moins) \1/i.test(text))).toEqual([]);
});
