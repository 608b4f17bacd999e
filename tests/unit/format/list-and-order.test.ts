import fc from 'fast-check';
import { expect, it } from 'vitest';
import { items } from '../../../src/format/list.ts';
import { byName, compareNames, compareText } from '../../../src/format/order.ts';

it('lists words as a French reader does', () => {
  const list = new Intl.ListFormat('fr');
  fc.assert(fc.property(fc.array(fc.string()), (words) => items(words) === list.format(words)));
  expect(items(['l’Ain', 'le Rhône', 'Paris'])).toBe('l’Ain, le Rhône et Paris');
});

it('orders names by letters, then by accents, and texts by the codes of their characters', () => {
  const names = ['Évreux', 'Étampes', 'Zuydcoote', 'evreux', 'Le Mans', 'L’Aigle'];
  expect(names.toSorted(compareNames)).toEqual(['Étampes', 'evreux', 'Évreux', 'L’Aigle', 'Le Mans', 'Zuydcoote']);
  expect([{ nom: 'Évreux' }, { nom: 'Étampes' }].toSorted(byName)[0]?.nom).toBe('Étampes');
  expect(names.toSorted(compareText)).toEqual(['Le Mans', 'L’Aigle', 'Zuydcoote', 'evreux', 'Étampes', 'Évreux']);
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => compareNames(a, b) === a.localeCompare(b, 'fr')));
});
