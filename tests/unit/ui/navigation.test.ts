import { expect, test } from 'vitest';
import { SHORT_FOOTER } from '../../../src/ui/navigation.ts';

test('the short footer has the links that every page owes, and the state of the accessibility', () => {
  expect(SHORT_FOOTER.map(([address]) => address).sort()).toEqual([
    '/a-propos/',
    '/accessibilite/',
    '/corrections/',
    '/donnees/',
  ]);
  expect(SHORT_FOOTER.map(([, nom]) => nom).join()).toMatch(
    /Accessibilité : (?:non|partiellement|totalement) conforme/,
  );
});
