import { expect, it } from 'vitest';
import { linkToPlace } from '../../../src/format/text-fragment.ts';

const PAGE = 'https://exemple.fr/article';
const link = (key: string, page: number | null = null, address = PAGE) => linkToPlace(address, { page, key });

it.each([
  ['plus de 640', '#:~:text=plus%20de%20640'],
  ['sous-dense', '#:~:text=sous%2Ddense'],
  ['35,6 millions', '#:~:text=35%2C6%20millions'],
  ['soins & santé', '#:~:text=soins%20%26%20sant%C3%A9'],
  ['l’aide', '#:~:text=l%E2%80%99aide'],
  ['87 %', '#:~:text=87%20%25'],
])('« %s » is searched in the web page by %s', (key, fragment) => {
  expect(link(key)).toBe(PAGE + fragment);
});

it('takes no-break spaces for spaces, which a page may hold in their place', () => {
  expect(link('3\u202F112 contrats\u00A0')).toBe(link('3 112 contrats '));
});

it('keeps the part of the page that the address names', () => {
  expect(link('640', null, `${PAGE}#chiffres`)).toBe(`${PAGE}#chiffres:~:text=640`);
});

it.each(['https://exemple.fr/rapport.pdf', 'https://exemple.fr/rapport.PDF?dl=1'])(
  'opens %s at its page',
  (address) => {
    expect(link('640', 20, address)).toBe(`${address}#page=20`);
    expect(link('640', null, address)).toBeNull();
  },
);

it('gives no link where the address is not the document, or where there is nothing to look for', () => {
  expect(link('640', 20)).toBeNull();
  expect(link('640', null, 'inconnu')).toBeNull();
  expect(link('')).toBeNull();
});
