import { expect, test } from 'vitest';
import { stepsHtml } from '../../../src/ui/steps.ts';

test('a step leads to its page, has only its name where none is built, and the last is the page itself', () => {
  const steps = [{ nom: 'A & B', address: '/a/' }, { nom: 'Groupe', address: null }, { nom: 'Ici' }];
  expect(stepsHtml(steps)).toBe('<li><a href="/a/">A &amp; B</a><li>Groupe<li><span aria-current="page">Ici</span>');
  expect(stepsHtml([{ nom: 'Rapport' }], { document: true })).toBe('<li><cite aria-current="page">Rapport</cite>');
});
